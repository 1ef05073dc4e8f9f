import { expect, it } from 'vitest';
import {
  authorOrders,
  journalOrders,
  paperOrders,
  paperTopicOrder,
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
        ([name, { expression, type, direction }]) =>
          `${name}: ${expression} ${direction}, a ${type}`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "YEAR_DESC: coalesce(n.year, 0) DESC, a number",
      "YEAR_ASC: coalesce(n.year, 0) ASC, a number",
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
