import { expect, it } from 'vitest';
import {
  idsOfAll,
  searchedAuthors,
  searchedJournals,
  searchedPapers,
  searchedTopics,
} from '../../../src/graph/statements/searched-nodes.js';
import { sent } from '../../support/sent.js';

it('all ids of a label', () => {
  expect(sent(idsOfAll('Author'))).toMatchInlineSnapshot(`
    "MATCH (n:Author)
    WHERE n.paperCount IS NOT NULL AND n.id IS NOT NULL
    WITH n.id AS id, n.paperCount AS weight ORDER BY weight DESC, id DESC
    RETURN id
    {}"
  `);
});

it('what a search finds authors, journals and topics by', () => {
  expect(sent(searchedAuthors(['A1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (n:Author {id: id})
    RETURN id, n.name AS name, n.familyName AS familyName, n.givenName AS givenName, n.variants AS variants, n.paperCount AS paperCount
    {"ids":["A1"]}"
  `);
  expect(sent(searchedJournals(['J1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (n:Journal {id: id})
    RETURN id, n.title AS name, [coalesce(n.abbreviation, '')] + coalesce(n.issns, []) AS others, n.paperCount AS paperCount
    {"ids":["J1"]}"
  `);
  expect(sent(searchedTopics(['T1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (n:Topic {id: id})
    RETURN id, n.label AS name, n.variants AS others, n.paperCount AS paperCount
    {"ids":["T1"]}"
  `);
});

it('what a search finds papers by, with names and keywords as records write them', () => {
  expect(sent(searchedPapers(['P1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (n:Paper {id: id})
    RETURN id, n.title AS title, n.year AS year, n.searchText AS searchText,
    [(n)<-[e:AUTHORED]-(:Author) | e.rawName] AS people,
    [(n)-[e:ABOUT {source: 'KEYWORD'}]->(:Topic) | e.rawLabel] AS keywords
    {"ids":["P1"]}"
  `);
});
