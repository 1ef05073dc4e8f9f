import { expect, it } from 'vitest';
import { authorCoauthors, authorPapers } from '../../../src/graph/statements/nested-relations.js';
import {
  byPapers,
  NOT_ITSELF,
  papersAt,
  reachNodes,
} from '../../../src/graph/statements/relation.js';
import { sent } from '../../support/sent.js';

it('nodes are reached by all papers, or by those of a filter, with what later clauses need', () => {
  const filter = { country: 'DE' };
  expect(
    [
      reachNodes(byPapers('-[own:AUTHORED]->', '<-[:AUTHORED]-(n:Author)', NOT_ITSELF), {}, 'own'),
      reachNodes(authorCoauthors, {}, 'parentId'),
      reachNodes(authorCoauthors, filter, 'parentId'),
      reachNodes(authorPapers, filter, 'parentId'),
      papersAt('(parent)<-[:ABOUT]-(p:Paper)', 'p', filter, ['parent']),
    ].map(sent),
  ).toMatchInlineSnapshot(`
    [
      "MATCH (parent)-[own:AUTHORED]->(p:Paper)<-[:AUTHORED]-(n:Author) WHERE n.id <> parent.id
    {}",
      "MATCH (parent)-[:AUTHORED]->(p:Paper)<-[:AUTHORED]-(n:Author) WHERE n.id <> parent.id
    {}",
      "MATCH (parent)-[:AUTHORED]->(p:Paper)
    WITH parent, parentId, p WHERE $country IN p.countries
    MATCH (p)<-[:AUTHORED]-(n:Author) WHERE n.id <> parent.id
    {"country":"DE"}",
      "MATCH (parent)-[:AUTHORED]->(n:Paper)
    WITH parentId, n WHERE $country IN n.countries
    {"country":"DE"}",
      "MATCH (parent)<-[:ABOUT]-(p:Paper)
    WITH parent, p WHERE $country IN p.countries
    {"country":"DE"}",
    ]
  `);
});
