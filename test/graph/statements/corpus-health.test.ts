import { expect, it } from 'vitest';
import { neo4jDialect } from '../../../src/graph/neo4j/dialect.js';
import {
  AUTHOR_ASPECT_NAMES,
  AUTHOR_ASPECTS,
  authorHealth,
  authorsOfAspect,
  PAPER_ASPECT_NAMES,
  PAPER_ASPECTS,
  paperHealth,
} from '../../../src/graph/statements/corpus-health.js';
import { sent } from '../../support/sent.js';

it('what papers have is counted in one pass, by the conditions of their filters', () => {
  expect(sent(paperHealth({ yearFrom: 2001 }, neo4jDialect))).toMatchInlineSnapshot(`
    "MATCH (n:Paper)
    WITH n WHERE n.year >= $yearFrom
    RETURN count(n) AS total,
    count(CASE WHEN n.doi IS NOT NULL THEN 1 END) AS DOI,
    count(CASE WHEN n.year IS NOT NULL THEN 1 END) AS YEAR,
    count(CASE WHEN (false OR EXISTS { (n)-[:PUBLISHED_IN]->(:Journal) }) THEN 1 END) AS JOURNAL,
    count(CASE WHEN (false OR EXISTS { (n)-[:PUBLISHED_IN]->(aJournal:Journal) WHERE size(coalesce(aJournal.issns, [])) > 0 }) THEN 1 END) AS ISSN,
    count(CASE WHEN (false OR EXISTS { (n)-[anEdge:ABOUT]->(:Topic) WHERE anEdge.source = 'KEYWORD' }) THEN 1 END) AS KEYWORDS,
    count(CASE WHEN n.abstract IS NOT NULL THEN 1 END) AS ABSTRACT,
    count(CASE WHEN (false OR EXISTS { (n)<-[anEdge:AUTHORED]-(:Author) WHERE anEdge.orcid IS NOT NULL }) THEN 1 END) AS ORCID,
    count(CASE WHEN size(coalesce(n.affiliations, [])) > 0 THEN 1 END) AS ADDRESSES,
    count(CASE WHEN (false OR EXISTS { (n)<-[:DESCRIBES]-(:Record)-[:MAY_BE]-(:Record)-[:DESCRIBES]->(twin:Paper) WHERE twin.id <> n.id }) THEN 1 END) AS POSSIBLE_DUPLICATE
    {"yearFrom":2001}"
  `);
  expect(Object.keys(PAPER_ASPECTS)).toEqual(PAPER_ASPECT_NAMES);
});

it('what authors are is counted in one pass, too', () => {
  expect(sent(authorHealth({}, neo4jDialect))).toMatchInlineSnapshot(`
    "MATCH (n:Author) WHERE n.paperCount > 0
    RETURN count(n) AS total,
    count(CASE WHEN EXISTS { (n)-[given:AUTHORED]->(:Paper) WHERE given.orcid IS NOT NULL } THEN 1 END) AS ORCID,
    count(CASE WHEN n.isGroup = false AND n.givenName = '' THEN 1 END) AS SINGLE_WORD_NAME,
    count(CASE WHEN n.isGroup = false AND size(n.familyName) > 3 AND n.familyName = toUpper(n.familyName) AND n.familyName <> toLower(n.familyName) THEN 1 END) AS NAME_IN_CAPITALS,
    count(CASE WHEN n.key CONTAINS '#' THEN 1 END) AS SHARED_NAME
    {}"
  `);
  expect(Object.keys(AUTHOR_ASPECTS)).toEqual(AUTHOR_ASPECT_NAMES);
});

it('authors of an aspect come with the most papers first', () => {
  const question = authorsOfAspect('SINGLE_WORD_NAME', { author: 'A1' }, 10, neo4jDialect);
  expect(sent(question)).toMatchInlineSnapshot(`
    "MATCH (:Author {id: $author})-[:AUTHORED]->(n:Paper)
    MATCH (n)<-[:AUTHORED]-(a:Author)
    WITH DISTINCT a AS n
    WITH n WHERE n.isGroup = false AND n.givenName = ''
    WITH n ORDER BY n.paperCount DESC, n.id LIMIT $limit
    RETURN n.id AS id
    {"author":"A1","limit":10}"
  `);
});
