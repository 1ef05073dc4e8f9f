import { expect, it } from 'vitest';
import {
  comesAfter,
  comesAfterInValue,
  comparePlaces,
  DIRECTIONS,
  inOneValue,
  inOrder,
  inOrderOfIndex,
  later,
  type Order,
  orderBy,
  pageParameters,
  reversed,
  sortColumns,
  sortNames,
  sortValue,
  sortValues,
} from '../../../src/graph/statements/keyset.js';
import { authorOrders, paperOrders } from '../../../src/graph/statements/list-orders.js';
import { sent } from '../../support/sent.js';

it('a page has its limit beside the parameters of its clauses', () => {
  expect(pageParameters({ limit: 3, after: null }, { ids: ['P1'] }, { afterId: 'P0' })).toEqual({
    limit: 3,
    ids: ['P1'],
    afterId: 'P0',
  });
});

it.each(['alarm', 1999, 0.5])('%s is a value of an order', (value) => {
  expect(sortValue(value)).toBe(value);
});

it.each([null, true, {}])('%s is no value of an order', (value) => {
  expect(() => sortValue(value)).toThrow();
});

it('the first page has no condition', () => {
  expect(sent(comesAfter(paperOrders.TITLE_ASC, null))).toMatchInlineSnapshot(`
    "true
    {}"
  `);
});

it('a descending list goes on at smaller values, then at larger ids', () => {
  expect(
    sent(comesAfter(paperOrders.YEAR_DESC, { values: [1999], id: 'P1' })),
  ).toMatchInlineSnapshot(`
    "(sortValue < $afterValue OR (sortValue = $afterValue AND n.id > $afterId))
    {"afterValue":1999,"afterId":"P1"}"
  `);
});

it('an ascending list goes on at larger values, in a variable of any name', () => {
  expect(
    sent(comesAfter(paperOrders.TITLE_ASC, { values: ['a'], id: 'P1' }, ['weight'])),
  ).toMatchInlineSnapshot(`
    "(weight > $afterValue OR (weight = $afterValue AND n.id > $afterId))
    {"afterValue":"a","afterId":"P1"}"
  `);
});

it('a list in the order of an index starts at the value of the last row', () => {
  const { NAME_ASC, PAPER_COUNT_DESC } = authorOrders;
  expect(
    [
      inOrderOfIndex(NAME_ASC, null),
      inOrderOfIndex(NAME_ASC, { values: ['m'], id: 'A1' }),
      inOrderOfIndex(PAPER_COUNT_DESC, { values: [7], id: 'A1' }),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "n.key IS NOT NULL AND n.id IS NOT NULL
    n.key >= $afterValue AND n.id IS NOT NULL
    n.paperCount <= $afterValue AND n.id IS NOT NULL"
  `);
});

/** Newest first, then by title. */
const YEAR_AND_TITLE: Order = orderBy(paperOrders.YEAR_DESC.keys[0], paperOrders.TITLE_ASC.keys[0]);

it('rows have a value of each key', () => {
  expect(sortValues([1999, 'alarm'])).toEqual([1999, 'alarm']);
  expect(sortNames(YEAR_AND_TITLE).join(', ')).toMatchInlineSnapshot(`"sortValue, sortValue_2"`);
  expect(sortColumns(YEAR_AND_TITLE)).toMatchInlineSnapshot(
    `"n.sortYear AS sortValue, n.sortTitle AS sortValue_2"`,
  );
  expect(inOrder(YEAR_AND_TITLE)).toMatchInlineSnapshot(`"sortValue DESC, sortValue_2 ASC, n.id"`);
});

it('a list by several keys goes on among equal values of the first', () => {
  const after = { values: [1999, 'alarm'], id: 'P1' };
  expect(sent(comesAfter(YEAR_AND_TITLE, after))).toMatchInlineSnapshot(`
    "(sortValue < $afterValue OR (sortValue = $afterValue AND (sortValue_2 > $afterValue_2 OR (sortValue_2 = $afterValue_2 AND n.id > $afterId))))
    {"afterValue":1999,"afterValue_2":"alarm","afterId":"P1"}"
  `);
});

it('the nodes of one value are in the order that is left, by its index where that is of the id', () => {
  expect(
    [YEAR_AND_TITLE, paperOrders.YEAR_DESC, reversed(paperOrders.YEAR_DESC)].map((order) => [
      comesAfterInValue(order),
      inOneValue(order),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "(n.sortTitle > $afterValue_2 OR (n.sortTitle = $afterValue_2 AND n.id > $afterId))",
        "n.sortTitle ASC, n.id",
      ],
      [
        "n.id > $afterId",
        "n.sortYear ASC, n.id",
      ],
      [
        "n.id < $afterId",
        "n.sortYear DESC, n.id DESC",
      ],
    ]
  `);
});

it('read from its end, a list has every direction turned, of ids too', () => {
  expect(inOrder(reversed(YEAR_AND_TITLE))).toMatchInlineSnapshot(
    `"sortValue ASC, sortValue_2 DESC, n.id DESC"`,
  );
  expect(reversed(reversed(YEAR_AND_TITLE))).toEqual(YEAR_AND_TITLE);
  expect([later('ASC'), later('DESC')]).toEqual(['>', '<']);
  expect(DIRECTIONS).toEqual(['ASC', 'DESC']);
});

it('places are compared as statements sort them', () => {
  const place = (year: number, title: string, id: string) => ({ values: [year, title], id });
  const inOrderOfList = [
    place(2001, 'b', 'P2'),
    place(2000, 'a', 'P9'),
    place(2000, 'b', 'P1'),
    place(2000, 'b', 'P2'),
    place(2000, '\u{ff5e}', 'P1'),
    place(2000, '\u{1f600}', 'P1'),
  ];
  const sorted = inOrderOfList.toReversed().sort((a, b) => comparePlaces(YEAR_AND_TITLE, a, b));
  expect(sorted).toEqual(inOrderOfList);
  const way = reversed(YEAR_AND_TITLE);
  expect(inOrderOfList.toSorted((a, b) => comparePlaces(way, a, b))).toEqual(
    inOrderOfList.toReversed(),
  );
});
