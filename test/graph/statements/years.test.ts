import { expect, it } from 'vitest';
import { papersByYear, yearsCovered } from '../../../src/graph/statements/years.js';
import { sent } from '../../support/sent.js';

it('papers by year of each kind of parent', () => {
  expect(
    (['Journal', 'Topic', 'Author'] as const)
      .map((label) => sent(papersByYear(label, ['X1'])))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "UNWIND $parents AS parentId
    MATCH (parent:Journal {id: parentId})<-[:PUBLISHED_IN]-(p:Paper)
    WHERE p.year IS NOT NULL
    WITH parentId, p.year AS year, count(p) AS paperCount
    RETURN parentId AS parent, year, paperCount ORDER BY parent, year
    {"parents":["X1"]}
    UNWIND $parents AS parentId
    MATCH (parent:Topic {id: parentId})<-[:ABOUT]-(p:Paper)
    WHERE p.year IS NOT NULL
    WITH parentId, p.year AS year, count(p) AS paperCount
    RETURN parentId AS parent, year, paperCount ORDER BY parent, year
    {"parents":["X1"]}
    UNWIND $parents AS parentId
    MATCH (parent:Author {id: parentId})-[:AUTHORED]->(p:Paper)
    WHERE p.year IS NOT NULL
    WITH parentId, p.year AS year, count(p) AS paperCount
    RETURN parentId AS parent, year, paperCount ORDER BY parent, year
    {"parents":["X1"]}"
  `);
});

it('the first and the last year of all papers', () => {
  expect(sent(yearsCovered)).toMatchInlineSnapshot(`
    "MATCH (p:Paper) WHERE p.year IS NOT NULL RETURN min(p.year) AS from, max(p.year) AS to
    {}"
  `);
});
