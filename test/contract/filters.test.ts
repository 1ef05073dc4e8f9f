import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type Engine,
  everyPaperCondition,
  matchPapers,
  paperOrders,
  paperShape,
  select,
  selectionOf,
  selectPapers,
  statement,
} from '../../src/graph/index.js';
import { text } from '../../src/model/index.js';
import { readPaperConditions } from '../../src/resolvers/filters/index.js';
import type {
  AuthorFilter,
  JournalFilter,
  PaperFilter,
  TopicFilter,
} from '../../src/schema/index.js';
import { describeOnBothEngines } from '../support/engines.js';
import {
  importFilteredPapers,
  type StoredPaper,
  storedPapers,
} from '../support/filtered-papers.js';
import { inProcessApi } from '../support/in-process-api.js';
import { isSelected } from '../support/paper-oracle.js';
import { filterOf } from '../support/random-filters.js';

/** Few in the gate, as Neo4j plans each for a second; `PAPERGRAPH_TEST_FILTERS=2000` draws more. */
const DRAWS = { Grafeo: 100, Neo4j: 6 };
const MORE = process.env['PAPERGRAPH_TEST_FILTERS'];

const shape = select(paperShape, selectionOf(new Set(['id'])));

/** The ids that each way to ask gives, sorted. */
async function waysToAsk(engine: Engine, filter: PaperFilter): Promise<readonly string[][]> {
  const read = readPaperConditions(filter, 'filter');
  const nodes = selectPapers(read, engine.dialect);
  const page = { limit: 1_000, after: null };
  const [found, listed, checked] = await Promise.all([
    engine.read(idsOf(matchPapers(read, engine.dialect))),
    engine.readPage({ shape, nodes, order: paperOrders.YEAR_DESC, page }),
    engine.read(idsOf(among(everyPaperCondition(read)))),
  ]);
  const ids = [
    found.map(({ id }) => id),
    listed.map(({ node }) => String(node.id)),
    checked.map(({ id }) => id),
  ];
  expect(await engine.countNodes('Paper', nodes)).toBe(found.length);
  return ids.map((each) => each.toSorted());
}

type Clause = ReturnType<typeof matchPapers>;

function among({ text: condition, parameters }: Clause): Clause {
  return { text: `MATCH (n:Paper)\nWITH n WHERE ${condition}`, parameters };
}

function idsOf({ text: match, parameters }: Clause) {
  return statement('idsOf', `${match}\nRETURN n.id AS id`, parameters, { id: text });
}

/** An author, a journal or a topic with its papers. */
interface StoredNode {
  readonly id: string;
  readonly isGroup: boolean;
  readonly name: string;
  readonly papers: readonly StoredPaper[];
}

type Cases<Input> = readonly (readonly [filter: Input, isMeant: (node: StoredNode) => boolean])[];

const yearsOf = ({ papers }: StoredNode) => papers.flatMap(({ year }) => year ?? []);
const firstOf = (node: StoredNode) => Math.min(...yearsOf(node));
const lastOf = (node: StoredNode) => Math.max(...yearsOf(node));
const hasPaper = (filter: PaperFilter) => (node: StoredNode) =>
  node.papers.some((paper) => isSelected(paper, filter));
const hasOrcid = ({ id, papers }: StoredNode) =>
  papers.some(({ authors }) => authors.some((each) => each.id === id && each.orcid !== null));

const coauthorsOf = ({ id, papers }: StoredNode) =>
  new Set(papers.flatMap(({ authors }) => authors.map((each) => each.id))).size -
  (papers.some(({ authors }) => authors.some((each) => each.id === id)) ? 1 : 0);

