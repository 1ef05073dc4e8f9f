import { afterAll, beforeAll, expect, it } from 'vitest';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const RIS = [
  [2001, 'Lund University, Lund, Sweden', 'Univ Oxford, England'],
  [2005, 'Lund Univ, Sweden', 'Univ Boston, Boston, MA, USA'],
  [2006, 'University of Oxford, UK', 'Lund University, Sweden', 'Univ Boston, MA, USA'],
  [2007, 'Nowhere at all'],
  [2008],
]
  .map(([year, ...addresses], index) =>
    [
      'TY  - JOUR',
      `TI  - Paper ${index}`,
      `PY  - ${year}`,
      'AU  - Lee, Ada',
      ...addresses.map((address) => `AD  - ${address}`),
      'ER  - ',
      '',
    ].join('\n'),
  )
  .join('\n');

const NETWORK = `
  nodes { place { id name } paperCount linkCount totalLinkStrength firstYear lastYear cluster centrality { degree } }
  links { source { id name } target { id name } strength paperCount papers { nodes { title } } }
  clusters { id size label }
  statistics { nodes links density modularity }
  truncated
`;

describeOnBothEngines('The places of papers', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await importSource(store(), textSource('places.ris', RIS));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  it('make a network of countries', async () => {
    const answer = await api.ask(`{ countryNetwork { ${NETWORK} } }`);
    const { countryNetwork: network } = Object(answer);
    expect(network.statistics).toMatchObject({ nodes: 3, links: 3, density: 1 });
    expect(network.nodes[0]).toEqual({
      place: { id: 'SE', name: 'Sweden' },
      paperCount: 3,
      linkCount: 2,
      totalLinkStrength: 4,
      firstYear: 2001,
      lastYear: 2006,
      cluster: 1,
      centrality: { degree: 1 },
    });
    expect(network.links).toContainEqual({
      source: { id: 'GB', name: 'United Kingdom' },
      target: { id: 'SE', name: 'Sweden' },
      strength: 2,
      paperCount: 2,
      papers: { nodes: [{ title: 'Paper 2' }, { title: 'Paper 0' }] },
    });
    expect(network.clusters).toEqual([{ id: 1, size: 3, label: 'Sweden' }]);
    expect(network.truncated).toBe(false);
  });

  it('make a network of institutions, each under the name that is used most', async () => {
    const answer = await api.ask(
      `{ institutionNetwork(options: { counting: FRACTIONAL }) { ${NETWORK} } }`,
    );
    const { institutionNetwork: network } = Object(answer);
    const names = network.nodes.map(({ place }: { place: { name: string } }) => place.name);
    expect(names).toEqual(['Lund University', 'University of Oxford', 'Univ Boston']);
    // By fractional counting each paper with other places adds 1 to each of its places.
    expect(
      network.nodes.map(({ totalLinkStrength: total }: { totalLinkStrength: number }) => total),
    ).toEqual([3, 2, 2]);
  });

  it('change with the filter, and over time', async () => {
    const answer = await api.ask(`{
      countryNetwork(filter: { year: { from: 2006 } }) { statistics { nodes links } }
      countryNetworkOverTime(window: { years: 5 }) { from to papers nodes newcomers }
      institutionNetworkOverTime(window: { years: 10 }) { nodes links truncated }
    }`);
    expect(answer).toMatchObject({
      countryNetwork: { statistics: { nodes: 3, links: 3 } },
      countryNetworkOverTime: [
        { from: 2001, to: 2005, papers: 2, nodes: 3, newcomers: 3 },
        { from: 2006, to: 2010, papers: 1, nodes: 3, newcomers: 0 },
      ],
      institutionNetworkOverTime: [{ nodes: 3, links: 3, truncated: false }],
    });
  });

  it('stand on the paper', async () => {
    const answer = await api.ask(
      '{ papers(filter: { year: { to: 2001 } }) { nodes { affiliations institutions { name } countries { id name } } } }',
    );
    expect(answer).toEqual({
      papers: {
        nodes: [
          {
            affiliations: ['Lund University, Lund, Sweden', 'Univ Oxford, England'],
            institutions: [{ name: 'Lund University' }, { name: 'Univ Oxford' }],
            countries: [
              { id: 'SE', name: 'Sweden' },
              { id: 'GB', name: 'United Kingdom' },
            ],
          },
        ],
      },
    });
  });
});
