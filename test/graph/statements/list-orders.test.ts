import { expect, it } from 'vitest';
import {
  authorOrderings,
  authorOrders,
  byPaperCount,
  inTurn,
  journalOrderings,
  journalOrders,
  PAPER_COUNT,
  paperOrderings,
  paperOrders,
  paperTopicOrder,
  SORT_YEAR,
  topicOrderings,
  topicOrders,
  weightOrder,
} from '../../../src/graph/statements/list-orders.js';

it('every order is by a value that is never null', () => {
  expect(
    [
      paperOrders,
      authorOrders,
      journalOrders,
      topicOrders,
      { paperTopicOrder, weightOrder },
    ].flatMap((orders) =>
      Object.entries(orders).map(
        ([name, { keys }]) =>
          `${name}: ${keys.map((key) => `${key.expression} ${key.direction}, a ${key.type}`)}`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "YEAR_ASC: n.sortYear ASC, a number",
      "YEAR_DESC: n.sortYear DESC, a number",
      "DATE_ASC: n.sortYear ASC, a number,coalesce(n.publishedOn, '') ASC, a string",
      "DATE_DESC: n.sortYear DESC, a number,coalesce(n.publishedOn, '') DESC, a string",
      "TITLE_ASC: n.sortTitle ASC, a string",
      "TITLE_DESC: n.sortTitle DESC, a string",
      "JOURNAL_ASC: coalesce(head([(n)-[:PUBLISHED_IN]->(j:Journal) | j.key]), '') ASC, a string",
      "JOURNAL_DESC: coalesce(head([(n)-[:PUBLISHED_IN]->(j:Journal) | j.key]), '') DESC, a string",
      "AUTHOR_COUNT_ASC: n.authorCount ASC, a number",
      "AUTHOR_COUNT_DESC: n.authorCount DESC, a number",
      "ADDED_ASC: coalesce(reduce(best = null, one IN [(n)<-[:DESCRIBES]-(:Record)<-[:CONTAINS]-(i:Import) | i.at] | CASE WHEN best IS NULL OR one < best THEN one ELSE best END), '') ASC, a string",
      "ADDED_DESC: coalesce(reduce(best = null, one IN [(n)<-[:DESCRIBES]-(:Record)<-[:CONTAINS]-(i:Import) | i.at] | CASE WHEN best IS NULL OR one < best THEN one ELSE best END), '') DESC, a string",
      "PAPER_COUNT_ASC: n.paperCount ASC, a number",
      "PAPER_COUNT_DESC: n.paperCount DESC, a number",
      "NAME_ASC: n.key ASC, a string",
      "NAME_DESC: n.key DESC, a string",
      "COAUTHOR_COUNT_ASC: COAUTHOR_COUNT ASC, a number",
      "COAUTHOR_COUNT_DESC: COAUTHOR_COUNT DESC, a number",
      "FIRST_YEAR_ASC: FIRST_YEAR ASC, a number",
      "FIRST_YEAR_DESC: FIRST_YEAR DESC, a number",
      "LAST_YEAR_ASC: LAST_YEAR ASC, a number",
      "LAST_YEAR_DESC: LAST_YEAR DESC, a number",
      "PAPER_COUNT_ASC: n.paperCount ASC, a number",
      "PAPER_COUNT_DESC: n.paperCount DESC, a number",
      "TITLE_ASC: n.key ASC, a string",
      "TITLE_DESC: n.key DESC, a string",
      "FIRST_YEAR_ASC: coalesce(reduce(best = null, one IN [(n)<-[:PUBLISHED_IN]-(p:Paper) WHERE p.year IS NOT NULL | p.year] | CASE WHEN best IS NULL OR one < best THEN one ELSE best END), 0) ASC, a number",
      "FIRST_YEAR_DESC: coalesce(reduce(best = null, one IN [(n)<-[:PUBLISHED_IN]-(p:Paper) WHERE p.year IS NOT NULL | p.year] | CASE WHEN best IS NULL OR one < best THEN one ELSE best END), 0) DESC, a number",
      "LAST_YEAR_ASC: coalesce(reduce(best = null, one IN [(n)<-[:PUBLISHED_IN]-(p:Paper) WHERE p.year IS NOT NULL | p.year] | CASE WHEN best IS NULL OR one > best THEN one ELSE best END), 0) ASC, a number",
      "LAST_YEAR_DESC: coalesce(reduce(best = null, one IN [(n)<-[:PUBLISHED_IN]-(p:Paper) WHERE p.year IS NOT NULL | p.year] | CASE WHEN best IS NULL OR one > best THEN one ELSE best END), 0) DESC, a number",
      "PAPER_COUNT_ASC: n.paperCount ASC, a number",
      "PAPER_COUNT_DESC: n.paperCount DESC, a number",
      "LABEL_ASC: n.key ASC, a string",
      "LABEL_DESC: n.key DESC, a string",
      "paperTopicOrder: e.sortKey ASC, a string",
      "weightOrder: weight DESC, a number",
    ]
  `);
});

it('ranges of years and of numbers of papers are ranges of the values of an order', () => {
  expect([SORT_YEAR, PAPER_COUNT, byPaperCount.keys[0].expression]).toMatchInlineSnapshot(`
    [
      "n.sortYear",
      "n.paperCount",
      "n.paperCount",
    ]
  `);
});

it('everything that a list is ordered by goes in both directions', () => {
  const tables = [
    [paperOrderings, paperOrders],
    [authorOrderings, authorOrders],
    [journalOrderings, journalOrders],
    [topicOrderings, topicOrders],
  ];
  for (const [orderings = {}, orders = {}] of tables) {
    const names = Object.keys(orderings).flatMap((name) => [`${name}_ASC`, `${name}_DESC`]);
    expect(Object.keys(orders)).toEqual(names);
  }
});

it('orders one after the other have each value once', () => {
  const { DATE_DESC, TITLE_ASC, YEAR_ASC } = paperOrders;
  const { keys, ids } = inTurn([DATE_DESC, YEAR_ASC, TITLE_ASC]);
  expect([...keys.map(({ name, direction }) => `${name} ${direction}`), ids]).toEqual([
    'YEAR DESC',
    'DATE DESC',
    'TITLE ASC',
    'ASC',
  ]);
});
