import { expect, it } from 'vitest';
import { grafeoDialect } from '../../../src/graph/grafeo/dialect.js';
import { neo4jDialect } from '../../../src/graph/neo4j/dialect.js';
import {
  bothFilters,
  everyPaperCondition,
  matchPapers,
  paperConditions,
  selectPapers,
  wordsOfPapers,
} from '../../../src/graph/statements/match-papers.js';
import { sent } from '../../support/sent.js';

it('without a condition all papers are meant', () => {
  expect(sent(matchPapers({}, neo4jDialect))).toMatchInlineSnapshot(`
    "MATCH (n:Paper)
    {}"
  `);
});

it('of an author’s papers few hold a word that most papers may hold, so it starts at the author', () => {
  expect(
    sent(matchPapers({ words: ['alarm', 'fatigue'], author: 'A1' }, neo4jDialect)),
  ).toMatchInlineSnapshot(`
    "MATCH (:Author {id: $author})-[:AUTHORED]->(n:Paper)
    WITH n WHERE (' ' + n.searchText + ' ') CONTAINS $word AND (' ' + n.searchText + ' ') CONTAINS $word2
    {"author":"A1","word":" alarm ","word2":" fatigue "}"
  `);
});

it('an embedded engine looks through the papers, of which it may know those that hold a word', () => {
  expect(sent(matchPapers({ words: ['alarm'] }, grafeoDialect))).toMatchInlineSnapshot(`
    "MATCH (n:Paper)
    WITH n WHERE (' ' + n.searchText + ' ') CONTAINS $heldWord0
    WITH n WHERE true
    {"heldWord0":" alarm "}"
  `);
});

it('without words it starts at the author, else at the topic, else at the journal', () => {
  expect(
    [
      { author: 'A1', topic: 'T1' },
      { topic: 'T1', journal: 'J1' },
      { journal: 'J1', type: 'JOUR' },
    ]
      .map((filter) => sent(matchPapers(filter, neo4jDialect)))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "MATCH (:Author {id: $author})-[:AUTHORED]->(n:Paper)
    WITH n WHERE (false OR EXISTS { (n)-[:ABOUT]->(:Topic {id: $topic}) })
    {"author":"A1","topic":"T1"}
    MATCH (:Topic {id: $topic})<-[:ABOUT]-(n:Paper)
    WITH n WHERE (false OR EXISTS { (n)-[:PUBLISHED_IN]->(:Journal {id: $journal}) })
    {"topic":"T1","journal":"J1"}
    MATCH (:Journal {id: $journal})<-[:PUBLISHED_IN]-(n:Paper)
    WITH n WHERE n.type = $type
    {"journal":"J1","type":"JOUR"}"
  `);
});

it('every condition that is given must hold', () => {
  expect(
    sent(
      paperConditions({
        author: 'A1',
        topic: 'T1',
        journal: 'J1',
        yearFrom: 1999,
        yearTo: 2005,
        type: 'CHAP',
      }),
    ),
  ).toMatchInlineSnapshot(`
    "(false OR EXISTS { (n)<-[:AUTHORED]-(:Author {id: $author}) }) AND (false OR EXISTS { (n)-[:ABOUT]->(:Topic {id: $topic}) }) AND (false OR EXISTS { (n)-[:PUBLISHED_IN]->(:Journal {id: $journal}) }) AND n.year >= $yearFrom AND n.year <= $yearTo AND n.type = $type
    {"author":"A1","topic":"T1","journal":"J1","yearFrom":1999,"yearTo":2005,"type":"CHAP"}"
  `);
});

it('a list of papers goes through all of them only where none of its conditions names another node', () => {
  expect(
    [
      { words: ['alarm'], yearFrom: 1999 },
      { type: 'CHAP', journal: 'J1' },
    ].map((filter) => selectPapers(filter, neo4jDialect).among),
  ).toMatchInlineSnapshot(`
    [
      {
        "conditions": {
          "parameters": {
            "yearFrom": 1999,
          },
          "text": "n.year >= $yearFrom",
        },
        "looksAround": false,
        "range": {
          "expression": "n.sortYear",
          "greatest": null,
          "least": 1999,
        },
        "words": [
          "alarm",
        ],
      },
      null,
    ]
  `);
});

it('a condition that is asked twice has a parameter each time', () => {
  expect(
    sent(
      matchPapers(
        {
          author: 'A1',
          and: [{ author: 'A2' }],
          not: { or: [{ author: 'A3' }, { yearFrom: 2020 }] },
        },
        neo4jDialect,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "MATCH (:Author {id: $author})-[:AUTHORED]->(n:Paper)
    WITH n WHERE (false OR EXISTS { (n)<-[:AUTHORED]-(:Author {id: $author2}) }) AND NOT (((false OR EXISTS { (n)<-[:AUTHORED]-(:Author {id: $author3}) }) OR coalesce(n.year >= $yearFrom, false)))
    {"author":"A1","author2":"A2","author3":"A3","yearFrom":2020}"
  `);
});

