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

const PAGE = `query (
  $filter: PaperFilter, $orderBy: [PaperOrder!]!, $first: Int, $after: String, $last: Int, $before: String
) {
  papers(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes { id title journal { id } }
    pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
    facets(axes: [TYPE]) { groups { paperCount } }
  }
}`;

const page = z.object({
  papers: z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ id: z.string(), title: z.string(), journal: z.unknown() })),
    pageInfo: z.object({
      startCursor: z.string().nullable(),
      endCursor: z.string().nullable(),
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
    }),
    facets: z.array(z.object({ groups: z.array(z.object({ paperCount: z.number() })) })),
  }),
});

const found = z.object({
  search: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
});

/** Filters, each with the search that has the same words. */
const LIKE_SEARCH: readonly (readonly [filter: PaperFilter, text: string])[] = [
  [{ text: 'northern lake' }, 'northern lake'],
  [{ text: 'ice', country: 'SE' }, 'ice'],
  [{ words: { phrase: 'northern lake' }, not: { type: 'THES' } }, '"northern lake"'],
  [{ words: { prefix: 'nor' } }, 'nor*'],
  [{ words: { prefix: 'the nor', in: 'ABSTRACT' } }, 'the nor*'],
  [{ and: [{ text: 'wind' }, { has: ['DOI'] }], words: { all: 'lake' } }, 'lake wind'],
  [{ text: 'zebra' }, 'zebra'],
];

/** Few on Neo4j, which plans each for a second. */
const DRAWS = { Grafeo: 40, Neo4j: 2 };

describeOnBothEngines('Papers by relevance', ({ store, name }) => {
  let stored: readonly StoredPaper[] = [];
  let ask: AskInProcess;

  beforeAll(async () => {
    await importFilteredPapers(store());
    stored = await storedPapers(store().engine);
    ask = inProcessApi(store());
  }, 60_000);

  const read = async (filter: PaperFilter, more: object = { first: 100 }) =>
    page.parse(await ask(PAGE, { filter, orderBy: ['RELEVANCE'], ...more })).papers;

  it.each(LIKE_SEARCH)('come in the order of the search: %j like %s', async (filter, text) => {
    const query =
      'query ($text: String!) { search(text: $text, types: [PAPER], first: 100) { nodes { ... on Paper { id } } } }';
    const { search } = found.parse(await ask(query, { text }));
    const isMeant = new Set(stored.filter((each) => isSelected(each, filter)).map(({ id }) => id));
    const expected = search.nodes.map(({ id }) => id).filter((id) => isMeant.has(id));
    const { nodes, totalCount, facets } = await read(filter);
    expect(nodes.map(({ id }) => id)).toEqual(expected);
    expect([totalCount, expected.length]).toEqual([isMeant.size, isMeant.size]);
    const groups = facets.flatMap((facet) => facet.groups);
    expect(groups.reduce((sum, { paperCount }) => sum + paperCount, 0)).toBe(totalCount);
  });

  it.each<PaperFilter>([
    { words: { any: 'sand ice' } },
    { or: [{ text: 'sand' }, { words: { phrase: 'at dusk' }, has: ['DOI'] }] },
  ])('are all that hold any of the words, those with more first: %j', async (filter) => {
    const { nodes } = await read(filter);
    const expected = stored.filter((each) => isSelected(each, filter)).map(({ id }) => id);
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
    expect(nodes.length).toBeGreaterThan(5);
  });

  it('are those that a plain function selects, with any other conditions', async () => {
    const words = fc.constantFrom('ice', 'northern lake', 'wind', 'the');
    await fc.assert(
      fc.asyncProperty(filterOf(stored), words, async (other, text) => {
        const filter: PaperFilter = { and: [other], text };
        const { nodes, totalCount } = await read(filter);
        const expected = stored.filter((each) => isSelected(each, filter)).map(({ id }) => id);
        expect(nodes.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
        expect(totalCount).toBe(expected.length);
      }),
      { numRuns: DRAWS[name] },
    );
  });

  it('are paged from both ends, and a cursor of other words is refused', async () => {
    const filter: PaperFilter = { text: 'lake', not: { country: 'JP' } };
    const whole = (await read(filter)).nodes;
    const forward: typeof whole = [];
    for (let after: string | null = null, more = true; more; ) {
      const next = await read(filter, { first: 4, after });
      forward.push(...next.nodes);
      after = next.pageInfo.endCursor;
      more = next.pageInfo.hasNextPage;
    }
    const backward: typeof whole = [];
    let cursor: string | null = null;
    for (let more = true; more; ) {
      const next = await read(filter, { last: 5, before: cursor });
      backward.unshift(...next.nodes);
      cursor = next.pageInfo.startCursor;
      more = next.pageInfo.hasPreviousPage;
    }
    expect(whole.length).toBeGreaterThan(8);
    expect([forward, backward]).toEqual([whole, whole]);
    await expect(read({ text: 'ice' }, { first: 2, after: cursor })).rejects.toThrow(/cursor/);
  });

  it.each<readonly [PaperFilter | null, readonly string[], RegExp]>([
    [null, ['RELEVANCE'], /"filter" has no words .* Give filter: \{text/],
    [{ type: 'JOUR', not: { text: 'ice' } }, ['RELEVANCE'], /no words/],
    [{ or: [{ text: 'ice' }, { type: 'JOUR' }] }, ['RELEVANCE'], /no words/],
    [{ text: 'ice' }, ['RELEVANCE', 'YEAR_DESC'], /Give RELEVANCE alone/],
  ])('need words and no other order: %j %j', async (filter, orderBy, message) => {
    const answer = ask(PAGE, { filter, orderBy });
    await expect(answer).rejects.toThrow(message);
    await expect(answer).rejects.toMatchObject({ extensions: { argument: 'orderBy' } });
  });

  it('are told of where they are asked for below a node', async () => {
    const query = '{ authors(first: 1) { nodes { papers(orderBy: RELEVANCE) { nodes { id } } } } }';
    await expect(ask(query)).rejects.toThrow(/papers\(filter: \{author: "ID"/);
  });
});