const AUTHORS: Cases<AuthorFilter> = [
  [{ coauthorCount: { from: 5 } }, (node) => coauthorsOf(node) >= 5],
  [
    { coauthorCount: { to: 4 }, not: { hasOrcid: true } },
    (node) => coauthorsOf(node) <= 4 && !hasOrcid(node),
  ],
  [{}, () => true],
  [{ kind: 'GROUP' }, ({ isGroup }) => isGroup],
  [{ kind: 'PERSON', hasOrcid: true }, (node) => !node.isGroup && hasOrcid(node)],
  [{ hasOrcid: false }, (node) => !hasOrcid(node)],
  [{ paperCount: { from: 5, to: 35 } }, ({ papers }) => papers.length >= 5 && papers.length <= 35],
  [
    { firstYear: { from: 2000, to: 2004 } },
    (node) => firstOf(node) >= 2000 && firstOf(node) <= 2004,
  ],
  [{ firstYear: { from: 2005 } }, (node) => firstOf(node) >= 2005 && firstOf(node) < 9999],
  [{ lastYear: { to: 2020 } }, (node) => lastOf(node) <= 2020 && lastOf(node) > 0],
  [{ lastYear: { from: 2021 } }, (node) => lastOf(node) >= 2021],
  [{ country: 'JP' }, hasPaper({ country: 'JP' })],
  [{ institution: 'University of Lund' }, hasPaper({ institution: 'Lund University' })],
  [{ papers: { type: 'THES', has: ['DOI'] } }, hasPaper({ type: 'THES', has: ['DOI'] })],
  [
    { or: [{ papers: { source: 'pubmed.ris' } }, { kind: 'GROUP' }], not: { hasOrcid: true } },
    (node) => (hasPaper({ source: 'pubmed.ris' })(node) || node.isGroup) && !hasOrcid(node),
  ],
  [
    { not: { or: [{ papers: { source: 'pubmed.ris' } }, { name: 'rask' }] }, minPapers: 2 },
    (node) =>
      !hasPaper({ source: 'pubmed.ris' })(node) &&
      !node.name.includes('Rask') &&
      node.papers.length > 1,
  ],
];

const JOURNALS: Cases<JournalFilter> = [
  [{}, () => true],
  [{ papers: { language: 'de' } }, hasPaper({ language: 'de' })],
  [
    { not: { papers: { year: { from: 2021 } } } },
    (node) => !hasPaper({ year: { from: 2021 } })(node),
  ],
  [
    { lastYear: { from: 2021 }, paperCount: { from: 3 } },
    (node) => lastOf(node) >= 2021 && node.papers.length > 2,
  ],
];

const TOPICS: Cases<TopicFilter> = [
  [{}, () => true],
  [{ papers: { source: 'pubmed.ris' } }, hasPaper({ source: 'pubmed.ris' })],
  [{ source: null, not: { scheme: 'MESH' } }, ({ id, papers }) => !isOfMesh(id, papers)],
  [{ and: [{ scheme: 'MESH' }] }, ({ id, papers }) => isOfMesh(id, papers)],
];

function isOfMesh(id: string, papers: readonly StoredPaper[]): boolean {
  return papers.some(({ topics }) =>
    topics.some((topic) => topic.id === id && topic.schemes?.includes('MESH')),
  );
}

const nodesOf = z.object({
  list: z.object({
    totalCount: z.number(),
    nodes: z.array(
      z.object({ id: z.string(), isGroup: z.boolean().optional(), name: z.string().optional() }),
    ),
  }),
});

describeOnBothEngines('A filter of papers', ({ store, name }) => {
  let papers: readonly StoredPaper[] = [];

  beforeAll(async () => {
    await importFilteredPapers(store());
    papers = await storedPapers(store().engine);
  }, 60_000);

  it('selects what a plain function over the stored papers selects', async () => {
    const { engine } = store();
    await fc.assert(
      fc.asyncProperty(filterOf(papers), async (filter) => {
        const expected = papers.filter((paper) => isSelected(paper, filter)).map(({ id }) => id);
        for (const ids of await waysToAsk(engine, filter)) {
          expect(ids).toEqual(expected.toSorted());
        }
      }),
      { numRuns: MORE === undefined ? DRAWS[name] : Number(MORE) },
    );
  }, 3_600_000);

  it.each([
    ['authors', 'AuthorFilter', 'isGroup name', AUTHORS],
    ['journals', 'JournalFilter', '', JOURNALS],
    ['topics', 'TopicFilter', '', TOPICS],
  ] as const)(
    'of %s selects those that a plain function selects',
    async (list, type, more, cases) => {
      const ask = inProcessApi(store());
      const query = `query ($filter: ${type}) {
      list: ${list}(first: 100, filter: $filter) { totalCount nodes { id ${more} } }
    }`;
      const read = async (filter: object) => nodesOf.parse(await ask(query, { filter })).list;
      const all = (await read({})).nodes.map(
        ({ id, isGroup = false, name: named = '' }): StoredNode => ({
          id,
          isGroup,
          name: named,
          papers: papers.filter((paper) =>
            [...paper.authors, ...paper.topics, ...paper.journals].some((each) => each.id === id),
          ),
        }),
      );
      for (const [filter, isMeant] of cases) {
        const { nodes, totalCount } = await read(filter);
        const expected = all.filter(isMeant).map(({ id }) => id);
        expect([filter, nodes.map(({ id }) => id).toSorted()]).toEqual([
          filter,
          expected.toSorted(),
        ]);
        expect(totalCount).toBe(expected.length);
      }
    },
    60_000,
  );
});