it('where each branch of an `or` has a place to start, it starts at all of these', () => {
  expect(
    sent(
      matchPapers(
        { or: [{ author: ['A1', 'A2'], type: 'JOUR' }, { words: ['alarm'] }], yearTo: 2020 },
        neo4jDialect,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "CALL () {
    UNWIND $author AS authorId
    MATCH (:Author {id: authorId})-[:AUTHORED]->(n:Paper)
    WITH DISTINCT n
    WITH n WHERE n.type = $type
    RETURN n
    UNION
    CALL db.index.fulltext.queryNodes('paper_text_searchtext', $wordQuery) YIELD node AS n
    RETURN n
    }
    WITH n WHERE n.year <= $yearTo
    {"author":["A1","A2"],"type":"JOUR","wordQuery":"+alarm","yearTo":2020}"
  `);
});

it('where one branch has none, all papers are looked at', () => {
  expect(
    sent(matchPapers({ or: [{ author: 'A1' }, { type: 'JOUR' }] }, neo4jDialect)),
  ).toMatchInlineSnapshot(`
    "MATCH (n:Paper)
    WITH n WHERE (EXISTS { (n)<-[:AUTHORED]-(:Author {id: $author}) } OR n.type = $type)
    {"author":"A1","type":"JOUR"}"
  `);
});

it('each other condition has its words in Cypher', () => {
  expect(
    sent(
      paperConditions({
        ids: ['P1'],
        language: ['en', 'de'],
        institution: 'O1',
        country: ['DE', 'FR'],
        publishedFrom: '2021-06',
        publishedTo: '2021',
        authorCountFrom: 2,
        authorCountTo: 9,
        keywordScheme: 'MESH',
        has: ['DOI', 'JOURNAL', 'ISBN'],
        import: 'I1',
        source: 'a.ris',
        isPossibleDuplicate: false,
        passage: { words: ['alarm', 'fat'], isBeginning: true, in: 'TITLE' },
      }),
    ),
  ).toMatchInlineSnapshot(`
    "coalesce($paperIds[n.id], false) AND n.language IN $language AND $institution IN n.institutionIds AND any(x IN n.countries WHERE x IN $country) AND coalesce(n.publishedOn, toString(n.year)) + '~' >= $publishedFrom AND coalesce(n.publishedOn, toString(n.year)) <= $publishedTo AND n.authorCount >= $authorCountFrom AND n.authorCount <= $authorCountTo AND (false OR EXISTS { (n)-[anEdge:ABOUT]->(:Topic) WHERE $keywordScheme IN anEdge.schemes }) AND (n.doi IS NOT NULL AND (false OR EXISTS { (n)-[:PUBLISHED_IN]->(:Journal) }) AND size(coalesce(n.isbns, [])) > 0) AND (false OR EXISTS { (n)<-[:DESCRIBES]-(:Record)<-[:CONTAINS]-(anImport:Import) WHERE anImport.id = $import }) AND (false OR EXISTS { (n)<-[:DESCRIBES]-(:Record)<-[:CONTAINS]-(anImport:Import) WHERE anImport.source = $importSource }) AND NOT (false OR EXISTS { (n)<-[:DESCRIBES]-(:Record)-[:MAY_BE]-(:Record)-[:DESCRIBES]->(twin:Paper) WHERE twin.id <> n.id }) AND (' ' + split(n.searchText, '|')[0]) CONTAINS $passage
    {"paperIds":{"P1":true},"language":["en","de"],"institution":"O1","country":["DE","FR"],"publishedFrom":"2021-06","publishedTo":"2021~","authorCountFrom":2,"authorCountTo":9,"keywordScheme":"MESH","import":"I1","importSource":"a.ris","passage":" alarm fat"}"
  `);
});

it('words that all papers hold are told with those that `and` adds', () => {
  expect(
    [
      wordsOfPapers({
        words: ['alarm'],
        and: [{ words: ['fatigue', 'alarm'] }],
        not: { words: ['x'] },
      }),
      bothFilters({}, { journal: 'J1' }),
      bothFilters({ journal: 'J2' }, { journal: 'J1' }),
    ].map((each) => JSON.stringify(each)),
  ).toMatchInlineSnapshot(`
    [
      "["alarm","fatigue"]",
      "{"journal":"J1"}",
      "{"and":[{"journal":"J2"},{"journal":"J1"}]}",
    ]
  `);
});

it('a statement that begins elsewhere can ask for all of a filter', () => {
  expect(sent(everyPaperCondition({ words: ['alarm'], country: 'DE' }))).toMatchInlineSnapshot(`
    "$country IN n.countries AND (' ' + n.searchText + ' ') CONTAINS $word
    {"country":"DE","word":" alarm "}"
  `);
});
