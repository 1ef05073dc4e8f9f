import { expect, it } from 'vitest';
import { conditionOn, inScope, renamed } from '../../../src/graph/statements/in-scope.js';
import { sent } from '../../support/sent.js';

it('a clause inside another has names and parameters of its own', () => {
  const clause = {
    text: "MATCH (parent)-[e:ABOUT]->(n:Topic) WHERE e.source = 'n' AND 'MESH' IN e.schemes WITH n, e.sortKey AS sortValue WHERE sortValue > $afterValue ORDER BY n.id LIMIT $limit",
    parameters: { afterValue: 'p', limit: 3 },
  };
  expect(sent(inScope(clause, 4, 'n2'))).toMatchInlineSnapshot(`
    "MATCH (n2)-[e4:ABOUT]->(n4:Topic) WHERE e4.source = 'n' AND 'MESH' IN e4.schemes WITH n4, e4.sortKey AS sortValue4 WHERE sortValue4 > $part4_afterValue ORDER BY n4.id LIMIT $part4_limit
    {"part4_afterValue":"p","part4_limit":3}"
  `);
});

it('labels, properties, functions and words that begin so keep their names', () => {
  const text = 'MATCH (parent)<-[:n]-(p:Paper)-->(n) WITH n, count(p) AS weight, n.e, next, e(1)';
  expect(renamed(text, 1, 'n')).toMatchInlineSnapshot(
    `"MATCH (n)<-[:n]-(p1:Paper)-->(n1) WITH n1, count(p1) AS weight1, n1.e, next, e(1)"`,
  );
});

it('a condition on a node is one on a node of another name', () => {
  const condition =
    "n.year >= $n AND (false OR EXISTS { (n)-[:n]->(aNode:Journal {id: $journal}) }) AND 'n' IN n.schemes AND any(x IN n.countries WHERE x IN $in)";
  expect(conditionOn('p', condition)).toMatchInlineSnapshot(
    `"p.year >= $n AND (false OR EXISTS { (p)-[:n]->(aNode:Journal {id: $journal}) }) AND 'n' IN p.schemes AND any(x IN p.countries WHERE x IN $in)"`,
  );
});

it('a second parameter of a name is never that of another part', () => {
  const second = { text: 'n.id = $author2', parameters: { author2: 'A2' } };
  const first = { text: 'n.id = $author', parameters: { author: 'A1' } };
  const names = [inScope(second, 3, 'n'), inScope(first, 23, 'n'), second].flatMap(
    ({ parameters }) => Object.keys(parameters),
  );
  expect(new Set(names).size).toBe(3);
});
