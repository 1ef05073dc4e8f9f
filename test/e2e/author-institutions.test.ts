import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { addressesOfAuthors } from '../../src/graph/index.js';
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

const NODES = z.object({
  coauthorNetwork: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        institution: z.nullable(z.object({ id: z.string(), name: z.string() })),
      }),
    ),
  }),
});

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
    // The names of institutions are read once for each state of the graph.
    await api.ask(QUERY);
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

/** Two who always write their institution in short, and others who write it out, more often. */
const FORMS = `${paperOf('Rivers in spring', 'Ace, Ann; Bee, Ben', 'Univ Oslo, Oslo, Norway')}
${paperOf('Moss on stone', 'Ace, Ann; Bee, Ben', 'Univ Oslo, Oslo, Norway')}
${paperOf('Sleep of cats', 'Cee, Cat; Dot, Dan', 'University of Oslo, Oslo, Norway')}
${paperOf('Salt and trade', 'Eck, Eve; Fox, Fay', 'University of Oslo, Oslo, Norway')}
${paperOf('Light from glass', 'Gil, Gus; Hut, Hal', 'University of Oslo, Oslo, Norway')}
${paperOf('A census of harbours', 'Ace, Ann; Bee, Ben; Cee, Cat; Dot, Dan; Eck, Eve', 'Univ Bergen, Bergen, Norway')}
TY  - JOUR
TI  - Of two records
DO  - 10.1000/of-two
AU  - Ivy, Ida
AU  - Joy, Jon
C1  - [Ivy, Ida] Kiel University, Kiel, Germany
ER  -
TY  - JOUR
TI  - Of two records
DO  - 10.1000/of-two
AU  - Ivy, I
AD  - Lund University, Lund, Sweden
AD  - Univ Bonn, Bonn, Germany
ER  -
`;

function paperOf(title: string, authors: string, address: string): string {
  const names = authors.split('; ').map((name) => `AU  - ${name}`);
  const lines = ['TY  - JOUR', `TI  - ${title}`, 'PY  - 2001', ...names, `AD  - ${address}`];
  return [...lines, 'ER  -'].join('\n');
}

describeOnBothEngines('The names of institutions of authors', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await importSource(store(), textSource('forms.ris', FORMS));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  const nodesOf = async (first: number, maxAuthorsPerPaper: number) => {
    const answer = await api.ask(
      `query ($first: Int!, $maxAuthorsPerPaper: Int!) {
        coauthorNetwork(first: $first, options: { maxAuthorsPerPaper: $maxAuthorsPerPaper }) {
          nodes { id label institution { id name } }
        }
      }`,
      { first, maxAuthorsPerPaper },
    );
    return NODES.parse(answer).coauthorNetwork.nodes;
  };
  const institutionOf = async (name: string, maxAuthorsPerPaper: number) => {
    const nodes = await nodesOf(100, maxAuthorsPerPaper);
    return nodes.find(({ label }) => label === name)?.institution?.name;
  };

  it('are those of all papers, whichever authors are shown, and are read once', async () => {
    const asked = await api.statementsDuring(async () => {
      const [strongest] = await nodesOf(1, 4);
      const all = await nodesOf(100, 4);
      expect(strongest?.institution?.name).toBe('University of Oslo');
      expect(all.find(({ id }) => id === strongest?.id)).toEqual(strongest);
      await api.ask('{ paperGroups(by: [INSTITUTION]) { nodes { paperCount } } }');
    });
    const times = (name: string) => asked.filter((each) => each === name).length;
    expect([times('institutionNames'), times('addressesOfAuthors')]).toEqual([1, 2]);
  });

  it('are by papers that the network counts', async () => {
    expect(await institutionOf('Cat Cee', 4)).toBe('University of Oslo');
    // One paper names Oslo and one Bergen: nobody knows.
    expect(await institutionOf('Cat Cee', 5)).toBeUndefined();
  });

  it('are folded where only a record of a paper ties one to a person', async () => {
    expect(await institutionOf('Ida Ivy', 4)).toBe('kiel university');
  });

  it('come from a row for each paper of few enough authors', async () => {
    const ids = (await nodesOf(100, 5)).map(({ id }) => id);
    const teams = async (maxAuthorsPerPaper: number) => {
      const rows = await store().engine.read(addressesOfAuthors(ids, maxAuthorsPerPaper));
      return rows.map(({ authors }) => authors.length).sort();
    };
    expect(await teams(5)).toEqual([2, 2, 2, 2, 2, 2, 5]);
    expect(await teams(4)).toEqual([2, 2, 2, 2, 2, 2]);
  });
});
