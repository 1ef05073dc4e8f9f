import { expect, it } from 'vitest';
import {
  journalsForChangeOfPapers,
  nodesOfSeveralForms,
  papersAboutTopics,
  papersByReplacedTopics,
  papersInJournals,
  papersLeavingOut,
  papersOfSigners,
} from '../../../src/graph/changes/read-thesaurus-papers.js';
import { sent } from '../../support/sent.js';

it('papers that a thesaurus may touch, by what they name', () => {
  expect(
    [
      papersAboutTopics(['T1']),
      papersByReplacedTopics(['T1']),
      papersOfSigners(['A1']),
      papersInJournals(['J1']),
    ]
      .map(sent)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "UNWIND $topics AS topic
    MATCH (:Topic {id: topic})<-[:ABOUT]-(p:Paper)
    RETURN p.id AS id
    {"topics":["T1"]}
    UNWIND $topics AS topic
    MATCH (:Topic {id: topic})<-[e:ABOUT]-(p:Paper) WHERE e.replacedBy IS NOT NULL
    RETURN p.id AS id
    {"topics":["T1"]}
    UNWIND $authors AS author
    MATCH (:Author {id: author})-[e]->(p:Paper)
    RETURN p.id AS id
    {"authors":["A1"]}
    UNWIND $journals AS journal
    MATCH (:Journal {id: journal})<-[:PUBLISHED_IN]-(p:Paper)
    RETURN p.id AS id
    {"journals":["J1"]}"
  `);
});

it('papers of which something is left out', () => {
  expect(sent(papersLeavingOut)).toMatchInlineSnapshot(`
    "MATCH (p:Paper) WHERE p.leftOut IS NOT NULL OR p.leftOutTerms IS NOT NULL
    RETURN p.id AS id, coalesce(p.leftOut, []) AS names, coalesce(p.leftOutTerms, []) AS terms
    {}"
  `);
});

it('the journals of papers now', () => {
  expect(sent(journalsForChangeOfPapers(['P1']))).toMatchInlineSnapshot(`
    "UNWIND $papers AS paper
    MATCH (:Paper {id: paper})-[:PUBLISHED_IN]->(j:Journal)
    RETURN DISTINCT j.id AS id, j.key AS key
    {"papers":["P1"]}"
  `);
});

it('nodes of several forms, with the property that each label shows', () => {
  expect(
    (['Author', 'Journal', 'Topic'] as const)
      .map((label) => sent(nodesOfSeveralForms(label)))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "MATCH (n:Author) WHERE size(n.variants) > 1
    RETURN n.id AS id, n.name AS shown, n.variants AS written
    ORDER BY n.key
    {}
    MATCH (n:Journal) WHERE size(n.forms) > 1
    RETURN n.id AS id, n.title AS shown, n.forms AS written
    ORDER BY n.key
    {}
    MATCH (n:Topic) WHERE size(n.variants) > 1
    RETURN n.id AS id, n.label AS shown, n.variants AS written
    ORDER BY n.key
    {}"
  `);
});
