import { expect, it } from 'vitest';
import { journalShape } from '../../../src/graph/statements/node-shape.js';
import { select } from '../../../src/graph/statements/select.js';
import { selectionOf } from '../../../src/graph/statements/selection.js';
import { papersByYear, partOfYears, yearsCovered } from '../../../src/graph/statements/years.js';
import { sent } from '../../support/sent.js';

it('papers by year of each kind of parent', () => {
  expect(
    (['Journal', 'Topic', 'Author'] as const)
      .map((label) => sent(papersByYear(label, ['X1'])))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "UNWIND $parents AS parentId
    MATCH (parent:Journal {id: parentId})
    MATCH (parent)<-[:PUBLISHED_IN]-(p:Paper)
    WITH parentId, p WHERE p.year IS NOT NULL
    WITH parentId, p.year AS year, count(p) AS paperCount
    RETURN parentId AS parent, year, paperCount ORDER BY parent, year
    {"parents":["X1"]}
    UNWIND $parents AS parentId
    MATCH (parent:Topic {id: parentId})
    MATCH (parent)<-[:ABOUT]-(p:Paper)
    WITH parentId, p WHERE p.year IS NOT NULL
    WITH parentId, p.year AS year, count(p) AS paperCount
    RETURN parentId AS parent, year, paperCount ORDER BY parent, year
    {"parents":["X1"]}
    UNWIND $parents AS parentId
    MATCH (parent:Author {id: parentId})
    MATCH (parent)-[:AUTHORED]->(p:Paper)
    WITH parentId, p WHERE p.year IS NOT NULL
    WITH parentId, p.year AS year, count(p) AS paperCount
    RETURN parentId AS parent, year, paperCount ORDER BY parent, year
    {"parents":["X1"]}"
  `);
});

it('and those of a filter alone', () => {
  expect(sent(papersByYear('Author', ['A1'], { type: 'JOUR' }))).toMatchInlineSnapshot(`
    "UNWIND $parents AS parentId
    MATCH (parent:Author {id: parentId})
    MATCH (parent)-[:AUTHORED]->(p:Paper)
    WITH parentId, p WHERE p.type = $type AND p.year IS NOT NULL
    WITH parentId, p.year AS year, count(p) AS paperCount
    RETURN parentId AS parent, year, paperCount ORDER BY parent, year
    {"parents":["A1"],"type":"JOUR"}"
  `);
});

it('the same around one node', () => {
  const selection = selectionOf(new Set(), [partOfYears('Journal')()]);
  expect(sent(select(journalShape, selection).around)).toMatchInlineSnapshot(`
    "
    CALL (n) {
    MATCH (n)<-[:PUBLISHED_IN]-(p1:Paper)
    WITH p1 WHERE p1.year IS NOT NULL
    WITH p1.year AS paperYear, count(p1) AS papers1 ORDER BY paperYear
    RETURN collect({year: paperYear, paperCount: papers1}) AS part1
    }
    {}"
  `);
});

it('the first and the last year of all papers', () => {
  expect(sent(yearsCovered)).toMatchInlineSnapshot(`
    "MATCH (p:Paper) WHERE p.year IS NOT NULL RETURN min(p.year) AS from, max(p.year) AS to
    {}"
  `);
});
