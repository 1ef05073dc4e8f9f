import { expect, it } from 'vitest';
import { neo4jDialect } from '../../../src/graph/neo4j/dialect.js';
import { papersOfAll } from '../../../src/graph/statements/papers-of-all.js';
import { sent } from '../../support/sent.js';

it('the papers that all of some authors signed', () => {
  expect(sent(papersOfAll(['A1', 'A2'], { yearFrom: 2020 }, neo4jDialect))).toMatchInlineSnapshot(`
    "UNWIND $sharing AS sharingId
    MATCH (a:Author {id: sharingId})-[:AUTHORED]->(n:Paper)
    WITH n, count(DISTINCT a) AS signing WHERE signing = $sharingCount
    WITH n WHERE n.year >= $yearFrom
    {"yearFrom":2020,"sharing":["A1","A2"],"sharingCount":2}"
  `);
});

it('words are looked up first', () => {
  expect(
    sent(papersOfAll(['A1', 'A2'], { words: ['alarm'] }, neo4jDialect)),
  ).toMatchInlineSnapshot(`
    "CALL db.index.fulltext.queryNodes('paper_text_searchtext', $wordQuery) YIELD node AS n
    WITH n WHERE true
    MATCH (n)<-[:AUTHORED]-(a:Author) WHERE a.id IN $sharing
    WITH n, count(DISTINCT a) AS signing WHERE signing = $sharingCount
    WITH n WHERE true
    {"wordQuery":"+alarm","sharing":["A1","A2"],"sharingCount":2}"
  `);
});
