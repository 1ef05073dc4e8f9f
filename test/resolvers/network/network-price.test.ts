import { type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildApiSchema } from '../../../src/resolvers/index.js';
import { estimateCost } from '../../../src/server/limits/complexity.js';

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildApiSchema();
});

function costOf(text: string, variables: Readonly<Record<string, unknown>> = {}): number | null {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('No operation.');
  return estimateCost({ schema, document, operation, variables });
}

/** One field a row costs 1; the page has one row, and 1 is for the page. */
const ROW = 2;

describe('the price of a network', () => {
  it.each([
    ['links alone', 'nodes { linkCount }', 500 + ROW + 1],
    ['clusters of nodes', 'nodes { cluster }', 750 + ROW + 1],
    ['statistics', 'statistics { density }', 1_500 + ROW + 1],
    ['clusters for their modularity', 'statistics { modularity }', 1_750 + ROW + 1],
    ['a cheap measure', 'nodes { centrality { degree } }', 510 + ROW + 2],
    ['an iterated measure', 'nodes { centrality { pageRank } }', 750 + ROW + 2],
    ['a measure by paths', 'nodes { centrality { betweenness } }', 2_500 + ROW + 2],
  ])('is known by what is asked: %s', (_what, selection, cost) => {
    for (const field of ['coauthorNetwork', 'countryNetwork', 'keywordNetwork']) {
      expect(costOf(`{ ${field}(first: 1) { ${selection} } }`)).toBe(cost);
    }
  });

  it.each([
    ['nodes', (row: string) => `nodes { ${row} }`],
    ['authors of clusters', (row: string) => `clusters { topAuthors(first: 1) { ${row} } }`],
  ])('has that of institutions, where they are asked for: of %s', (_of, select) => {
    const cost = (row: string) => costOf(`{ coauthorNetwork(first: 1) { ${select(row)} } }`) ?? 0;
    expect(cost('institution { id }') - cost('centrality { isSampled }')).toBe(250);
  });

  it('sees through fragments, variables and directives', () => {
    const text = `
      query ($isCentral: Boolean = true) { coauthorNetwork(first: 1) { nodes { ...Node } } }
      fragment Node on NetworkNode { centrality @include(if: $isCentral) { betweenness } }`;
    expect(costOf(text)).toBeGreaterThan(2_500);
    expect(costOf(text, { isCentral: false })).toBeLessThan(600);
  });

  it('is less for a part of the graph', () => {
    expect(costOf('{ coauthorNetwork(author: "A1", first: 1) { nodes { linkCount } } }')).toBe(
      50 + ROW + 1,
    );
  });

  it.each([
    ['{ coauthorNetworkOverTime { nodes } }', 1_502],
    ['{ topicTrends(first: 1) { slope } }', 502],
    ['{ relevantTopics(first: 1) { relevance } }', 502],
    ['{ collaborationDistance(from: "A1", to: "A2") }', 501],
    ['{ collaborationIndicators { papers } }', 502],
  ])('is had by every computation over many papers: %s', (query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  it('keeps a query from asking for the dearest measures many times', () => {
    const many = Array.from(
      { length: 30 },
      (_, index) =>
        `n${index}: coauthorNetwork(options: { seed: ${index} }, first: 1) { nodes { centrality { betweenness } } }`,
    );
    expect(costOf(`{ ${many.join(' ')} }`)).toBeGreaterThan(50_000);
  });
});
