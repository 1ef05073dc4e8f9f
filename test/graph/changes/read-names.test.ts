import { expect, it } from 'vitest';
import {
  authorsAmong,
  authorsOfBlocks,
  journalsWithForms,
  nameBlocksAfter,
  nameSurroundings,
  paperSurroundings,
  papersOfJournals,
  signersOfPapers,
} from '../../../src/graph/changes/read-names.js';
import { sent } from '../../support/sent.js';

it('authors of name blocks', () => {
  expect(sent(authorsOfBlocks(['lake t']))).toMatchInlineSnapshot(`
    "UNWIND $blocks AS block
    MATCH (a:Author {nameBlock: block})
    RETURN a.id AS id, a.key AS key, a.variants AS variants, a.hasMarks AS hasMarks
    {"blocks":["lake t"]}"
  `);
});

it('authors among ids', () => {
  expect(sent(authorsAmong(['A1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (a:Author {id: id})
    RETURN a.id AS id, a.key AS key
    {"ids":["A1"]}"
  `);
});

it('blocks are gone through in order', () => {
  expect(sent(nameBlocksAfter('lake t', 500))).toMatchInlineSnapshot(`
    "MATCH (a:Author) WHERE a.nameBlock > $after
    WITH DISTINCT a.nameBlock AS block
    RETURN block ORDER BY block LIMIT $limit
    {"after":"lake t","limit":500}"
  `);
});

it('the papers of a name are gone to once for all kinds of surroundings', () => {
  expect(sent(nameSurroundings(['A1'], 100))).toMatchInlineSnapshot(`
    "UNWIND $authors AS id
    MATCH (:Author {id: id})-[w:AUTHORED]->(p:Paper)
    WHERE p.authorCount <= $mostAuthors
    WITH id, w.rawName AS rawName, w.orcid AS orcid, w.split AS split, w.also AS also,
    w.alsoOrcids AS alsoOrcids, collect(p) AS papers, collect(w.institutions) AS places
    CALL (papers) {
    UNWIND papers AS p
    MATCH (p)<-[o:AUTHORED]-()
    RETURN collect(DISTINCT o.rawName) AS COAUTHOR
    }
    CALL (papers) {
    UNWIND papers AS p
    MATCH (p)-[j:PUBLISHED_IN]->()
    RETURN collect(DISTINCT coalesce(j.title, j.abbreviation, '')) AS JOURNAL
    }
    CALL (papers) {
    UNWIND papers AS p
    MATCH (p)-[t:ABOUT {source: 'KEYWORD'}]->()
    RETURN collect(DISTINCT coalesce(t.replacedBy, t.rawLabel)) AS TOPIC
    }
    CALL (places) {
    UNWIND places AS some
    UNWIND some AS institution
    RETURN collect(DISTINCT institution) AS INSTITUTION
    }
    RETURN id, rawName, orcid, split, also, alsoOrcids, COAUTHOR, JOURNAL, TOPIC, INSTITUTION
    {"authors":["A1"],"mostAuthors":100}"
  `);
});

it('all journals with their forms', () => {
  expect(sent(journalsWithForms)).toMatchInlineSnapshot(`
    "MATCH (j:Journal) RETURN j.id AS id, j.key AS key, j.forms AS forms
    {}"
  `);
});

it('the papers of journals with the name that each gives', () => {
  expect(sent(papersOfJournals(['J1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (j:Journal {id: id})<-[e:PUBLISHED_IN]-(p:Paper)
    RETURN j.id AS id, p.id AS paper, e.title AS title, e.abbreviation AS abbreviation,
    e.issns AS issns
    {"ids":["J1"]}"
  `);
});

it('those who sign papers, authors and editors', () => {
  expect(sent(signersOfPapers(['P1']))).toMatchInlineSnapshot(`
    "UNWIND $papers AS paper
    MATCH (p:Paper {id: paper})<-[e]-(a:Author)
    RETURN DISTINCT a.id AS id, a.key AS key
    {"papers":["P1"]}"
  `);
});

it('surroundings paper by paper', () => {
  expect(sent(paperSurroundings(['A1'], 100))).toMatchInlineSnapshot(`
    "UNWIND $authors AS id
    MATCH (a:Author {id: id})-[w:AUTHORED]->(p:Paper)
    WHERE p.authorCount <= $mostAuthors
    MATCH (p)<-[o:AUTHORED]-()
    RETURN a.id AS id, p.id AS paper, w.rawName AS rawName, w.orcid AS orcid, 'COAUTHOR' AS kind,
    collect(DISTINCT o.rawName) AS values
    UNION ALL
    UNWIND $authors AS id
    MATCH (a:Author {id: id})-[w:AUTHORED]->(p:Paper)
    WHERE p.authorCount <= $mostAuthors
    MATCH (p)-[j:PUBLISHED_IN]->()
    RETURN a.id AS id, p.id AS paper, w.rawName AS rawName, w.orcid AS orcid, 'JOURNAL' AS kind,
    collect(DISTINCT coalesce(j.title, j.abbreviation, '')) AS values
    UNION ALL
    UNWIND $authors AS id
    MATCH (a:Author {id: id})-[w:AUTHORED]->(p:Paper)
    WHERE p.authorCount <= $mostAuthors
    MATCH (p)-[t:ABOUT {source: 'KEYWORD'}]->()
    RETURN a.id AS id, p.id AS paper, w.rawName AS rawName, w.orcid AS orcid, 'TOPIC' AS kind,
    collect(DISTINCT coalesce(t.replacedBy, t.rawLabel)) AS values
    UNION ALL
    UNWIND $authors AS id
    MATCH (a:Author {id: id})-[w:AUTHORED]->(p:Paper)
    WHERE p.authorCount <= $mostAuthors
    UNWIND w.institutions AS institution
    RETURN a.id AS id, p.id AS paper, w.rawName AS rawName, w.orcid AS orcid, 'INSTITUTION' AS kind,
    collect(DISTINCT institution) AS values
    {"authors":["A1"],"mostAuthors":100}"
  `);
});
