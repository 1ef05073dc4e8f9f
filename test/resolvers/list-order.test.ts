import { describe, expect, it } from 'vitest';
import { paperOrders } from '../../src/graph/index.js';
import { readOrder } from '../../src/resolvers/list-order.js';

describe('The order of a list', () => {
  it('is that of its only name', () => {
    expect(readOrder(['TITLE_ASC'], paperOrders)).toEqual(paperOrders.TITLE_ASC);
  });

  it('is by each of its names in turn, then by id', () => {
    const { keys, ids } = readOrder(['AUTHOR_COUNT_DESC', 'TITLE_ASC'], paperOrders);
    expect(keys.map(({ name, direction }) => `${name} ${direction}`)).toEqual([
      'AUTHOR_COUNT DESC',
      'TITLE ASC',
    ]);
    expect(ids).toBe('ASC');
  });

  it.each([
    [[], 'orderBy', /is empty/],
    [['YEAR_DESC', 'YEAR_DESC'], 'orderBy[1]', /YEAR_DESC and YEAR_DESC, which order by the same/],
    [['TITLE_ASC', 'YEAR_DESC', 'TITLE_DESC'], 'orderBy[2]', /TITLE_ASC and TITLE_DESC/],
  ] as const)('%j is refused by the place of the mistake', (names, argument, message) => {
    expect(() => readOrder(names, paperOrders)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(message),
        extensions: { code: 'BAD_USER_INPUT', argument },
      }),
    );
  });
});
