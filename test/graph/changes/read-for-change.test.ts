import { expect, it } from 'vitest';
import {
  authorsForChange,
  journalFormsOnEdges,
  journalsForChange,
  papersForTerms,
  recordPlaces,
  signaturesOfAuthors,
  topicFormsOnEdges,
  topicsForChange,
  topicsForChangeOfPapers,
} from '../../../src/graph/changes/read-for-change.js';
import { sent } from '../../support/sent.js';

it('a record comes with every place in imports', () => {
  expect(sent(recordPlaces(['R1']))).toMatchInlineSnapshot(`
    "UNWIND $records AS id
    MATCH (r:Record {id: id})
    RETURN r.id AS record,
    [(r)<-[c:CONTAINS]-(i:Import) | {import: i.id, index: c.index}] AS places
    {"records":["R1"]}"
  `);
});

it('nodes that papers name come with all properties', () => {
  expect(
    [authorsForChange(['A1']), journalsForChange(['J1']), topicsForChange(['T1'])]
      .map(sent)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "UNWIND $ids AS id MATCH (n:Author {id: id}) RETURN properties(n) AS node
    {"ids":["A1"]}
    UNWIND $ids AS id MATCH (n:Journal {id: id}) RETURN properties(n) AS node
    {"ids":["J1"]}
    UNWIND $ids AS id MATCH (n:Topic {id: id}) RETURN properties(n) AS node
    {"ids":["T1"]}"
  `);
});

it('signatures of authors and of editors come in one statement', () => {
  expect(sent(signaturesOfAuthors(['A1']))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (a:Author {id: id})-[w:AUTHORED]->(p:Paper)
    RETURN a.id AS id, p.id AS paper, w.rawName AS rawName, null AS role, w.orcid AS orcid,
    w.split AS split, w.beside AS beside, w.also AS also, w.alsoOrcids AS alsoOrcids
    UNION ALL
    UNWIND $ids AS id
    MATCH (a:Author {id: id})-[e:EDITED]->(p:Paper)
    RETURN a.id AS id, p.id AS paper, e.rawName AS rawName, e.role AS role, null AS orcid,
    e.split AS split, null AS beside, null AS also, null AS alsoOrcids
    {"ids":["A1"]}"
  `);
});

it('what edges say of journals and topics', () => {
  expect(
    [journalFormsOnEdges(['J1']), topicFormsOnEdges(['T1'])].map(sent).join('\n'),
  ).toMatchInlineSnapshot(`
    "UNWIND $ids AS id
    MATCH (j:Journal {id: id})<-[e:PUBLISHED_IN]-(:Paper)
    RETURN j.id AS id, e.title AS title, e.abbreviation AS abbreviation, e.issns AS issns,
    e.otherNames AS otherNames
    {"ids":["J1"]}
    UNWIND $ids AS id
    MATCH (t:Topic {id: id})<-[e:ABOUT]-(:Paper)
    RETURN t.id AS id, e.rawLabel AS label, e.schemes AS schemes,
    e.replacedBy AS replacedBy
    {"ids":["T1"]}"
  `);
});

it('the topics that papers have now', () => {
  expect(sent(topicsForChangeOfPapers(['P1']))).toMatchInlineSnapshot(`
    "UNWIND $papers AS paperId
    MATCH (:Paper {id: paperId})-[e:ABOUT]->(t:Topic)
    RETURN paperId AS paper, t.id AS id, t.key AS key, e.rawLabel AS label,
    e.schemes AS schemes, e.replacedBy AS replacedBy
    {"papers":["P1"]}"
  `);
});

it('papers are gone through in the order of their ids', () => {
  expect(sent(papersForTerms('P1', 500))).toMatchInlineSnapshot(`
    "MATCH (p:Paper) WHERE p.id > $after
    WITH p ORDER BY p.id LIMIT $limit
    RETURN p.id AS id, p.title AS title, p.abstract AS abstract
    ORDER BY id
    {"after":"P1","limit":500}"
  `);
});
