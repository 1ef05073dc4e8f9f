import { expect, it } from 'vitest';
import { neo4jDialect } from '../../../src/graph/neo4j/dialect.js';
import {
  authorsOfPaperGroups,
  countOfPapersInGroups,
  countOfPapersOnAxes,
  type GroupsOfPage,
  sizesOfPaperGroups,
} from '../../../src/graph/statements/group-figures.js';
import { sent } from '../../support/sent.js';

const BY_JOURNAL: GroupsOfPage = {
  filter: { yearFrom: 1999 },
  axes: ['JOURNAL'],
  ids: [['J1'], ['J2']],
  options: {},
};
const BY_PLACE_AND_YEAR: GroupsOfPage = {
  filter: { author: 'A1' },
  axes: ['INSTITUTION', 'YEAR'],
  ids: [
    ['Lund University', '2001'],
    ['Lund University', '2002'],
  ],
  options: { institutionForms: { 'Lund Univ': 'Lund University' } },
};

it('the groups of a page are read from their nodes, by number of authors', () => {
  expect(sent(sizesOfPaperGroups(BY_JOURNAL, neo4jDialect))).toMatchInlineSnapshot(`
    "UNWIND $picked0 AS id0 MATCH (x0:Journal {id: id0})
    MATCH (x0)<-[:PUBLISHED_IN]-(n:Paper)
    WITH * WHERE n.year >= $yearFrom
    WITH x0, n.authorCount AS authorCount, count(n) AS papers,
    min(n.year) AS firstYear, max(n.year) AS lastYear
    RETURN x0.id AS id0, '' AS id1, authorCount, papers, firstYear, lastYear
    {"yearFrom":1999,"picked0":["J1","J2"]}"
  `);
});

it('authors are counted once in a group', () => {
  expect(sent(authorsOfPaperGroups(BY_PLACE_AND_YEAR, neo4jDialect))).toMatchInlineSnapshot(`
    "MATCH (:Author {id: $author})-[:AUTHORED]->(n:Paper)
    UNWIND n.institutions AS form0
    WITH *, coalesce($institutionForms[form0], form0) AS listed0
    WITH * WHERE listed0 IN $picked0
    WITH * WHERE n.year IS NOT NULL
    WITH * WHERE n.year IN $picked1
    MATCH (n)<-[:AUTHORED]-(a:Author)
    WITH listed0 AS x0, n.year AS x1, count(DISTINCT a) AS authors,
    count(DISTINCT CASE WHEN n.authorCount > 1 THEN a END) AS authorsTogether
    RETURN x0 AS id0, toString(x1) AS id1, authors, authorsTogether
    {"author":"A1","institutionForms":{"Lund Univ":"Lund University"},"picked0":["Lund University"],"picked1":[2001,2002]}"
  `);
});

it('papers are counted once in all groups of a page, and once on the axes', () => {
  expect(sent(countOfPapersInGroups(BY_PLACE_AND_YEAR, neo4jDialect))).toMatchInlineSnapshot(`
    "MATCH (:Author {id: $author})-[:AUTHORED]->(n:Paper)
    UNWIND n.institutions AS form0
    WITH *, coalesce($institutionForms[form0], form0) AS listed0
    WITH * WHERE listed0 IN $picked0
    WITH * WHERE n.year IS NOT NULL
    WITH * WHERE n.year IN $picked1
    WITH n, listed0 AS x0, n.year AS x1
    WITH n, x0 AS id0, toString(x1) AS id1
    WITH n, id0 + $paired + id1 AS pair WHERE pair IN $pairs
    RETURN count(DISTINCT n) AS papers
    {"author":"A1","institutionForms":{"Lund Univ":"Lund University"},"picked0":["Lund University"],"picked1":[2001,2002],"pairs":["Lund University\\n2001","Lund University\\n2002"],"paired":"\\n"}"
  `);
  expect(sent(countOfPapersInGroups(BY_JOURNAL, neo4jDialect))).toMatchInlineSnapshot(`
    "UNWIND $picked0 AS id0 MATCH (x0:Journal {id: id0})
    MATCH (x0)<-[:PUBLISHED_IN]-(n:Paper)
    WITH * WHERE n.year >= $yearFrom
    RETURN count(DISTINCT n) AS papers
    {"yearFrom":1999,"picked0":["J1","J2"]}"
  `);
  expect(sent(countOfPapersOnAxes({}, ['YEAR'], neo4jDialect))).toMatchInlineSnapshot(`
    "MATCH (n:Paper)
    WITH * WHERE n.year IS NOT NULL
    RETURN count(n) AS papers
    {}"
  `);
  expect(sent(countOfPapersOnAxes({}, ['SOURCE'], neo4jDialect))).toMatchInlineSnapshot(`
    "MATCH (n:Paper)
    MATCH (n)<-[:DESCRIBES]-(:Record)<-[:CONTAINS]-(i0:Import)
    RETURN count(DISTINCT n) AS papers
    {}"
  `);
});
