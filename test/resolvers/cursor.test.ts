import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/resolvers/cursor.js';

const part = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

function typesOf(key: readonly (string | number)[]): readonly ('string' | 'number')[] {
  return key.map((each) => (typeof each === 'string' ? 'string' : 'number'));
}

const LIST = { label: 'Paper', order: 'YEAR_DESC' };

describe('A cursor', () => {
  it('reads back as the key that it was made from', () => {
    fc.assert(
      fc.property(
        fc.record({ label: fc.string(), order: fc.string() }),
        fc.array(part, { maxLength: 3 }),
        (list, key) => {
          // JSON knows no -0; as a place in an order it is 0.
          const expected = key.map((each) => (each === 0 ? 0 : each));
          const text = encodeCursor(list, key);
          expect(decodeCursor({ text, argument: 'after' }, list, typesOf(key))).toEqual(expected);
        },
      ),
    );
  });

  it('is safe in a URL', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 3 }), (key) => {
        expect(encodeCursor(LIST, key)).toMatch(/^[\w-]+$/);
      }),
    );
  });

  const cursor = { text: encodeCursor(LIST, [2021, 'P1']), argument: 'before' } as const;

  it.each([
    ['of another list', { ...LIST, label: 'Author' }, ['number', 'string']],
    ['of other types', LIST, ['string', 'string']],
    ['of other parts', LIST, ['number']],
  ] as const)('%s is refused by the name of its argument', (_, list, types) => {
    expect(() => decodeCursor(cursor, list, types)).toThrow(/"before" is not one of this list/);
  });

  it('of the same list in another order is refused by another sentence', () => {
    const other = { ...LIST, order: 'YEAR_ASC' };
    expect(() => decodeCursor(cursor, other, ['number', 'string'])).toThrow(/in another order/);
  });

  it('that nobody gave out is refused as bad input, never as a defect', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json()), (given) => {
        for (const text of [given, Buffer.from(given).toString('base64url')]) {
          try {
            decodeCursor({ text, argument: 'after' }, LIST, ['number', 'string']);
            expect.unreachable();
          } catch (error) {
            expect(error).toMatchObject({
              extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
            });
          }
        }
      }),
    );
  });
});
