import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';
import { createCurator, importThesaurus } from '../../src/curation/index.js';
import {
  type Axis,
  authorOrders,
  authorShape,
  clearGraph,
  type Engine,
  groupOrder,
  inTurn,
  journalOrders,
  journalShape,
  journalTopics,
  type Listed,
  type NodeSelection,
  type NodeShape,
  nodesByIds,
  type Order,
  type PageKey,
  type PageRequest,
  pageOfChildren,
  pageOfNodes,
  pageOfWeighted,
  paperGroups,
  paperOrders,
  paperShape,
  reversed,
  selectNodes,
  selectPapers,
  topicOrders,
  topicPapers,
  topicShape,
  weightOrder,
} from '../../src/graph/index.js';
import { topicId } from '../../src/identity/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { describeOnBothEngines } from '../support/engines.js';
import { descending, storedOrders } from '../support/stored-orders.js';

/** The law: pages of any size, one after the other, are the whole list; and those from its end are it turned round. */
async function expectPagesToBeTheList<Row>(
  size: number,
  order: Order,
  readPage: (order: Order, page: PageRequest) => Promise<readonly Row[]>,
  keyOf: (row: Row) => PageKey,
): Promise<void> {
  const whole = await readPage(order, { limit: 10_000, after: null });
  expect(whole.length).toBeGreaterThan(0);
  expect(await readInPages(order)).toEqual(whole);
  expect(await readInPages(reversed(order))).toEqual(whole.toReversed());

  async function readInPages(way: Order): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (let after: PageKey | null = null; ; ) {
      const page: readonly Row[] = await readPage(way, { limit: size, after });
      rows.push(...page);
      const last = page.at(-1);
      if (last === undefined || page.length < size) return rows;
      after = keyOf(last);
    }
  }
}

const keyOfNode = ({
  node,
  sortValues,
}: Pick<Listed<{ readonly id: string }>, 'node' | 'sortValues'>): PageKey => ({
  values: sortValues,
  id: node.id,
});

/** Ties in plenty: titles that differ in case only, and most papers of few years. */
const TIES = Array.from(
  { length: 30 },
  (_, index) =>
    `TY  - JOUR\nTI  - ${index % 2 ? 'Same' : 'SAME'}\nAU  - Tie, ${'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜß'[index]}\nVL  - ${index}\nPY  - ${2000 + (index % 3)}\nDO  - 10.5555/tie.${index}\nKW  - common\nER  - \n`,
);

const KEYWORDS = { source: 'KEYWORD', scheme: null } as const;

/** Few on Neo4j, which plans each for a second; test/contract/statements.test.ts asks it for every order. */
const DRAWS = { Grafeo: { lists: 20, others: 12 }, Neo4j: { lists: 4, others: 3 } };

