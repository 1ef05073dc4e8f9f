import { expect, it } from 'vitest';
import { inScope, renamed } from '../../../src/graph/statements/in-scope.js';
import { sent } from '../../support/sent.js';

it('a clause inside another has names and parameters of its own', () => {
  const clause = {
    text: "MATCH (parent)-[e:ABOUT]->(n:Topic) WHERE e.source = 'n' AND 'MESH' IN e.schemes WITH n, e.sortKey AS sortValue WHERE sortValue > $afterValue ORDER BY n.id LIMIT $limit",
    parameters: { afterValue: 'p', limit: 3 },
  };
  expect(sent(inScope(clause, 4, 'n2'))).toMatchInlineSnapshot(`
    "MATCH (n2)-[e4:ABOUT]->(n4:Topic) WHERE e4.source = 'n' AND 'MESH' IN e4.schemes WITH n4, e4.sortKey AS sortValue4 WHERE sortValue4 > $afterValue4 ORDER BY n4.id LIMIT $limit4
    {"afterValue4":"p","limit4":3}"
  `);
});

it('labels, properties, functions and words that begin so keep their names', () => {
  const text = 'MATCH (parent)<-[:n]-(p:Paper)-->(n) WITH n, count(p) AS weight, n.e, next, e(1)';
  expect(renamed(text, 1, 'n')).toMatchInlineSnapshot(
    `"MATCH (n)<-[:n]-(p1:Paper)-->(n1) WITH n1, count(p1) AS weight1, n1.e, next, e(1)"`,
  );
});
