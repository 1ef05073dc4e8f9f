import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const RIS = `TY  - JOUR
TI  - Addresses of each
PY  - 2001
AU  - Lee, Ada
AU  - Bo, Cy
C1  - [Lee, Ada] Lund University, Lund, Sweden
C1  - [Bo, Cy] Univ Oxford, Oxford, England
ER  -
TY  - JOUR
TI  - One address
PY  - 2005
AU  - Lee, Ada
AU  - Bo, Cy
AD  - Univ Boston, Boston, MA, USA
ER  -
TY  - JOUR
TI  - Two addresses of nobody knows whom
PY  - 2005
AU  - Lee, Ada
AU  - Dee, Di
AD  - Lund Univ, Lund, Sweden
AD  - Univ Oxford, Oxford, England
ER  -
`;

const NETWORK = z.object({
  coauthorNetwork: z.object({
    exportUrl: z.string(),
    nodes: z.array(
      z.object({
        label: z.string(),
        institution: z.nullable(z.object({ id: z.string(), name: z.string() })),
      }),
    ),
  }),
});

describeOnBothEngines('The institution of an author in a network', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await importSource(store(), textSource('addresses.ris', RIS));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  const QUERY = `query ($filter: PaperFilter) {
    coauthorNetwork(filter: $filter) {
      exportUrl(format: GEXF)
      nodes { label institution { id name } }
    }
  }`;
  const institutions = async (filter: object) => {
    const { nodes } = NETWORK.parse(await api.ask(QUERY, { filter })).coauthorNetwork;
    return Object.fromEntries(nodes.map(({ label, institution }) => [label, institution?.name]));
  };
  const fileOf = (name: string, query = '?institutions=true') =>
    fetch(`${new URL(api.url).origin}/export/${name}${query}`);

  it('is the one that most of the counted papers name, and none where nobody knows whose it is', async () => {
    expect(await institutions({})).toEqual({
      'Ada Lee': 'Lund University',
      'Cy Bo': 'Univ Oxford',
      'Di Dee': undefined,
    });
    expect(await institutions({ year: { from: 2002 } })).toMatchObject({
      'Cy Bo': 'Univ Boston',
    });
  });

  it('has the id that the network of institutions has', async () => {
    const { nodes } = NETWORK.parse(await api.ask(QUERY)).coauthorNetwork;
    const places = z
      .object({ institutionNetwork: z.object({ nodes: z.array(z.object({ id: z.string() })) }) })
      .parse(await api.ask('{ institutionNetwork { nodes { id } } }'));
    const known = places.institutionNetwork.nodes.map(({ id }) => id);
    const own = nodes.flatMap(({ institution }) => institution?.id ?? []);
    expect(own).toHaveLength(2);
    expect(known).toEqual(expect.arrayContaining(own));
  });

  it('costs one statement for all nodes, and none where it is not asked for', async () => {
    const without = await api.statementsOf('{ coauthorNetwork { nodes { paperCount } } }');
    const wanted = await api.statementsOf(
      '{ coauthorNetwork { nodes { paperCount institution { name } } } }',
    );
    expect([...wanted].sort()).toEqual([...without, 'addressesOfAuthors'].sort());
  });

  it('is in the files that are asked for it, and the address of the file asks', async () => {
    const { exportUrl } = NETWORK.parse(await api.ask(QUERY)).coauthorNetwork;
    expect(exportUrl).toMatch(/[?&]institutions=true/);
    for (const name of ['coauthors.gexf', 'coauthors.graphml', 'coauthors.gml', 'coauthors.svg']) {
      expect(await (await fileOf(name)).text()).toContain('Lund University');
      expect(await (await fileOf(name, '')).text()).not.toContain('Lund University');
    }
    const { nodes } = z
      .object({
        nodes: z.array(z.object({ label: z.string(), institution: z.string().nullable() })),
      })
      .parse(await (await fileOf('coauthors.graph.json')).json());
    expect(nodes.find(({ label }) => label === 'Di Dee')?.institution).toBeNull();
  });

  it('goes with authors only', async () => {
    expect((await fileOf('keywords.gexf')).status).toBe(400);
  });
});
