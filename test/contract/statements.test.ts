import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';
import {
  type Axis,
  authorCoauthors,
  authorJournals,
  authorOrders,
  authorPapers,
  authorShape,
  authorsForChange,
  authorTopics,
  coauthorIncidences,
  coauthorsOfAny,
  consistency,
  countOfChildren,
  countOfNodes,
  countOfPaperGroups,
  type Dialect,
  groupOrder,
  incidencesAmong,
  integer,
  journalAuthors,
  journalByIssn,
  journalFormsOnEdges,
  journalOrders,
  journalPapers,
  journalShape,
  journalsForChange,
  journalTopics,
  type Listed,
  matchPapers,
  type NodeSelection,
  type NodeShape,
  nodeCounts,
  nodesByIds,
  type Order,
  type PageRequest,
  type PaperFilter,
  pageOfChildren,
  pageOfNodes,
  pageOfWeighted,
  pageOfWeightedWithPapers,
  paperAuthorships,
  paperContributors,
  paperGroups,
  paperJournal,
  paperOrders,
  paperShape,
  papersByDoi,
  papersByYear,
  paperTopics,
  type Statement,
  selectNodes,
  selectPapers,
  statement,
  teamsOf,
  text,
  topicFormsOnEdges,
  topicOrders,
  topicPapers,
  topicShape,
  topicsForChange,
  topicsOfPapers,
  weightOrder,
  wholeLists,
  yearsCovered,
} from '../../src/graph/index.js';
import { authorId } from '../../src/identity/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { describeWithBothEngines } from '../support/both-engines.js';
import { storedOrders } from '../support/stored-orders.js';

const PARTS = [
  ...makeCorpus({ papers: 250, seed: 3 }),
  `${readFileSync(join(import.meta.dirname, '../../examples/bmjhci-2021-100429.ris'), 'utf8')}\n`,
  // Orders over titles that engines sort in different ways, and a paper with nothing at all.
  ...['éclair', 'Zebra', 'ärger', '2nd', '_low', '日本', '\u{1f600} smile', 'Ａwide', 'ﬁn'].map(
    (title) => `TY  - JOUR\nTI  - ${title}\nAU  - ${title}, X\nKW  - ${title}\nER  - \n`,
  ),
  'TY  - GEN\nN1  - Nothing but a note.\nER  - \n',
];

const FIRST = { limit: 1_000, after: null };

/** The two stores import the same at different times. */
const comparedOrders = Object.entries(paperOrders).flatMap(([name, order]) =>
  name.startsWith('ADDED') ? [] : [order],
);

const KEYWORDS = { source: 'KEYWORD', scheme: null } as const;

