import { expect, it } from 'vitest';
import {
  countOfPaperPairs,
  pageOfPaperPairs,
  possibleDuplicatesOf,
} from '../../../src/graph/statements/possible-duplicates.js';
import { sent } from '../../support/sent.js';

it('what may be one with papers, in both directions of the edge', () => {
  expect(sent(possibleDuplicatesOf(['P1']))).toMatchInlineSnapshot(`
    "UNWIND $papers AS paperId
    MATCH (:Paper {id: paperId})<-[:DESCRIBES]-(:Record)-[e:MAY_BE]-(:Record)-[:DESCRIBES]->(n:Paper)
    WHERE n.id <> paperId
    RETURN paperId AS paper, n.id AS other, e.score AS score, e.evidence AS evidence
    ORDER BY paper, score DESC, other, evidence
    {"papers":["P1"]}"
  `);
});

it('the first page of pairs, the best score of their records first', () => {
  expect(sent(pageOfPaperPairs(3, null))).toMatchInlineSnapshot(`
    "MATCH (a:Record)-[e:MAY_BE]->(b:Record)
    MATCH (a)-[:DESCRIBES]->(p:Paper)
    MATCH (b)-[:DESCRIBES]->(q:Paper)
    WHERE p.id <> q.id
    WITH CASE WHEN p.id < q.id THEN p.id ELSE q.id END AS paper,
    CASE WHEN p.id < q.id THEN q.id ELSE p.id END AS other, e.score AS pairScore
    WITH paper, other, max(pairScore) AS score
    RETURN paper, other, score ORDER BY score DESC, paper, other LIMIT $limit
    {"limit":3}"
  `);
});

it('a later page starts after the last pair of the page before', () => {
  expect(
    sent(pageOfPaperPairs(3, { score: 7.5, paper: 'P1', other: 'P2' })),
  ).toMatchInlineSnapshot(`
    "MATCH (a:Record)-[e:MAY_BE]->(b:Record)
    MATCH (a)-[:DESCRIBES]->(p:Paper)
    MATCH (b)-[:DESCRIBES]->(q:Paper)
    WHERE p.id <> q.id
    WITH CASE WHEN p.id < q.id THEN p.id ELSE q.id END AS paper,
    CASE WHEN p.id < q.id THEN q.id ELSE p.id END AS other, e.score AS pairScore
    WITH paper, other, max(pairScore) AS score
    WHERE score < $score OR (score = $score
    AND (paper > $paper OR (paper = $paper AND other > $other)))
    RETURN paper, other, score ORDER BY score DESC, paper, other LIMIT $limit
    {"limit":3,"score":7.5,"paper":"P1","other":"P2"}"
  `);
});

it('pairs of papers are counted once each', () => {
  expect(sent(countOfPaperPairs)).toMatchInlineSnapshot(`
    "MATCH (a:Record)-[e:MAY_BE]->(b:Record)
    MATCH (a)-[:DESCRIBES]->(p:Paper)
    MATCH (b)-[:DESCRIBES]->(q:Paper)
    WHERE p.id <> q.id
    WITH CASE WHEN p.id < q.id THEN p.id ELSE q.id END AS paper,
    CASE WHEN p.id < q.id THEN q.id ELSE p.id END AS other, e.score AS pairScore
    WITH paper, other, max(pairScore) AS score
    RETURN count(*) AS total
    {}"
  `);
});
