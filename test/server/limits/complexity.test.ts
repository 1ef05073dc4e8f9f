import { getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { buildApiSchema } from '../../../src/resolvers/index.js';
import { estimateCost } from '../../../src/server/limits/complexity.js';

const schema = await buildApiSchema();

function costOf(query: string, variables: Readonly<Record<string, unknown>> = {}): number | null {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is one operation.');
  return estimateCost({ schema, document, operation, variables });
}

it('a condition of a filter costs as a field does, each time that the list is asked for', () => {
  const below = (filter: string) =>
    costOf(`{ authors(first: 10) { nodes { papers(first: 5${filter}) { nodes { id } } } } }`);
  const plain = 1 + 10 * (1 + 1 + 5 * (1 + 1));
  expect(below('')).toBe(plain);
  expect(below(', filter: {}')).toBe(plain);
  expect(below(', filter: { type: "JOUR" }')).toBe(plain + 10);
  expect(below(', filter: { type: "JOUR", not: { or: [{ text: "ice" }, { has: [DOI] }] } }')).toBe(
    plain + 30,
  );
});

it.each([
  [{ year: { from: 2001, to: 2009 } }, 1],
  [{ authors: { any: ['A1', 'A2', 'A3'] } }, 1],
  [{ authors: { all: ['A1', 'A2', 'A3'] } }, 3],
  [{ year: null }, 0],
  [{ and: [{ ids: ['P1', 'P2'] }, {}] }, 1],
])('%j costs %i more in a list, and in a network', (filter, more) => {
  for (const field of ['papers(filter: $filter)', 'coauthorNetwork(filter: $filter)']) {
    const query = `query ($filter: PaperFilter) { ${field} { nodes { __typename } } }`;
    expect(costOf(query, { filter })).toBe((costOf(query) ?? 0) + more);
  }
});

it('the papers of a filter of authors count too', () => {
  const query = 'query ($filter: AuthorFilter) { authors(filter: $filter) { totalCount } }';
  expect(costOf(query, { filter: { kind: 'PERSON', papers: { type: 'JOUR', text: 'ice' } } })).toBe(
    (costOf(query) ?? 0) + 3,
  );
});

it('an order by relevance costs what a search does', () => {
  const query = 'query ($order: [PaperOrder!]!) { papers(orderBy: $order) { nodes { id } } }';
  const [plain, ranked] = ['YEAR_DESC', 'RELEVANCE'].map((order) => costOf(query, { order }));
  expect(ranked).toBe((plain ?? 0) + 100);
});
