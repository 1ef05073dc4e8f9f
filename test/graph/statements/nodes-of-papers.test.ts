import { expect, it } from 'vitest';
import { neo4jDialect } from '../../../src/graph/neo4j/dialect.js';
import { nodesOfPapers } from '../../../src/graph/statements/nodes-of-papers.js';
import { sent } from '../../support/sent.js';

it('the papers are found first', () => {
  expect(sent(nodesOfPapers('Author', { journal: 'J1' }, neo4jDialect))).toMatchInlineSnapshot(`
    "MATCH (:Journal {id: $journal})<-[:PUBLISHED_IN]-(n:Paper)
    MATCH (n)<-[:AUTHORED]-(x:Author)
    RETURN DISTINCT x.id AS id
    {"journal":"J1"}"
  `);
});