describeOnBothEngines('Pages', ({ store, name }) => {
  beforeAll(async () => {
    const records = [...makeCorpus({ papers: 60, seed: 11 }), ...TIES];
    await importSource(store(), textSource('made.ris', records.join('')));
  });

  const pageSize = fc.integer({ min: 1, max: 40 });
  const RUNS = { numRuns: DRAWS[name].others };
  const severalKeys = inTurn([
    paperOrders.YEAR_DESC,
    paperOrders.TITLE_ASC,
    paperOrders.AUTHOR_COUNT_DESC,
  ]);

  it('of papers in any order, laid one after the other, are the whole list', async () => {
    const { engine } = store();
    await fc.assert(
      fc.asyncProperty(
        pageSize,
        fc.constantFrom(severalKeys, ...Object.values(paperOrders)),
        (size, order) =>
          expectPagesToBeTheList(
            size,
            order,
            (way, page) =>
              engine.readPage({
                shape: paperShape,
                nodes: selectPapers({}, engine.dialect),
                order: way,
                page,
              }),
            keyOfNode,
          ),
      ),
      { numRuns: DRAWS[name].lists },
    );
  });

  it('of found papers are the whole list', async () => {
    const { engine } = store();
    const nodes = selectPapers({ words: ['same'], yearFrom: 2001 }, engine.dialect);
    await fc.assert(
      fc.asyncProperty(pageSize, (size) =>
        expectPagesToBeTheList(
          size,
          paperOrders.TITLE_ASC,
          (way, page) => engine.readPage({ shape: paperShape, nodes, order: way, page }),
          keyOfNode,
        ),
      ),
      RUNS,
    );
  });

  it('of authors in any order are the whole list', async () => {
    const { engine } = store();
    await fc.assert(
      fc.asyncProperty(pageSize, fc.constantFrom(...storedOrders(authorOrders)), (size, order) =>
        expectPagesToBeTheList(
          size,
          order,
          (way, page) =>
            engine.readPage({
              shape: authorShape,
              nodes: selectNodes('Author'),
              order: way,
              page,
            }),
          keyOfNode,
        ),
      ),
      RUNS,
    );
  });

  it('of a nested list are the whole list', async () => {
    const { engine } = store();
    const [topic] = await engine.read(nodesByIds(topicShape, [topicId('common')]));
    const parents = [topic?.node.id ?? ''];
    await fc.assert(
      fc.asyncProperty(
        pageSize,
        fc.constantFrom(severalKeys, ...Object.values(paperOrders)),
        (size, order) =>
          expectPagesToBeTheList(
            size,
            order,
            (way, page) => engine.read(pageOfChildren(topicPapers, parents, { order: way, page })),
            keyOfNode,
          ),
      ),
      RUNS,
    );
  });

  it('of a weighted list are the whole list', async () => {
    const { engine } = store();
    const [journal] = await engine.read(
      paperGroups({}, ['JOURNAL'], groupOrder, { limit: 1, after: null }, engine.dialect),
    );
    const parents = [journal?.id0 ?? ''];
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 7 }), (size) =>
        expectPagesToBeTheList(
          size,
          weightOrder,
          (way, page) =>
            engine.read(pageOfWeighted(journalTopics(KEYWORDS), parents, { order: way, page })),
          keyOfNode,
        ),
      ),
      RUNS,
    );
  });

  it('of groups over one or two axes are the whole list', async () => {
    const { engine } = store();
    const axes = fc.constantFrom<readonly Axis[]>(['YEAR'], ['YEAR', 'AUTHOR'], ['TOPIC', 'TYPE']);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 7, max: 90 }), axes, (size, by) =>
        expectPagesToBeTheList(
          size,
          groupOrder,
          (way, page) => engine.read(paperGroups({}, by, way, page, engine.dialect)),
          ({ paperCount, id0, id1 }) => ({ values: [paperCount, id0], id: id1 }),
        ),
      ),
      RUNS,
    );
  });

  it('of topics by label come in the order of their keys', async () => {
    const { engine } = store();
    const page = { limit: 500, after: null };
    const nodes = selectNodes('Topic');
    const order = topicOrders.LABEL_ASC;
    const rows = await engine.readPage({ shape: topicShape, nodes, order, page });
    const keys = rows.map(({ sortValues: [value] }) => String(value));
    expect(keys).toEqual([...keys].sort());
  });

  it('follow what is imported, decided and undone after they were first read', async () => {
    const { engine } = store();
    const curator = createCurator(store());
    const expectTrueLists = async (): Promise<void> => {
      for (const { shape, nodes, orders } of listsOf(engine)) {
        for (const order of orders) {
          const page = { limit: 10_000, after: null };
          const sorted = await engine.read(pageOfNodes(shape, nodes.match, order, page));
          expect(await engine.readPage({ shape, nodes, order, page })).toEqual(sorted);
          const way = reversed(order);
          const backwards = await engine.readPage({ shape, nodes, order: way, page });
          expect(backwards).toEqual(sorted.toReversed());
        }
      }
    };
    await expectTrueLists();
    const more = [...makeCorpus({ papers: 40, seed: 12 })];
    await importSource(store(), textSource('more.ris', more.join('')));
    await expectTrueLists();
    // A record of a paper that is there: its title and year change, and an author may go.
    const again =
      'TY  - JOUR\nTI  - Zebra\nAU  - Tie, A.\nPY  - 1950\nDO  - 10.5555/tie.0\nER  - \n';
    await importSource(store(), textSource('again.ris', again));
    await expectTrueLists();
    const papers = await engine.readPage({
      shape: paperShape,
      nodes: selectPapers({ words: ['same'] }, engine.dialect),
      order: paperOrders.TITLE_ASC,
      page: { limit: 2, after: null },
    });
    const why = { reason: 'To see the list change.', by: null };
    const merged = await curator.mergePapers(
      papers.map(({ node }) => node.id),
      why,
    );
    await expectTrueLists();
    await curator.undo(merged.id, null);
    await expectTrueLists();
    const labels = [
      { label: 'common', replaceBy: 'rare' },
      { label: 'Tie, B', replaceBy: 'Zebra, Ann' },
    ];
    for (const kind of ['TOPIC', 'AUTHOR'] as const) {
      await importThesaurus(store(), kind, labels, why);
      await expectTrueLists();
    }
    await engine.write(async (transaction) => {
      for (const each of clearGraph) await transaction.run(each);
    });
    await expectTrueLists();
  });
});

interface AnyList {
  readonly shape: NodeShape<{ readonly id: string }>;
  readonly nodes: NodeSelection;
  readonly orders: readonly Order[];
}

/** Every list of all nodes of a label. */
function listsOf({ dialect }: Engine): readonly AnyList[] {
  const named = (label: 'Author' | 'Journal' | 'Topic') => selectNodes(label);
  return [
    { shape: paperShape, nodes: selectPapers({}, dialect), orders: descending(paperOrders) },
    { shape: authorShape, nodes: named('Author'), orders: descending(authorOrders) },
    { shape: journalShape, nodes: named('Journal'), orders: descending(journalOrders) },
    { shape: topicShape, nodes: named('Topic'), orders: descending(topicOrders) },
  ];
}
