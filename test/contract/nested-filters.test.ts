import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { PaperFilter } from '../../src/schema/index.js';
import { describeOnBothEngines } from '../support/engines.js';
import {
  importFilteredPapers,
  type StoredPaper,
  storedPapers,
} from '../support/filtered-papers.js';
import { type AskInProcess, inProcessApi } from '../support/in-process-api.js';
import { isSelected } from '../support/paper-oracle.js';
import { filterOf } from '../support/random-filters.js';

/** Few in the gate, as Neo4j plans each for seconds; `PAPERGRAPH_TEST_FILTERS=500` draws more. */
const DRAWS = { Grafeo: 25, Neo4j: 1 };
const MORE = process.env['PAPERGRAPH_TEST_FILTERS'];

/** A list below a node, and the ids to which each of the node's papers leads. */
interface NestedField {
  readonly name: string;
  readonly args?: string;
  readonly idsOf: (paper: StoredPaper, parent: Parent) => readonly string[];
}

interface Parent {
  readonly id: string;
  /** Of a topic: where it comes from. */
  readonly source?: string;
}

const authorsOf = ({ authors }: StoredPaper) => authors.map(({ id }) => id);
const journalsOf = ({ journals }: StoredPaper) => journals.map(({ id }) => id);
const topicsOf = ({ topics }: StoredPaper) => topics.map(({ id }) => id);
const others = (ids: readonly string[], { id }: Parent) => ids.filter((each) => each !== id);
const BOTH = 'source: BOTH';

const WEIGHTED: Readonly<Record<Type, readonly NestedField[]>> = {
  author: [
    { name: 'coauthors', idsOf: (paper, parent) => others(authorsOf(paper), parent) },
    {
      name: 'coauthors',
      args: 'counting: HARMONIC, orderBy: PAPER_COUNT_DESC',
      idsOf: (paper, parent) => others(authorsOf(paper), parent),
    },
    { name: 'journals', idsOf: journalsOf },
    { name: 'topics', args: BOTH, idsOf: topicsOf },
  ],
  journal: [
    { name: 'topAuthors', idsOf: authorsOf },
    { name: 'topTopics', args: BOTH, idsOf: topicsOf },
  ],
  topic: [
    { name: 'topAuthors', idsOf: authorsOf },
    { name: 'topJournals', idsOf: journalsOf },
    {
      name: 'relatedTopics',
      idsOf: ({ topics }, parent) =>
        others(
          topics.flatMap(({ id, source }) => (source === parent.source ? [id] : [])),
          parent,
        ),
    },
  ],
};

const TYPES = ['author', 'journal', 'topic'] as const;
type Type = (typeof TYPES)[number];

/** Where papers that have the node are, so that it comes again and again. */
const AGAIN = {
  author: 'authorships { node: author',
  journal: 'node: journal',
  topic: 'topics(source: BOTH, first: 50) { nodes: edges { node',
} as const;

/** All that is asked of a node below which papers are filtered. */
function fieldsOf(type: Type): string {
  const weighted = WEIGHTED[type].map(
    ({ name, args = '' }, index) =>
      `w${index}: ${name}(filter: $filter, first: 100, ${args}) { totalCount edges { paperCount node { id } } }`,
  );
  return `id papersByYear(filter: $filter) { year paperCount }
    papers(filter: $filter, first: 100) { totalCount nodes { id } facets(axes: [TYPE]) { groups { paperCount } } }
    ${weighted.join('\n')}`;
}

/** The same, by a plain function over the papers of the node. */
function expectedOf(type: Type, parent: Parent, papers: readonly StoredPaper[]): object {
  const years = count(papers.flatMap(({ year }) => year ?? []));
  const types = count(papers.map((paper) => paper.type));
  const weighted = WEIGHTED[type].map(({ idsOf }, index) => {
    const rows = count(papers.flatMap((paper) => idsOf(paper, parent)));
    const edges = rows.map(([id, paperCount]) => ({ paperCount, node: { id } }));
    return [`w${index}`, { totalCount: rows.length, edges }];
  });
  return {
    id: parent.id,
    papersByYear: years
      .map(([year, paperCount]) => ({ year, paperCount }))
      .toSorted((a, b) => a.year - b.year),
    papers: {
      totalCount: papers.length,
      nodes: papers
        .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0) || compare(a.id, b.id))
        .map(({ id }) => ({ id })),
      facets: [{ groups: types.map(([, paperCount]) => ({ paperCount })) }],
    },
    ...Object.fromEntries(weighted),
  };
}

