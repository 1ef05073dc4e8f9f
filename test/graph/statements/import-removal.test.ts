import { expect, it } from 'vitest';
import {
  countPapersLosing,
  nodesOfImport,
  papersLosing,
  papersOnlyOf,
} from '../../../src/graph/statements/import-removal.js';
import { sent } from '../../support/sent.js';

it('what an import brought is counted by kind, alone and together with others', () => {
  expect(sent(nodesOfImport('I1'))).toMatchInlineSnapshot(`
    "MATCH (:Import {id: $import})-[:CONTAINS]->(r:Record)
    WITH DISTINCT r
    WITH r, EXISTS { (r)<-[:CONTAINS]-(o:Import) WHERE o.id <> $import } AS isShared
    RETURN 'Record' AS label, isShared, count(r) AS nodes
    UNION ALL
    MATCH (:Import {id: $import})-[:CONTAINS]->(:Record)-[:DESCRIBES]->(p:Paper)
    WITH DISTINCT p
    WITH p, EXISTS { (p)<-[:DESCRIBES]-(:Record)<-[:CONTAINS]-(o:Import) WHERE o.id <> $import } AS isShared
    RETURN 'Paper' AS label, isShared, count(p) AS nodes
    UNION ALL
    MATCH (:Import {id: $import})-[:CONTAINS]->(:Record)-[:DESCRIBES]->(p:Paper)
    WITH DISTINCT p
    MATCH (p)<-[:AUTHORED|EDITED]-(n:Author)
    WITH DISTINCT n
    WITH n, EXISTS { (n)-[:AUTHORED|EDITED]->(:Paper)<-[:DESCRIBES]-(:Record)<-[:CONTAINS]-(o:Import) WHERE o.id <> $import } AS isShared
    RETURN 'Author' AS label, isShared, count(n) AS nodes
    UNION ALL
    MATCH (:Import {id: $import})-[:CONTAINS]->(:Record)-[:DESCRIBES]->(p:Paper)
    WITH DISTINCT p
    MATCH (p)-[:PUBLISHED_IN]->(n:Journal)
    WITH DISTINCT n
    WITH n, EXISTS { (n)<-[:PUBLISHED_IN]-(:Paper)<-[:DESCRIBES]-(:Record)<-[:CONTAINS]-(o:Import) WHERE o.id <> $import } AS isShared
    RETURN 'Journal' AS label, isShared, count(n) AS nodes
    UNION ALL
    MATCH (:Import {id: $import})-[:CONTAINS]->(:Record)-[:DESCRIBES]->(p:Paper)
    WITH DISTINCT p
    MATCH (p)-[:ABOUT]->(n:Topic)
    WITH DISTINCT n
    WITH n, EXISTS { (n)<-[:ABOUT]-(:Paper)<-[:DESCRIBES]-(:Record)<-[:CONTAINS]-(o:Import) WHERE o.id <> $import } AS isShared
    RETURN 'Topic' AS label, isShared, count(n) AS nodes
    {"import":"I1"}"
  `);
});

it('papers that only one import brought come by title', () => {
  expect(sent(papersOnlyOf('I1', 10))).toMatchInlineSnapshot(`
    "MATCH (:Import {id: $import})-[:CONTAINS]->(:Record)-[:DESCRIBES]->(p:Paper)
    WITH DISTINCT p
    WITH p WHERE NOT EXISTS { (p)<-[:DESCRIBES]-(:Record)<-[:CONTAINS]-(o:Import) WHERE o.id <> $import }
    RETURN p.id AS id, p.title AS title, p.year AS year
    ORDER BY p.sortTitle, id LIMIT $first
    {"import":"I1","first":10}"
  `);
});

it('papers that would lose a record are counted and told', () => {
  expect(sent(countPapersLosing('I1'))).toMatchInlineSnapshot(`
    "MATCH (:Import {id: $import})-[:CONTAINS]->(r:Record)
    WITH DISTINCT r
    WITH r WHERE NOT EXISTS { (r)<-[:CONTAINS]-(o:Import) WHERE o.id <> $import }
    MATCH (r)-[:DESCRIBES]->(p:Paper)
    WITH DISTINCT p
    WITH p WHERE EXISTS { (p)<-[:DESCRIBES]-(:Record)<-[:CONTAINS]-(o:Import) WHERE o.id <> $import }
    RETURN count(p) AS papers
    {"import":"I1"}"
  `);
  expect(sent(papersLosing('I1', 10))).toMatchInlineSnapshot(`
    "MATCH (:Import {id: $import})-[:CONTAINS]->(r:Record)
    WITH DISTINCT r
    WITH r WHERE NOT EXISTS { (r)<-[:CONTAINS]-(o:Import) WHERE o.id <> $import }
    MATCH (r)-[:DESCRIBES]->(p:Paper)
    WITH DISTINCT p
    WITH p WHERE EXISTS { (p)<-[:DESCRIBES]-(:Record)<-[:CONTAINS]-(o:Import) WHERE o.id <> $import }
    RETURN p.id AS id, p.title AS title, p.year AS year
    ORDER BY p.sortTitle, id LIMIT $first
    {"import":"I1","first":10}"
  `);
});
