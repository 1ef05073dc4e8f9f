import { expect, it } from 'vitest';
import {
  mainJournals,
  paperOrigins,
  signedInstitutions,
  signedOrcids,
} from '../../../src/graph/statements/name-details.js';
import { sent } from '../../support/sent.js';

it('the journal where each author publishes most', () => {
  expect(sent(mainJournals(['A1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (:Author {id: id})-[:AUTHORED]->(p:Paper)-[:PUBLISHED_IN]->(j:Journal)
    WITH id, j, count(p) AS papers ORDER BY papers DESC, j.id
    WITH id, collect(j.title) AS titles
    RETURN id, titles[0] AS title
    {"ids":["A1"]}"
  `);
});

it('the institutions that each author signs with', () => {
  expect(sent(signedInstitutions(['A1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (:Author {id: id})-[a:AUTHORED]->(p:Paper)
    WHERE a.institutions IS NOT NULL
    UNWIND a.institutions AS institution
    UNWIND p.institutions AS form
    WITH id, institution, count(DISTINCT p) AS papers, collect(DISTINCT form) AS forms
    RETURN id, institution, papers, forms ORDER BY papers DESC, institution
    {"ids":["A1"]}"
  `);
});

it('the ORCIDs that papers give with the names of each author', () => {
  expect(sent(signedOrcids(['A1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (n:Author {id: id}) WHERE n.hasMarks
    MATCH (n)-[a:AUTHORED]->(:Paper)
    WHERE a.orcid IS NOT NULL OR a.alsoOrcids IS NOT NULL
    RETURN id, a.orcid AS orcid, a.alsoOrcids AS further
    {"ids":["A1"]}"
  `);
});

it('the journal and first author of papers', () => {
  expect(sent(paperOrigins(['P1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (p:Paper {id: id})
    RETURN id, [(p)-[:PUBLISHED_IN]->(j:Journal) | j.title][0] AS journal,
    [(p)<-[:AUTHORED {position: 1}]-(a:Author) | a.familyName] AS firstAuthors
    {"ids":["P1"]}"
  `);
});