/** How often each value is there, the most frequent first. */
function count<Value extends string | number>(
  values: readonly Value[],
): readonly (readonly [Value, number])[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(
    ([one, many], [other, more]) => more - many || compare(String(one), String(other)),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

const pageOf = z.object({
  node: z.object({
    list: z.object({
      nodes: z.array(z.object({ id: z.string() })),
      pageInfo: z.object({ startCursor: z.string().nullable(), endCursor: z.string().nullable() }),
    }),
  }),
});

describeOnBothEngines('A filter of the papers around a node', ({ store, name }) => {
  let papers: readonly StoredPaper[] = [];
  const parents: Record<Type, readonly Parent[]> = { author: [], journal: [], topic: [] };
  let ask: AskInProcess;

  beforeAll(async () => {
    await importFilteredPapers(store());
    papers = await storedPapers(store().engine);
    parents.author = papers.flatMap(({ authors }) => authors);
    parents.journal = papers.flatMap(({ journals }) => journals);
    parents.topic = papers.flatMap(({ topics }) => topics);
    ask = inProcessApi(store());
  }, 60_000);

  const papersOf = ({ id }: Parent, filter: PaperFilter) =>
    papers.filter(
      (paper) =>
        isSelected(paper, filter) &&
        [...authorsOf(paper), ...journalsOf(paper), ...topicsOf(paper)].includes(id),
    );
  const numRuns = MORE === undefined ? DRAWS[name] : Number(MORE);
  // The statements for many parents are asked of both engines in statements.test.ts.
  const isAgain = MORE !== undefined || name === 'Grafeo';

  it.each(TYPES)(
    'selects what a plain function selects, however the %s is read',
    async (type) => {
      const drawn = fc.tuple(filterOf(papers), fc.constantFrom(...parents[type]));
      const query = `query ($id: ID!, $again: PaperFilter!, $filter: PaperFilter!, $isAgain: Boolean!) {
      node: ${type}(id: $id) { ${fieldsOf(type)} }
      papers(first: 1, filter: $again) @include(if: $isAgain) { nodes { ${AGAIN[type]} { ${fieldsOf(type)} ${'}'.repeat(AGAIN[type].split('{').length)} } }
    }`;
      await fc.assert(
        fc.asyncProperty(drawn, async ([filter, parent]) => {
          const again: PaperFilter = { [type]: parent.id };
          const answer = Object(await ask(query, { id: parent.id, again, filter, isAgain }));
          const expected = expectedOf(type, parent, papersOf(parent, filter));
          expect(answer.node).toEqual(expected);
          if (!isAgain) return;
          const [{ authorships, topics, node }] = answer.papers.nodes;
          const rows: readonly { readonly node: Parent }[] = authorships ??
            topics?.nodes ?? [{ node }];
          expect(rows.find((row) => row.node.id === parent.id)?.node).toEqual(expected);
        }),
        { numRuns },
      );
    },
    3_600_000,
  );

  it.each([
    ['author', 'papers', 'orderBy: [TITLE_ASC]'],
    ['author', 'coauthors', 'counting: FRACTIONAL'],
    ['journal', 'topTopics', BOTH],
  ] as const)('is paged from both ends: %s.%s %s', async (type, list, args) => {
    const [parent] = count(parents[type].map(({ id }) => id));
    const filter: PaperFilter = {
      or: [{ country: 'SE' }, { has: ['DOI'] }],
      not: { type: 'THES' },
    };
    const page = async (of: string, cursor: string | null) => {
      const query = `query ($id: ID!, $filter: PaperFilter, $cursor: String) {
        node: ${type}(id: $id) { list: ${list}(filter: $filter, ${of}: $cursor ${args}) {
          nodes { id } pageInfo { startCursor endCursor } } }
      }`;
      const { nodes, pageInfo } = pageOf.parse(
        await ask(query, { id: parent?.[0], filter, cursor }),
      ).node.list;
      return { ids: nodes.map(({ id }) => id), ...pageInfo };
    };
    const { ids: whole } = await page('first: 100, after', null);
    expect(whole.length).toBeGreaterThan(2);
    const [forward, backward]: [string[], string[]] = [[], []];
    for (let cursor: string | null = null, size = -1; size !== forward.length; ) {
      size = forward.length;
      const found = await page('first: 2, after', cursor);
      forward.push(...found.ids);
      cursor = found.endCursor ?? cursor;
    }
    for (let cursor: string | null = null, size = -1; size !== backward.length; ) {
      size = backward.length;
      const found = await page('last: 2, before', cursor);
      backward.unshift(...found.ids);
      cursor = found.startCursor ?? cursor;
    }
    expect([forward, backward]).toEqual([whole, whole]);
  });
});