describeWithBothEngines('The two engines give the same rows', ({ grafeo, neo4j }) => {
  const ids = {
    Paper: [] as string[],
    Author: [] as string[],
    Journal: [] as string[],
    Topic: [] as string[],
  };

  beforeAll(async () => {
    for (const store of [grafeo(), neo4j()]) {
      await importSource(store, textSource('made.ris', PARTS.join('')));
    }
    for (const label of ['Paper', 'Author', 'Journal', 'Topic'] as const) {
      const all = statement<{ id: string }>(
        'allIds',
        `MATCH (n:${label}) RETURN n.id AS id ORDER BY id`,
        {},
        { id: text },
      );
      ids[label] = (await grafeo().engine.read(all)).map(({ id }) => id);
    }
  });

  /** Runs a statement on both, compares row by row, and gives the rows. */
  async function same<Row>(
    make: (dialect: Dialect) => Statement<Row>,
    { inOrder = true }: { readonly inOrder?: boolean } = {},
  ): Promise<readonly Row[]> {
    const [ours, theirs] = await Promise.all(
      [grafeo(), neo4j()].map(({ engine }) => engine.read(make(engine.dialect))),
    );
    if (ours === undefined || theirs === undefined) throw new Error('An engine is missing.');
    if (inOrder) expect(ours).toEqual(theirs);
    else expect(sorted(ours)).toEqual(sorted(theirs));
    return ours;
  }

  /** Reads a list as each engine is quickest, whole and from its middle on, beside all nodes found and sorted. */
  async function samePage<Row extends { readonly id: string }>(
    shape: NodeShape<Row>,
    order: Order,
    select: (dialect: Dialect) => NodeSelection,
  ): Promise<readonly Listed<Row>[]> {
    const sorted = await same((dialect) => pageOfNodes(shape, select(dialect).match, order, FIRST));
    const half = sorted.slice(0, Math.ceil(sorted.length / 2));
    const middle = half.at(-1);
    const after = middle === undefined ? null : { values: middle.sortValues, id: middle.node.id };
    for (const { engine } of [grafeo(), neo4j()]) {
      const nodes = select(engine.dialect);
      const read = (page: PageRequest) => engine.readPage({ shape, nodes, order, page });
      expect(await read(FIRST)).toEqual(sorted);
      if (sorted.length < FIRST.limit) {
        expect(await engine.countNodes(shape.label, nodes)).toBe(sorted.length);
      }
      expect(await read({ limit: half.length, after: null })).toEqual(half);
      expect(await read({ limit: 1_000, after })).toEqual(sorted.slice(half.length));
    }
    return sorted;
  }

  it('for counts, years and the rules of consistency, which all hold', async () => {
    const counts = await same(() => nodeCounts, { inOrder: false });
    expect(counts.find(({ label }) => label === 'Paper')?.nodes).toBe(PARTS.length);
    await same(() => yearsCovered);
    for (const rule of consistency) {
      const [row] = await same(() => rule);
      expect(row).toEqual({ rule: row?.rule, broken: 0 });
    }
  });

  it('for papers, authors, journals and topics in every order', async () => {
    for (const order of comparedOrders) {
      const rows = await samePage(paperShape, order, (dialect) => selectPapers({}, dialect));
      expect(rows).toHaveLength(PARTS.length);
    }
    for (const order of storedOrders(authorOrders)) {
      await samePage(authorShape, order, () => selectNodes('Author'));
    }
    for (const order of Object.values(journalOrders)) {
      await samePage(journalShape, order, () => selectNodes('Journal'));
    }
    for (const order of Object.values(topicOrders)) {
      for (const kind of [{}, { source: 'TERM' }, { source: 'KEYWORD', scheme: 'MESH' }] as const) {
        await samePage(topicShape, order, () => selectNodes('Topic', kind));
      }
    }
  });

  it('for names by words and by the fewest papers', async () => {
    for (const [words, minPapers] of [
      [['a'], 0],
      [['an', 'e'], 2],
      [[], 4],
      [['日本'], 0],
      [['nobody at all'], 0],
    ] as const) {
      const nodes = selectNodes('Author', { name: words, paperCountFrom: minPapers });
      for (const order of storedOrders(authorOrders)) {
        await samePage(authorShape, order, () => nodes);
      }
      await same(() => countOfNodes(authorShape, nodes.match));
    }
  });

  it('for each condition of the filter of papers, every two and all', async () => {
    const filters = await allFilters();
    expect(filters).toHaveLength(30);
    let hits = 0;
    for (const filter of filters) {
      const rows = await samePage(paperShape, paperOrders.YEAR_DESC, (dialect) =>
        selectPapers(filter, dialect),
      );
      const [count] = await same((dialect) =>
        countOfNodes(paperShape, matchPapers(filter, dialect)),
      );
      expect(count?.total).toBe(rows.length);
      hits += rows.length > 0 ? 1 : 0;
    }
    // All conditions come from one paper, so every combination means at least that one.
    expect(hits).toBe(filters.length);
  });

  it('for groups over journals or authors: the counts that these keep are those of their papers', async () => {
    for (const [axis, pattern] of [
      ['JOURNAL', '-[:PUBLISHED_IN]->(x:Journal)'],
      ['AUTHOR', '<-[:AUTHORED]-(x:Author)'],
    ] as const) {
      const counted = await grafeo().engine.read(
        statement<{ id: string; papers: number }>(
          'counted',
          `MATCH (n:Paper)${pattern} RETURN x.id AS id, count(n) AS papers ORDER BY papers DESC, id`,
          {},
          { id: text, papers: integer },
        ),
      );
      const groups = await same((dialect) =>
        paperGroups({}, [axis], groupOrder, { limit: 10_000, after: null }, dialect),
      );
      expect(groups.map(({ id0, paperCount }) => ({ id: id0, papers: paperCount }))).toEqual(
        counted,
      );
    }
  });

  /** None, one, two and all of seven conditions that one paper of the corpus fulfils. */
  async function allFilters(): Promise<readonly PaperFilter[]> {
    const { engine } = grafeo();
    const rows = await engine.read(wholeLists(paperJournal, ids.Paper));
    const topics = await engine.read(
      pageOfChildren(paperTopics(KEYWORDS), ids.Paper, {
        order: topicOrders.LABEL_ASC,
        page: FIRST,
      }),
    );
    const found = rows.find((row) => topics.some(({ parent }) => parent === row.parent));
    const paper = found?.parent ?? '';
    const [node] = await engine.read(nodesByIds(paperShape, [paper]));
    const [authorship] = await engine.read(wholeLists(paperAuthorships, [paper]));
    const year = node?.node.year ?? 0;
    const all: PaperFilter = {
      journal: found?.row.journal?.id ?? '',
      author: authorship?.row.author?.id ?? '',
      topic: topics.find(({ parent }) => parent === paper)?.node.id ?? '',
      yearFrom: year,
      yearTo: year + 2,
      type: node?.node.type ?? '',
      words: [node?.node.title?.split(' ')[0]?.toLowerCase() ?? ''],
    };
    const conditions = Object.entries(all);
    const subsets = Array.from({ length: 2 ** conditions.length }, (_, bits) =>
      conditions.filter((_condition, index) => (bits >> index) % 2 === 1),
    );
    return subsets
      .filter(({ length }) => length <= 2 || length === conditions.length)
      .map((chosen): PaperFilter => Object.fromEntries(chosen));
  }

  it('for groups over each axis and over every two axes, all and filtered', async () => {
    const axes: readonly Axis[] = ['JOURNAL', 'YEAR', 'TYPE', 'AUTHOR', 'TOPIC'];
    const pairs = axes.flatMap((first) => [
      [first],
      ...axes.filter((second) => second !== first).map((second) => [first, second]),
    ]);
    expect(pairs).toHaveLength(25);
    for (const by of pairs) {
      for (const filter of [{}, { yearFrom: 2015, author: ids.Author[10] ?? '' }]) {
        const page = { limit: 5_000, after: null };
        const rows = await same((dialect) => paperGroups(filter, by, groupOrder, page, dialect));
        const [count] = await same((dialect) => countOfPaperGroups(filter, by, dialect));
        expect(count?.total).toBe(rows.length);
      }
    }
  });

  it('for nodes by id and by key, and no row for what is unknown', async () => {
    await same(() => nodesByIds(paperShape, [...ids.Paper, 'unknown']), { inOrder: false });
    await same(() => nodesByIds(authorShape, ids.Author), { inOrder: false });
    await same(() => nodesByIds(journalShape, ids.Journal), { inOrder: false });
    await same(() => nodesByIds(topicShape, ids.Topic), { inOrder: false });
    expect(await same(() => nodesByIds(topicShape, []))).toEqual([]);
    const doi = '10.1136/bmjhci-2021-100429';
    expect(await same(() => papersByDoi(paperShape, doi))).toHaveLength(1);
    expect(await same(() => papersByDoi(paperShape, 'unknown'))).toEqual([]);
    expect(await same(() => nodesByIds(authorShape, [authorId('krasuska|marta')]))).toHaveLength(1);
    const [journal] = await same(() => nodesByIds(journalShape, ids.Journal.slice(0, 1)));
    for (const issn of journal?.node.issns ?? [])
      await same(() => journalByIssn(journalShape, issn));
    expect(await same(() => journalByIssn(journalShape, '0000-0000'))).toEqual([]);
  });

  it('for authorships, contributors and journals of papers', async () => {
    const rows = await same(() => wholeLists(paperAuthorships, ids.Paper));
    expect(rows.length).toBeGreaterThan(800);
    expect((await same(() => wholeLists(paperContributors, ids.Paper))).length).toBeGreaterThan(2);
    await same(() => wholeLists(paperJournal, ids.Paper), { inOrder: false });
    await same(() => topicsOfPapers(ids.Paper), { inOrder: false });
  });

  it('for nested lists of every relation, with their counts', async () => {
    for (const order of comparedOrders) {
      await same(() => pageOfChildren(authorPapers, ids.Author, { order, page: FIRST }), {
        inOrder: false,
      });
      await same(() => pageOfChildren(journalPapers, ids.Journal, { order, page: FIRST }), {
        inOrder: false,
      });
      await same(() => pageOfChildren(topicPapers, ids.Topic, { order, page: FIRST }), {
        inOrder: false,
      });
    }
    for (const order of Object.values(topicOrders)) {
      await same(() => pageOfChildren(paperTopics(KEYWORDS), ids.Paper, { order, page: FIRST }), {
        inOrder: false,
      });
    }
    const page = { limit: 3, after: null };
    await same(() => pageOfWeighted(authorJournals, ids.Author, { order: weightOrder, page }), {
      inOrder: false,
    });
    await same(
      () => pageOfWeighted(authorTopics(KEYWORDS), ids.Author, { order: weightOrder, page }),
      {
        inOrder: false,
      },
    );
    await same(() => pageOfWeighted(journalAuthors, ids.Journal, { order: weightOrder, page }), {
      inOrder: false,
    });
    await same(
      () => pageOfWeighted(journalTopics(KEYWORDS), ids.Journal, { order: weightOrder, page }),
      {
        inOrder: false,
      },
    );
    const filter = { yearFrom: 2015, has: ['JOURNAL'], not: { type: 'CHAP' } } as const;
    const filtered = { order: weightOrder, page, filter };
    for (const question of [
      () => pageOfWeighted(authorJournals, ids.Author, filtered),
      () => pageOfWeightedWithPapers(authorCoauthors, ids.Author, filtered),
      () =>
        pageOfChildren(journalPapers, ids.Journal, { ...filtered, order: paperOrders.YEAR_DESC }),
      () => countOfChildren(authorCoauthors, ids.Author, filter),
      () => papersByYear('Topic', ids.Topic, filter),
      () => coauthorIncidences(ids.Author, filter),
    ]) {
      const rows = await same<object>(question, { inOrder: false });
      expect(rows.length).toBeGreaterThan(0);
    }
    await same(() => countOfChildren(authorPapers, ids.Author), { inOrder: false });
    await same(() => countOfChildren(authorJournals, ids.Author), { inOrder: false });
    await same(() => countOfChildren(paperTopics(KEYWORDS), ids.Paper), { inOrder: false });
    await same(() => countOfChildren(journalAuthors, ids.Journal), { inOrder: false });
  });

  it('for papers by year of journals, topics and authors', async () => {
    await same(() => papersByYear('Journal', ids.Journal));
    await same(() => papersByYear('Topic', ids.Topic));
    await same(() => papersByYear('Author', ids.Author));
  });

  it('for co-authors and for networks, with and without a filter', async () => {
    const egos = ids.Author.slice(0, 40);
    await same(() => coauthorIncidences(egos), { inOrder: false });
    for (const filter of [
      {},
      { yearFrom: 2012 },
      { words: ['of'] },
      { words: ['of', 'and'], yearTo: 2020 },
    ]) {
      for (const maxAuthorsPerPaper of [3, 100]) {
        const papers = { filter, maxAuthorsPerPaper };
        for (const limit of [5, 1_000]) {
          await same((dialect) => coauthorsOfAny(egos, papers, limit, dialect));
        }
        await same((dialect) => incidencesAmong(egos, papers, dialect), { inOrder: false });
      }
      const papers = { filter, maxAuthorsPerPaper: null };
      await same((dialect) => incidencesAmong(egos, papers, dialect), { inOrder: false });
      const teams = await Promise.all(
        [grafeo(), neo4j()].map(async ({ engine }) =>
          sorted(
            (await engine.read(teamsOf(filter, engine.dialect))).map((row) => ({
              ...row,
              authors: row.authors.map((author, index) => [row.positions[index], author]).sort(),
              positions: row.positions.toSorted((a, b) => a - b),
            })),
          ),
        ),
      );
      expect(teams[0]).toEqual(teams[1]);
    }
  });

  it('for what a change reads before it writes', async () => {
    await same(() => authorsForChange(ids.Author), { inOrder: false });
    await same(() => journalsForChange(ids.Journal), { inOrder: false });
    await same(() => topicsForChange(ids.Topic), { inOrder: false });
    await same(() => journalFormsOnEdges(ids.Journal), { inOrder: false });
    await same(() => topicFormsOnEdges(ids.Topic), { inOrder: false });
  });
});

/** Rows whose order a statement does not promise. */
function sorted<Row>(rows: readonly Row[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row, joiningPapersSorted)).sort();
}

/** The papers that join two nodes come in no order; who shows them puts them into one. */
function joiningPapersSorted(name: string, value: unknown): unknown {
  if (name !== 'papers' || !Array.isArray(value)) return value;
  return value.map((paper) => JSON.stringify(paper)).sort();
}
