import { expect, it } from 'vitest';
import {
  comesAfter,
  inOrderOfIndex,
  pageParameters,
  sortValue,
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
  expect(sent(comesAfter(paperOrders.YEAR_DESC, { value: 1999, id: 'P1' }))).toMatchInlineSnapshot(`
    "(sortValue < $afterValue OR (sortValue = $afterValue AND n.id > $afterId))
    {"afterValue":1999,"afterId":"P1"}"
  `);
});

it('an ascending list goes on at larger values, in a variable of any name', () => {
  expect(
    sent(comesAfter(paperOrders.TITLE_ASC, { value: 'a', id: 'P1' }, 'weight')),
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
      inOrderOfIndex(NAME_ASC, { value: 'm', id: 'A1' }),
      inOrderOfIndex(PAPER_COUNT_DESC, { value: 7, id: 'A1' }),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "n.key IS NOT NULL AND n.id IS NOT NULL
    n.key >= $afterValue AND n.id IS NOT NULL
    n.paperCount <= $afterValue AND n.id IS NOT NULL"
  `);
});
