import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  command,
  DecodeError,
  type Decoder,
  integer,
  statement,
  text,
} from '../../src/graph/index.js';
import { decimal, decodeAt, flag, list, nullable, shape } from '../../src/model/index.js';

const DECODERS: Readonly<Record<string, Decoder<unknown>>> = { text, integer, decimal, flag };

describe('A decoder', () => {
  it.each([
    ['text', '', true],
    ['text', 1, false],
    ['text', null, false],
    ['integer', 2021, true],
    ['integer', 2.5, false],
    ['integer', '2021', false],
    ['integer', Number.NaN, false],
    ['decimal', 0.5, true],
    ['decimal', '0.5', false],
    ['flag', false, true],
    ['flag', 0, false],
    ['flag', undefined, false],
  ])('%s takes %j: %j', (name, value, isTaken) => {
    const decode = DECODERS[name];
    if (decode === undefined) throw new Error(`There is no decoder ${name}.`);
    if (isTaken) expect(decode(value)).toBe(value);
    else expect(() => decode(value)).toThrow(DecodeError);
  });

  it('reads a large integer that an engine hands over as a bigint', () => {
    expect([integer(7n), decimal(7n)]).toEqual([7, 7]);
  });

  it('reads what is missing as null or as an empty list', () => {
    for (const value of [null, undefined]) {
      expect([nullable(text)(value), list(text)(value)]).toEqual([null, []]);
    }
  });

  it('says where in the row the odd value is, and what it is, never its content', () => {
    const decode = shape({ node: shape({ issns: list(text) }) });
    const row = { node: { issns: ['1234-5678', 12] } };
    expect(() => decodeAt('journals', decode, row)).toThrow(
      'journals.node.issns[1]: expected a string, found number',
    );
    expect(() => decodeAt('journals', decode, { node: null })).toThrow(
      'journals.node: expected a map, found null',
    );
  });

  it('leaves out what the shape does not name', () => {
    expect(shape({ id: text })({ id: 'A', secret: 1 })).toEqual({ id: 'A' });
  });

  it('gives back what fits, and throws DecodeError, nothing else, for all other values', () => {
    const decode = shape({ id: text, year: nullable(integer), tags: list(text) });
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          const row = decode(value);
          expect(typeof row.id).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(DecodeError);
        }
      }),
    );
  });
});

describe('A statement', () => {
  it('is frozen, and decodes the columns that it names', () => {
    const question = statement<{ n: number }>('one', 'RETURN 1 AS n', {}, { n: integer });
    expect(Object.isFrozen(question)).toBe(true);
    expect(question.decode({ n: 1, other: 2 })).toEqual({ n: 1 });
  });

  it('that changes the graph returns no rows', () => {
    expect(() => command('change', 'CREATE (n)').decode({})).toThrow('no rows from this statement');
  });
});
