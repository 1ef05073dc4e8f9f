import { expect, it } from 'vitest';
import {
  authorOrders,
  byPaperCount,
  journalOrders,
  PAPER_COUNT,
  paperOrders,
  paperTopicOrder,
  SORT_YEAR,
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
      "YEAR_DESC: n.sortYear DESC, a number",
      "YEAR_ASC: n.sortYear ASC, a number",
      "TITLE_ASC: n.sortTitle ASC, a string",
      "PAPER_COUNT_DESC: n.paperCount DESC, a number",
      "NAME_ASC: n.key ASC, a string",
      "PAPER_COUNT_DESC: n.paperCount DESC, a number",
      "TITLE_ASC: n.key ASC, a string",
      "PAPER_COUNT_DESC: n.paperCount DESC, a number",
      "LABEL_ASC: n.key ASC, a string",
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
