import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

/** Papers by many authors, in a few journals and years. */
const PAPERS = 60;
const AUTHORS_A_PAPER = 20;

function record(number: number, journal = `Journal of ${number % 3}`): string {
  const authors = Array.from(
    { length: AUTHORS_A_PAPER },
    (_, place) => `AU  - Vantongeren${number}x${place}, Mirjam`,
  );
  return [
    'TY  - JOUR',
    `TI  - Counted kestrels of the region ${number}`,
    ...authors,
    `PY  - ${2000 + (number % 4)}`,
    `JO  - ${journal}`,
    'ER  - \n',
  ].join('\n');
}

const GROUPS = `query ($by: [PaperGroupAxis!]!, $first: Int, $after: String, $filter: PaperFilter) {
  paperGroups(by: $by, first: $first, after: $after, filter: $filter) {
    nodes { paperCount keys { id label } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const WITH_COUNTS = `{ paperGroups(by: [JOURNAL, YEAR], first: 2) {
  totalCount
  others { groupCount paperCount }
  withoutValue { paperCount }
  nodes { authorCount firstYear collaboration { papers } }
} }`;

const page = z.object({
  paperGroups: z.object({
    nodes: z.array(
      z.object({
        paperCount: z.number(),
        keys: z.array(z.object({ id: z.string(), label: z.string() })),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

describeOnBothEngines('Groups of all papers', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    const records = Array.from({ length: PAPERS }, (_, number) => record(number));
    await importSource(store(), textSource('kestrels.ris', records.join('\n')));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  const groups = async (variables: Record<string, unknown>) =>
    page.parse(await api.ask(GROUPS, variables)).paperGroups;

  it('are counted once for every number of groups, and every page', async () => {
    const by = ['JOURNAL', 'YEAR'];
    expect(await api.statementsOf(GROUPS, { by, first: 3 })).toEqual(['graphState', 'paperGroups']);
    const { pageInfo } = await groups({ by, first: 4 });
    const next = { by, first: 5, after: pageInfo.endCursor };
    expect(await api.statementsOf(GROUPS, next)).toEqual(['graphState']);
  });

  it('are turned in both directions, in each order and above each number of papers', async () => {
    const asked = 'by: [JOURNAL, YEAR], orderBy: $orderBy, minPapers: $minPapers';
    const variables = '$orderBy: [PaperGroupOrder!]!, $minPapers: Int';
    const nodes = 'nodes { paperCount keys { id label } } pageInfo { hasNextPage endCursor }';
    for (const orderBy of ['PAPER_COUNT_DESC', 'FIRST_YEAR_ASC', 'LAST_YEAR_DESC']) {
      for (const minPapers of [1, 6]) {
        const of = (page: string) =>
          api.ask(`query (${variables}) { paperGroups(${asked}, ${page}) { ${nodes} } }`, {
            orderBy,
            minPapers,
          });
        const all = page.parse(await of('first: 100')).paperGroups.nodes;
        const last = page.parse(await of('last: 2')).paperGroups.nodes;
        expect(last).toEqual(all.slice(-2));
      }
    }
  });

  it('and so are the counts and figures beside them', async () => {
    const counted = await api.ask(WITH_COUNTS);
    expect(await api.statementsOf(WITH_COUNTS)).toEqual(['graphState', 'countOfPapers']);
    expect(await api.ask(WITH_COUNTS)).toEqual(counted);
  });

  it('come all, each once, where there are more than are kept', async () => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = await groups({ by: ['AUTHOR'], first: 100, after });
      found.push(...nodes.flatMap(({ keys }) => keys.map(({ id }) => id)));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toHaveLength(PAPERS * AUTHORS_A_PAPER);
    expect(found).toEqual(found.toSorted());
    expect(new Set(found).size).toBe(found.length);
  });

  it('are counted each time where a filter picks their papers', async () => {
    const [first] = (await groups({ by: ['JOURNAL'] })).nodes;
    const journal = first?.keys[0]?.id ?? '';
    const asked = { by: ['YEAR'], filter: { journal } };
    expect(await api.statementsOf(GROUPS, asked)).toEqual(['paperGroups']);
    expect(await api.statementsOf(GROUPS, asked)).toEqual(['paperGroups']);
  });

  it('are new after an import, and after a decision', async () => {
    const asked = { by: ['JOURNAL'], first: 10 };
    const labelsOf = async () =>
      (await groups(asked)).nodes.map(({ paperCount, keys }) => [keys[0]?.label, paperCount]);
    const before = [
      ['Journal of 0', 20],
      ['Journal of 1', 20],
      ['Journal of 2', 20],
    ];
    expect((await labelsOf()).toSorted()).toEqual(before);
    const more = Array.from({ length: 3 }, (_, place) => record(1_000 + place, 'Annals of Owls'));
    await importSource(store(), textSource('owls.ris', more.join('\n')));
    expect((await labelsOf()).toSorted()).toEqual([['Annals of Owls', 3], ...before]);
    const { nodes } = await groups(asked);
    const idOf = (label: string) =>
      nodes.flatMap(({ keys: [key] }) => (key?.label === label ? [key.id] : []))[0] ?? '';
    const ids = [idOf('Journal of 0'), idOf('Annals of Owls')];
    await api.ask(
      'mutation ($ids: [ID!]!) { mergeJournals(journals: $ids, reason: "Renamed") { id } }',
      { ids },
    );
    expect((await labelsOf()).map(([, papers]) => papers).toSorted()).toEqual([20, 20, 23]);
  });
});
