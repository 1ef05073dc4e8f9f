import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../src/graph/index.js';
import { encodeParameters } from '../../src/graph/neo4j/encode.js';

const parameter: fc.Arbitrary<Parameter> = fc.letrec<{ value: Parameter }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.boolean(),
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 }),
  ),
})).value;

/** What the database would hold: integers told from floats, at every depth. */
function withoutIntegers(value: unknown): unknown {
  if (neo4j.isInt(value)) return neo4j.integer.toNumber(value);
  if (Array.isArray(value)) return value.map(withoutIntegers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withoutIntegers(each)]),
  );
}

function* leaves(value: unknown): Generator<unknown> {
  if (neo4j.isInt(value) || typeof value !== 'object' || value === null) yield value;
  else for (const part of Object.values(value)) yield* leaves(part);
}

describe('encodeParameters', () => {
  it('sends whole numbers as integers, at every depth, and others as they are', () => {
    const encoded = encodeParameters({ limit: 20, rows: [{ year: 2021, share: 0.5 }] });
    expect(encoded).toEqual({
      limit: neo4j.int(20),
      rows: [{ year: neo4j.int(2021), share: 0.5 }],
    });
  });

  it('loses nothing, and leaves no whole number a float', () => {
    fc.assert(
      fc.property(parameter, (value) => {
        const encoded = encodeParameters({ value });
        // -0 is a whole number, and Bolt's integers know no sign of zero.
        expect(withoutIntegers(encoded)).toEqual(
          JSON.parse(JSON.stringify({ value }), (_key, each) => each),
        );
        for (const leaf of leaves(encoded)) {
          if (typeof leaf === 'number') expect(Number.isSafeInteger(leaf)).toBe(false);
        }
      }),
    );
  });

  it('does not change what it was given', () => {
    const given = Object.freeze({ rows: Object.freeze([Object.freeze({ n: 1 })]) });
    expect(encodeParameters(given)).toEqual({ rows: [{ n: neo4j.int(1) }] });
    expect(given).toEqual({ rows: [{ n: 1 }] });
  });
});
