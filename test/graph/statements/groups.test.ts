import { expect, it } from 'vitest';
import { neo4jDialect } from '../../../src/graph/neo4j/dialect.js';
import { groupOrder } from '../../../src/graph/statements/group-orders.js';
import {
  countOfPaperGroups,
  countOfSelected,
  numbered,
  paperGroups,
  papersOnAxes,
  valuesOf,
} from '../../../src/graph/statements/groups.js';
import { sent } from '../../support/sent.js';

const FIRST = { limit: 3, after: null };

it('groups over a property of papers', () => {
  expect(sent(paperGroups({}, ['YEAR'], groupOrder, FIRST, neo4jDialect))).toMatchInlineSnapshot(`
    "MATCH (n:Paper)
    WITH * WHERE n.year IS NOT NULL
    WITH n.year AS x0, count(n) AS paperCount
    WITH toString(x0) AS id0, toString(x0) AS label0, '' AS kind0, '' AS id1, '' AS label1, '' AS kind1, paperCount
    WHERE true
    RETURN id0, label0, kind0, id1, label1, kind1, paperCount, [paperCount, id0] AS sortValues
    ORDER BY paperCount DESC, id0 ASC, id1 LIMIT $limit
    {"limit":3}"
  `);
});

it('groups over two axes, after the last group of the page before', () => {
  expect(
    sent(
      paperGroups(
        { author: 'A1' },
        ['JOURNAL', 'TYPE'],
        groupOrder,
        { limit: 3, after: { values: [4, 'J1'], id: 'JOUR' } },
        neo4jDialect,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "MATCH (:Author {id: $author})-[:AUTHORED]->(n:Paper)
    MATCH (n)-[:PUBLISHED_IN]->(x0:Journal)
    WITH * WHERE n.type IS NOT NULL
    WITH x0, n.type AS x1, count(n) AS paperCount
    WITH x0.id AS id0, x0.title AS label0, '' AS kind0, toString(x1) AS id1, toString(x1) AS label1, '' AS kind1, paperCount
    WHERE (paperCount < $afterValue OR (paperCount = $afterValue AND (id0 > $afterValue_2 OR (id0 = $afterValue_2 AND id1 > $afterId))))
    RETURN id0, label0, kind0, id1, label1, kind1, paperCount, [paperCount, id0] AS sortValues
    ORDER BY paperCount DESC, id0 ASC, id1 LIMIT $limit
    {"limit":3,"author":"A1","afterValue":4,"afterValue_2":"J1","afterId":"JOUR"}"
  `);
});

it('each kind of topic is an axis, and so are authors', () => {
  expect(
    (['AUTHOR', 'TOPIC', 'KEYWORD', 'TERM'] as const)
      .map((axis) => sent(countOfPaperGroups({}, [axis], neo4jDialect)))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "MATCH (x0:Author) WHERE x0.paperCount > 0
    WITH x0, x0.paperCount AS paperCount
    RETURN count(*) AS total
    {}
    MATCH (x0:Topic)<-[t0:ABOUT]-(n:Paper) WHERE t0.isPreferred
    WITH x0, count(n) AS paperCount
    RETURN count(*) AS total
    {}
    MATCH (x0:Topic)<-[t0:ABOUT]-(n:Paper) WHERE t0.source = 'KEYWORD'
    WITH x0, count(n) AS paperCount
    RETURN count(*) AS total
    {}
    MATCH (x0:Topic)<-[t0:ABOUT]-(n:Paper) WHERE t0.source = 'TERM'
    WITH x0, count(n) AS paperCount
    RETURN count(*) AS total
    {}"
  `);
});

it('all papers, or those of some years, are come to from the nodes of an axis', () => {
  expect(
    [
      paperGroups({}, ['YEAR', 'JOURNAL'], groupOrder, FIRST, neo4jDialect),
      paperGroups({ yearFrom: 1999 }, ['AUTHOR'], groupOrder, FIRST, neo4jDialect),
    ]
      .map(sent)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "MATCH (x1:Journal)<-[:PUBLISHED_IN]-(n:Paper)
    WITH * WHERE n.year IS NOT NULL
    WITH n.year AS x0, x1, count(n) AS paperCount
    WITH toString(x0) AS id0, toString(x0) AS label0, '' AS kind0, x1.id AS id1, x1.title AS label1, '' AS kind1, paperCount
    WHERE true
    RETURN id0, label0, kind0, id1, label1, kind1, paperCount, [paperCount, id0] AS sortValues
    ORDER BY paperCount DESC, id0 ASC, id1 LIMIT $limit
    {"limit":3}
    MATCH (x0:Author)-[:AUTHORED]->(n:Paper)
    WITH * WHERE n.year >= $yearFrom
    WITH x0, count(n) AS paperCount
    WITH x0.id AS id0, x0.name AS label0, '' AS kind0, '' AS id1, '' AS label1, '' AS kind1, paperCount
    WHERE true
    RETURN id0, label0, kind0, id1, label1, kind1, paperCount, [paperCount, id0] AS sortValues
    ORDER BY paperCount DESC, id0 ASC, id1 LIMIT $limit
    {"limit":3,"yearFrom":1999}"
  `);
});

it('small groups are left out, and papers that are in a group by several ways are counted once', () => {
  const options = { minPapers: 5, institutionForms: { 'Lund Univ': 'Lund University' } };
  expect(
    sent(paperGroups({}, ['INSTITUTION'], groupOrder, FIRST, neo4jDialect, options)),
  ).toMatchInlineSnapshot(`
    "MATCH (n:Paper)
    UNWIND n.institutions AS form0
    WITH *, coalesce($institutionForms[form0], form0) AS listed0
    WITH listed0 AS x0, count(DISTINCT n) AS paperCount
    WITH * WHERE paperCount >= $minPapers
    WITH x0 AS id0, x0 AS label0, '' AS kind0, '' AS id1, '' AS label1, '' AS kind1, paperCount
    WHERE true
    RETURN id0, label0, kind0, id1, label1, kind1, paperCount, [paperCount, id0] AS sortValues
    ORDER BY paperCount DESC, id0 ASC, id1 LIMIT $limit
    {"limit":3,"institutionForms":{"Lund Univ":"Lund University"},"minPapers":5}"
  `);
  expect(countOfSelected(['YEAR', 'SOURCE'])).toMatchInlineSnapshot(`"count(DISTINCT n)"`);
});

it('picked groups are begun at by their ids', () => {
  const picked = papersOnAxes({ type: 'JOUR' }, ['DECADE', 'TERM'], neo4jDialect, {}, true);
  expect(picked.text).toMatchInlineSnapshot(`
    "UNWIND $picked1 AS id1 MATCH (x1:Topic {id: id1})
    MATCH (x1)<-[t1:ABOUT]-(n:Paper) WHERE t1.source = 'TERM'
    WITH * WHERE n.type = $type
    WITH * WHERE n.year IS NOT NULL
    WITH * WHERE n.year - n.year % 10 IN $picked0"
  `);
  expect(numbered('x#.id AS id#', 1)).toMatchInlineSnapshot(`"x1.id AS id1"`);
  expect(valuesOf(['JOURNAL', 'YEAR'])).toMatchInlineSnapshot(`"x0, n.year AS x1"`);
});
