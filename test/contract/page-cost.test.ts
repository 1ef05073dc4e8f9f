import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';
import {
  authorOrders,
  authorShape,
  countOfNodes,
  type Engine,
  idsOfAll,
  journalOrders,
  journalShape,
  type NodeSelection,
  type NodeShape,
  type Order,
  type PageKey,
  paperOrders,
  paperShape,
  reversed,
  type Statement,
  selectNodes,
  selectPapers,
  topicOrders,
  topicShape,
} from '../../src/graph/index.js';
import { pageOfList } from '../../src/graph/neo4j/page-of-list.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { EMBEDDED, emptyNeo4j } from '../support/engines.js';
import { describeWith } from '../support/needs.js';
import { databaseHits } from '../support/neo4j/index.js';
import { A_NEO4J, neo4jOfWorker } from '../support/neo4j/neo4j-of-worker.js';

const LIMIT = 6;
/** The rows before the page: in lists by number of papers few, as many at the end have the same number. */
const BEFORE = { far: 60, near: 12 };

interface AnyShape extends NodeShape<{ readonly id: string }> {}

/** Database hits by what is asked. */
type Costs = Readonly<Record<string, number>>;

interface List {
  readonly shape: AnyShape;
  readonly order: Order;
  readonly before: number;
}

const LISTS: Readonly<Record<string, List>> = {
  'papers, newest first': { shape: paperShape, order: paperOrders.YEAR_DESC, before: BEFORE.far },
  'papers, oldest first': { shape: paperShape, order: paperOrders.YEAR_ASC, before: BEFORE.far },
  'papers by title': { shape: paperShape, order: paperOrders.TITLE_ASC, before: BEFORE.far },
  'authors by papers': {
    shape: authorShape,
    order: authorOrders.PAPER_COUNT_DESC,
    before: BEFORE.near,
  },
  'authors by name': { shape: authorShape, order: authorOrders.NAME_ASC, before: BEFORE.far },
  'journals by papers': {
    shape: journalShape,
    order: journalOrders.PAPER_COUNT_DESC,
    before: BEFORE.near,
  },
  'journals by title': { shape: journalShape, order: journalOrders.TITLE_ASC, before: BEFORE.near },
  'topics by papers': {
    shape: topicShape,
    order: topicOrders.PAPER_COUNT_DESC,
    before: BEFORE.near,
  },
  'topics by label': { shape: topicShape, order: topicOrders.LABEL_ASC, before: BEFORE.far },
};

describeWith(A_NEO4J, 'A page of a list on Neo4j', () => {
  const address = neo4jOfWorker();
  let store: Store | null = null;
  let small: Costs = {};
  let large: Costs = {};

  beforeAll(async () => {
    const opened = await openStore({ ...EMBEDDED, ...address }, () => undefined);
    store = opened;
    await emptyNeo4j(opened.engine);
    small = await costsWith(opened, 300);
    large = await costsWith(opened, 1_200);
  });
  afterAll(() => store?.close());

  async function costsWith(opened: Store, papers: number): Promise<Costs> {
    const records = [...makeCorpus({ papers, seed: 5 })];
    await importSource(opened, textSource(`${papers}.ris`, records.join('')));
    return costs(opened.engine);
  }

  function hitsOf(statement: Statement<unknown>): Promise<number> {
    if (address === undefined) throw new Error('There is no Neo4j.');
    return databaseHits(address, statement);
  }

  async function costs(engine: Engine): Promise<Costs> {
    const measured: Record<string, number> = {};
    const measure = async (name: string, statement: Statement<unknown>): Promise<void> => {
      measured[name] = await hitsOf(statement);
    };
    for (const [name, { shape, order, before }] of Object.entries(LISTS)) {
      const page = (limit: number, after: PageKey | null) =>
        pageOfList({ shape, nodes: allOf(shape.label), order, page: { limit, after } });
      const rows = await engine.read(page(before, null));
      const last = rows.at(-1);
      if (last === undefined) throw new Error(`There are no ${name}.`);
      await measure(`${name}, first page`, page(LIMIT, null));
      await measure(
        `${name}, later page`,
        page(LIMIT, { values: last.sortValues, id: last.node.id }),
      );
      const backwards = { limit: LIMIT, after: { values: last.sortValues, id: last.node.id } };
      await measure(
        `${name}, page before`,
        pageOfList({ shape, nodes: allOf(shape.label), order: reversed(order), page: backwards }),
      );
      await measure(
        `${name}, last page`,
        pageOfList({
          shape,
          nodes: allOf(shape.label),
          order: reversed(order),
          page: { limit: LIMIT, after: null },
        }),
      );
    }
    for (const shape of [paperShape, authorShape, journalShape, topicShape]) {
      await measure(`number of ${shape.label}s`, countOfNodes(shape, allOf(shape.label).match));
    }
    return measured;

    function allOf(label: NodeShape<unknown>['label']): NodeSelection {
      return label === 'Paper' ? selectPapers({}, engine.dialect) : selectNodes(label);
    }
  }

  // Rows of one number of papers are sorted by id together, and how many they are differs a little.
  it.each(Object.keys(LISTS))(
    'of all %s costs as much in a graph of 1,200 papers as of 300',
    (name) => {
      const [first, later] = [`${name}, first page`, `${name}, later page`];
      const [before, last] = [`${name}, page before`, `${name}, last page`];
      expect(small[first]).toBeGreaterThan(LIMIT);
      expect(large[first]).toBeLessThan((small[first] ?? 0) * 1.3);
      expect(large[later]).toBeLessThan((small[later] ?? 0) * 1.3);
      expect(large[before]).toBeLessThan((small[before] ?? 0) * 1.3);
      expect(large[last]).toBeLessThan((small[last] ?? 0) * 1.3);
    },
  );

  it.each(['Paper', 'Author', 'Journal', 'Topic'] as const)(
    'sorts nothing for the ids of each %s, the heaviest first',
    async (label) => {
      const steps = (await store?.engine.profile(idsOfAll(label))) ?? [];
      expect(steps.map(({ operator }) => operator)).toContainEqual(
        expect.stringMatching(/^NodeIndexScan/),
      );
      expect(steps.filter(({ operator }) => operator.startsWith('Sort'))).toEqual([]);
    },
  );

  it.each(['Paper', 'Author', 'Journal', 'Topic'])(
    'has its total without counting each %s',
    (label) => {
      expect(large[`number of ${label}s`]).toBe(1);
    },
  );
});
