import { expect, it } from 'vitest';
import { paperOrders, weightOrder } from '../../../src/graph/statements/list-orders.js';
import {
  authorCoauthors,
  authorJournals,
  authorPapers,
} from '../../../src/graph/statements/nested-relations.js';
import { authorShape } from '../../../src/graph/statements/node-shape.js';
import { partsOfRelation } from '../../../src/graph/statements/parts-of-relation.js';
import { select } from '../../../src/graph/statements/select.js';
import { type Part, selectionOf } from '../../../src/graph/statements/selection.js';
import { sent } from '../../support/sent.js';

const FIRST = { limit: 3, after: null };
const ID = selectionOf(new Set());

function around(part: Part): string {
  return sent(select(authorShape, selectionOf(new Set(), [part.of(ID)])).around);
}

it('a page of a relation is read around its parent, in its order', () => {
  const part = partsOfRelation(authorPapers).page({ order: paperOrders.YEAR_ASC, page: FIRST });
  expect(around(part)).toMatchInlineSnapshot(`
    "
    CALL (n) {
    MATCH (n)-[:AUTHORED]->(n1:Paper)
    WITH n1, n1.sortYear AS sortValue1 WHERE true
    WITH n1, sortValue1 ORDER BY sortValue1 ASC, n1.id LIMIT $part1_limit
    RETURN collect({node: n1 {.id}, sortValues: [sortValue1]}) AS part1
    }
    {"part1_limit":3}"
  `);
});

it('a page by weight has the number of papers of each row', () => {
  expect(
    around(partsOfRelation(authorJournals).weighted({ order: weightOrder, page: FIRST })),
  ).toMatchInlineSnapshot(`
    "
    CALL (n) {
    MATCH (n)-[:AUTHORED]->(p1:Paper)-[:PUBLISHED_IN]->(n1:Journal)
    WITH n1, count(p1) AS weight1 WHERE true
    WITH n1, weight1 ORDER BY weight1 DESC, n1.id LIMIT $part1_limit
    RETURN collect({node: n1 {.id}, sortValues: [weight1]}) AS part1
    }
    {"part1_limit":3}"
  `);
});

it('and the papers that join the two, where they are asked for', () => {
  expect(
    around(
      partsOfRelation(authorCoauthors).weighted({ order: weightOrder, page: FIRST }, 'papers'),
    ),
  ).toMatchInlineSnapshot(`
    "
    CALL (n) {
    MATCH (n)-[:AUTHORED]->(p1:Paper)<-[:AUTHORED]-(n1:Author) WHERE n1.id <> n.id
    WITH n1, count(p1) AS weight1, collect(p1) AS papers1 WHERE true
    WITH n1, weight1, papers1 ORDER BY weight1 DESC, n1.id LIMIT $part1_limit
    RETURN collect({node: n1 {.id}, sortValues: [weight1], papers: [paper IN papers1 | paper {.id, .year}]}) AS part1
    }
    {"part1_limit":3}"
  `);
});

it('different nodes are counted once each', () => {
  expect(around(partsOfRelation(authorJournals).total())).toMatchInlineSnapshot(`
    "
    CALL (n) {
    MATCH (n)-[:AUTHORED]->(p1:Paper)-[:PUBLISHED_IN]->(n1:Journal)
    RETURN count(DISTINCT n1) AS part1
    }
    {}"
  `);
});

it('papers of a filter are told before anything is read beyond them, with parameters of the part', () => {
  const filter = { yearFrom: 2001, author: 'A9' };
  const parts = partsOfRelation(authorCoauthors);
  expect(
    [parts.weighted({ order: weightOrder, page: FIRST, filter }), parts.total(filter)].map(around),
  ).toMatchInlineSnapshot(`
    [
      "
    CALL (n) {
    MATCH (n)-[:AUTHORED]->(p1:Paper)
    WITH n, p1 WHERE (false OR EXISTS { (p1)<-[:AUTHORED]-(:Author {id: $part1_author}) }) AND p1.year >= $part1_yearFrom
    MATCH (p1)<-[:AUTHORED]-(n1:Author) WHERE n1.id <> n.id
    WITH n1, count(p1) AS weight1 WHERE true
    WITH n1, weight1 ORDER BY weight1 DESC, n1.id LIMIT $part1_limit
    RETURN collect({node: n1 {.id}, sortValues: [weight1]}) AS part1
    }
    {"part1_limit":3,"part1_author":"A9","part1_yearFrom":2001}",
      "
    CALL (n) {
    MATCH (n)-[:AUTHORED]->(p1:Paper)
    WITH n, p1 WHERE (false OR EXISTS { (p1)<-[:AUTHORED]-(:Author {id: $part1_author}) }) AND p1.year >= $part1_yearFrom
    MATCH (p1)<-[:AUTHORED]-(n1:Author) WHERE n1.id <> n.id
    RETURN count(DISTINCT n1) AS part1
    }
    {"part1_author":"A9","part1_yearFrom":2001}",
    ]
  `);
});

it('pages that differ in order or place are different parts', () => {
  const parts = partsOfRelation(authorPapers);
  const keys = [
    parts.page({ order: paperOrders.YEAR_ASC, page: FIRST }),
    parts.page({ order: paperOrders.YEAR_DESC, page: FIRST }),
    parts.page({ order: paperOrders.YEAR_DESC, page: { limit: 4, after: null } }),
    parts.page({
      order: paperOrders.YEAR_DESC,
      page: { limit: 3, after: { values: [1], id: 'P1' } },
    }),
    parts.weighted({ order: weightOrder, page: FIRST }),
    parts.weighted({ order: weightOrder, page: FIRST }, 'papers'),
    parts.total(),
    parts.total({ type: 'JOUR' }),
    parts.page({ order: paperOrders.YEAR_ASC, page: FIRST, filter: { type: 'JOUR' } }),
    parts.page({ order: paperOrders.YEAR_ASC, page: FIRST, filter: { type: 'CHAP' } }),
  ].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
