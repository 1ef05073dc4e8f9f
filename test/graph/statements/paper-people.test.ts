import { expect, it } from 'vitest';
import {
  authorshipsOfPapers,
  contributorsOfPapers,
  journalsOfPapers,
} from '../../../src/graph/statements/paper-people.js';
import { sent } from '../../support/sent.js';

it('authors of papers come in the order of each list', () => {
  expect(sent(authorshipsOfPapers(['P1']))).toMatchInlineSnapshot(`
    "UNWIND $papers AS paperId
    MATCH (:Paper {id: paperId})<-[e:AUTHORED]-(n:Author)
    RETURN paperId AS paper, e.position AS position, e.rawName AS rawName,
    e.isFirst AS isFirst, e.isLast AS isLast, n {.id, .name, .familyName, .givenName, .isGroup, .variants, .paperCount} AS author
    ORDER BY paper, position
    {"papers":["P1"]}"
  `);
});

it('editors and translators of papers', () => {
  expect(sent(contributorsOfPapers(['P1']))).toMatchInlineSnapshot(`
    "UNWIND $papers AS paperId
    MATCH (:Paper {id: paperId})<-[e:EDITED]-(n:Author)
    RETURN paperId AS paper, e.position AS position, e.rawName AS rawName, e.role AS role,
    n {.id, .name, .familyName, .givenName, .isGroup, .variants, .paperCount} AS author
    ORDER BY paper, position
    {"papers":["P1"]}"
  `);
});

it('the journals of papers', () => {
  expect(sent(journalsOfPapers(['P1']))).toMatchInlineSnapshot(`
    "UNWIND $papers AS paperId
    MATCH (:Paper {id: paperId})-[:PUBLISHED_IN]->(n:Journal)
    RETURN paperId AS paper, n {.id, .title, .abbreviation, .issns, .paperCount} AS journal
    {"papers":["P1"]}"
  `);
});
