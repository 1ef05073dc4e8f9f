import { expect, it } from 'vitest';
import { reversed } from '../../../src/graph/statements/keyset.js';
import {
  countOfPaperPairs,
  pageOfPaperPairs,
  pairOrder,
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
  expect(sent(pageOfPaperPairs(pairOrder, { limit: 3, after: null }))).toMatchInlineSnapshot(`
    "MATCH (a:Record)-[e:MAY_BE]->(b:Record)
    MATCH (a)-[:DESCRIBES]->(p:Paper)
    MATCH (b)-[:DESCRIBES]->(q:Paper)
    WHERE p.id <> q.id
    WITH CASE WHEN p.id < q.id THEN p.id ELSE q.id END AS paper,
    CASE WHEN p.id < q.id THEN q.id ELSE p.id END AS other, e.score AS pairScore
    WITH paper, other, max(pairScore) AS score WHERE true
    RETURN paper, other, score ORDER BY score DESC, paper ASC, other LIMIT $limit
    {"limit":3}"
  `);
});

it('a page backwards ends before the first pair of the page after it', () => {
  expect(
    sent(
      pageOfPaperPairs(reversed(pairOrder), {
        limit: 3,
        after: { values: [7.5, 'P1'], id: 'P2' },
      }),
    ),
  ).toMatchInlineSnapshot(`
    "MATCH (a:Record)-[e:MAY_BE]->(b:Record)
    MATCH (a)-[:DESCRIBES]->(p:Paper)
    MATCH (b)-[:DESCRIBES]->(q:Paper)
    WHERE p.id <> q.id
    WITH CASE WHEN p.id < q.id THEN p.id ELSE q.id END AS paper,
    CASE WHEN p.id < q.id THEN q.id ELSE p.id END AS other, e.score AS pairScore
    WITH paper, other, max(pairScore) AS score WHERE (score > $afterValue OR (score = $afterValue AND (paper < $afterValue_2 OR (paper = $afterValue_2 AND other < $afterId))))
    RETURN paper, other, score ORDER BY score ASC, paper DESC, other DESC LIMIT $limit
    {"limit":3,"afterValue":7.5,"afterValue_2":"P1","afterId":"P2"}"
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
