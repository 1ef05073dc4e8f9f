import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/resolvers/cursor.js';

const part = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

function typesOf(key: readonly (string | number)[]): readonly ('string' | 'number')[] {
  return key.map((each) => (typeof each === 'string' ? 'string' : 'number'));
}

describe('A cursor', () => {
  it('reads back as the key that it was made from', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(part, { maxLength: 3 }), (list, key) => {
        // JSON knows no -0; as a place in an order it is 0.
        const expected = key.map((each) => (each === 0 ? 0 : each));
        expect(decodeCursor(encodeCursor(list, key), list, typesOf(key))).toEqual(expected);
      }),
    );
  });

  it('is safe in a URL', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 3 }), (key) => {
        expect(encodeCursor('Paper', key)).toMatch(/^[\w-]+$/);
      }),
    );
  });

  it('of another list, of other parts or of other types is refused', () => {
    const cursor = encodeCursor('Paper', [2021, 'P1']);
    expect(() => decodeCursor(cursor, 'Author', ['number', 'string'])).toThrow(
      /not one of this list/,
    );
    expect(() => decodeCursor(cursor, 'Paper', ['string', 'string'])).toThrow(GraphQLError);
    expect(() => decodeCursor(cursor, 'Paper', ['number'])).toThrow(GraphQLError);
  });

  it('that nobody gave out is refused as bad input, never as a defect', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json()), (text) => {
        for (const cursor of [text, Buffer.from(text).toString('base64url')]) {
          try {
            decodeCursor(cursor, 'Paper', ['number', 'string']);
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
