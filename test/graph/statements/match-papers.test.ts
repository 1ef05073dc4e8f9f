import { expect, it } from 'vitest';
import { grafeoDialect } from '../../../src/graph/grafeo/dialect.js';
import { neo4jDialect } from '../../../src/graph/neo4j/dialect.js';
import {
  matchPapers,
  paperConditions,
  selectPapers,
} from '../../../src/graph/statements/match-papers.js';
import { sent } from '../../support/sent.js';

it('without a condition all papers are meant', () => {
  expect(sent(matchPapers({}, neo4jDialect))).toMatchInlineSnapshot(`
    "MATCH (n:Paper)
    {}"
  `);
});

it('the search starts at the words, whatever else is asked for', () => {
  expect(
    sent(matchPapers({ words: ['alarm', 'fatigue'], author: 'A1' }, neo4jDialect)),
  ).toMatchInlineSnapshot(`
    "CALL db.index.fulltext.queryNodes('paper_text_searchtext', $wordQuery) YIELD node AS n
    WITH n WHERE EXISTS { (n)<-[:AUTHORED]-(:Author {id: $author}) }
    {"wordQuery":"+alarm +fatigue","author":"A1"}"
  `);
});

it('an embedded engine looks up a word in its index', () => {
  expect(sent(matchPapers({ words: ['alarm'] }, grafeoDialect))).toMatchInlineSnapshot(`
    "CALL { CALL grafeo.search.text('Paper', 'searchText', $firstWord, $allHits) YIELD node_id RETURN node_id AS hit }
    MATCH (n:Paper) WHERE id(n) = hit
    WITH n WHERE true
    {"firstWord":"alarm","allHits":1000000000}"
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
    WITH n WHERE EXISTS { (n)-[:ABOUT]->(:Topic {id: $topic}) }
    {"author":"A1","topic":"T1"}
    MATCH (:Topic {id: $topic})<-[:ABOUT]-(n:Paper)
    WITH n WHERE EXISTS { (n)-[:PUBLISHED_IN]->(:Journal {id: $journal}) }
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
    "EXISTS { (n)<-[:AUTHORED]-(:Author {id: $author}) } AND EXISTS { (n)-[:ABOUT]->(:Topic {id: $topic}) } AND EXISTS { (n)-[:PUBLISHED_IN]->(:Journal {id: $journal}) } AND n.year >= $yearFrom AND n.year <= $yearTo AND n.type = $type
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
