import { expect, it } from 'vitest';
import { grafeoDialect } from '../../../src/graph/grafeo/dialect.js';
import { neo4jDialect } from '../../../src/graph/neo4j/dialect.js';
import {
  authorNames,
  authorshipColumns,
  authorshipCount,
  coauthorIncidences,
  coauthorsOfAny,
  incidencesAmong,
  teamsOf,
} from '../../../src/graph/statements/coauthorship.js';
import { sent } from '../../support/sent.js';

it('everyone else on the papers of an author', () => {
  expect(sent(coauthorIncidences(['A1']))).toMatchInlineSnapshot(`
    "UNWIND $egos AS ego
    MATCH (parent:Author {id: ego})
    MATCH (parent)-[own:AUTHORED]->(p:Paper)<-[e:AUTHORED]-(n:Author) WHERE n.id <> parent.id
    RETURN parent.id AS ego, n.id AS author, p.id AS paper, p.year AS year, p.authorCount AS authorCount,
    e.position AS position, own.position AS egoPosition
    {"egos":["A1"]}"
  `);
});

it('and on those of a filter alone', () => {
  expect(sent(coauthorIncidences(['A1'], { journal: 'J1' }))).toMatchInlineSnapshot(`
    "UNWIND $egos AS ego
    MATCH (parent:Author {id: ego})
    MATCH (parent)-[own:AUTHORED]->(p:Paper)
    WITH parent, own, p WHERE (false OR EXISTS { (p)-[:PUBLISHED_IN]->(:Journal {id: $journal}) })
    MATCH (p)<-[e:AUTHORED]-(n:Author) WHERE n.id <> parent.id
    RETURN parent.id AS ego, n.id AS author, p.id AS paper, p.year AS year, p.authorCount AS authorCount,
    e.position AS position, own.position AS egoPosition
    {"egos":["A1"],"journal":"J1"}"
  `);
});

it('the next step of an ego network, on papers with few authors', () => {
  expect(
    sent(
      coauthorsOfAny(
        ['A1'],
        { filter: { yearFrom: 2001 }, maxAuthorsPerPaper: 50 },
        9,
        neo4jDialect,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "UNWIND $authors AS authorId
    MATCH (a:Author {id: authorId})-[e:AUTHORED]->(n:Paper)
    WITH a, n, e WHERE n.authorCount <= $maxAuthorsPerPaper AND n.year >= $yearFrom
    WITH DISTINCT n
    MATCH (n)<-[:AUTHORED]-(b:Author)
    WITH DISTINCT b.id AS id ORDER BY id LIMIT $limit
    RETURN id
    {"yearFrom":2001,"maxAuthorsPerPaper":50,"authors":["A1"],"limit":9}"
  `);
});

it('the authorships among authors, without a limit of authors', () => {
  expect(
    sent(incidencesAmong(['A1', 'A2'], { filter: {}, maxAuthorsPerPaper: null }, neo4jDialect)),
  ).toMatchInlineSnapshot(`
    "UNWIND $authors AS authorId
    MATCH (a:Author {id: authorId})-[e:AUTHORED]->(n:Paper)
    WITH a, n, e WHERE true
    RETURN a.id AS author, n.id AS paper, n.year AS year,
    n.authorCount AS authorCount, e.position AS position
    {"authors":["A1","A2"]}"
  `);
});

it('words are looked up in the index before the authors are compared', () => {
  expect(
    sent(
      incidencesAmong(
        ['A1'],
        { filter: { words: ['alarm'], type: 'JOUR' }, maxAuthorsPerPaper: 50 },
        neo4jDialect,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "CALL db.index.fulltext.queryNodes('paper_text_searchtext', $wordQuery) YIELD node AS n
    WITH n WHERE true
    MATCH (n)<-[e:AUTHORED]-(a:Author) WHERE a.id IN $authors
    WITH a, n, e WHERE n.authorCount <= $maxAuthorsPerPaper AND n.type = $type
    RETURN a.id AS author, n.id AS paper, n.year AS year,
    n.authorCount AS authorCount, e.position AS position
    {"wordQuery":"+alarm","type":"JOUR","maxAuthorsPerPaper":50,"authors":["A1"]}"
  `);
});

it('a row for each paper with all its authors', () => {
  expect(sent(teamsOf({ journal: 'J1' }, neo4jDialect))).toMatchInlineSnapshot(`
    "MATCH (:Journal {id: $journal})<-[:PUBLISHED_IN]-(n:Paper)
    MATCH (n)<-[e:AUTHORED]-(a:Author)
    WITH n, collect(a.id) AS authors, collect(e.position) AS positions
    RETURN n.id AS paper, n.year AS year, n.authorCount AS authorCount, authors, positions
    {"journal":"J1"}"
  `);
});

it('how many authorships there are', () => {
  expect(sent(authorshipCount)).toMatchInlineSnapshot(`
    "MATCH ()-[e:AUTHORED]->() RETURN count(e) AS authorships
    {}"
  `);
});

it('all authorships in pieces, numbers beside each id once', () => {
  expect(authorshipColumns(neo4jDialect)).toBeNull();
  const columns = authorshipColumns(grafeoDialect);
  expect(columns && sent(columns)).toMatchInlineSnapshot(`
    "MATCH (n:Paper)<-[e:AUTHORED]-(a:Author)
    WITH id(n) % 2048 AS piece, collect(id(n)) AS papers, collect(id(a)) AS authors,
    collect(e.position) AS positions
    RETURN papers, authors, positions, [] AS ids, [] AS years, [] AS authorCounts
    UNION ALL
    MATCH (n:Paper)
    WITH id(n) % 2048 AS piece, collect(id(n)) AS papers, collect(n.id) AS ids,
    collect(coalesce(n.year, -32768)) AS years, collect(n.authorCount) AS authorCounts
    RETURN papers, [] AS authors, [] AS positions, ids, years, authorCounts
    UNION ALL
    MATCH (a:Author)
    WITH id(a) % 2048 AS piece, collect(id(a)) AS authors, collect(a.id) AS ids
    RETURN [] AS papers, authors, [] AS positions, ids, [] AS years, [] AS authorCounts
    {}"
  `);
});

it('names of authors', () => {
  expect(sent(authorNames(['A1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (a:Author {id: id})
    RETURN id, a.name AS name
    {"ids":["A1"]}"
  `);
});
