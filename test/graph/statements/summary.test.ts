import { expect, it } from 'vitest';
import {
  importById,
  languagesOfPapers,
  latestImports,
  nodeCounts,
  papersAwaitingTerms,
  topicCount,
} from '../../../src/graph/statements/summary.js';
import { sent } from '../../support/sent.js';

it('nodes are counted by label in one statement', () => {
  expect(sent(nodeCounts)).toMatchInlineSnapshot(`
    "MATCH (n:Paper) RETURN 'Paper' AS label, count(n) AS nodes UNION ALL MATCH (n:Author) RETURN 'Author' AS label, count(n) AS nodes UNION ALL MATCH (n:Journal) RETURN 'Journal' AS label, count(n) AS nodes UNION ALL MATCH (n:Topic) RETURN 'Topic' AS label, count(n) AS nodes UNION ALL MATCH (n:Record) RETURN 'Record' AS label, count(n) AS nodes UNION ALL MATCH (n:Import) RETURN 'Import' AS label, count(n) AS nodes
    {}"
  `);
});

it('topics are counted by their source', () => {
  expect(sent(topicCount('TERM'))).toMatchInlineSnapshot(`
    "MATCH (t:Topic) WHERE t.source = $source RETURN count(t) AS topics
    {"source":"TERM"}"
  `);
});

it('papers are counted whose terms are still to be found', () => {
  expect(sent(papersAwaitingTerms)).toMatchInlineSnapshot(`
    "MATCH (d:TermsDue) RETURN coalesce(sum(d.paperCount), 0) AS papers
    {}"
  `);
});

it('papers are counted by language', () => {
  expect(sent(languagesOfPapers)).toMatchInlineSnapshot(`
    "MATCH (p:Paper) WITH p.textLanguage AS language, count(p) AS papers
    RETURN language, papers ORDER BY papers DESC, language
    {}"
  `);
});

it('the latest imports come first', () => {
  expect(sent(latestImports(5, null))).toMatchInlineSnapshot(`
    "MATCH (i:Import)
    RETURN i.id AS id, i.source AS source, i.at AS at, i.records AS records,
    i.problemCount AS problemCount, i.report AS report
    ORDER BY at DESC, id LIMIT $first
    {"first":5}"
  `);
});

it('earlier imports start after the last one of the previous page', () => {
  expect(sent(importById('I7'))).toMatchInlineSnapshot(`
    "MATCH (i:Import {id: $id}) RETURN i.id AS id, i.at AS at
    {"id":"I7"}"
  `);
  const last = { id: 'I7', at: '2026-01-02T03:04:05.000Z' };
  expect(sent(latestImports(5, last))).toMatchInlineSnapshot(`
    "MATCH (i:Import) WHERE i.at < $at OR (i.at = $at AND i.id > $id)
    RETURN i.id AS id, i.source AS source, i.at AS at, i.records AS records,
    i.problemCount AS problemCount, i.report AS report
    ORDER BY at DESC, id LIMIT $first
    {"first":5,"id":"I7","at":"2026-01-02T03:04:05.000Z"}"
  `);
});
