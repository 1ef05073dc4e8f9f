import { describe, expect, it } from 'vitest';
import { askedPage, checkFirst } from '../../src/resolvers/asked-page.js';

const limits = { limits: { maxFirst: 100 } };

describe('The page that is asked for', () => {
  it.each([
    [{}, { size: 20, isBackward: false, cursor: null }],
    [
      { first: null, last: null },
      { size: 20, isBackward: false, cursor: null },
    ],
    [{ first: 0 }, { size: 0, isBackward: false, cursor: null }],
    [
      { first: 3, after: 'c' },
      { size: 3, cursor: { text: 'c', argument: 'after' } },
    ],
    [{ after: 'c' }, { size: 20, isBackward: false }],
    [{ last: 3 }, { size: 3, isBackward: true, cursor: null }],
    [
      { last: 3, before: 'c' },
      { isBackward: true, cursor: { text: 'c', argument: 'before' } },
    ],
    [{ before: 'c' }, { size: 20, isBackward: true }],
    [
      { first: 3, last: null, before: null },
      { size: 3, isBackward: false },
    ],
  ])('of %j is %j', (args, expected) => {
    expect(askedPage(args, limits)).toMatchObject(expected);
  });

  it('is as long as the server lets it be, where nothing is said', () => {
    expect(askedPage({}, { limits: { maxFirst: 7 } }).size).toBe(7);
  });

  it.each([
    [{ first: 1, last: 1 }, 'last'],
    [{ after: 'c', before: 'd' }, 'before'],
    [{ first: 1, before: 'c' }, 'before'],
    [{ last: 1, after: 'c' }, 'last'],
  ])('%j asks from both ends, which is refused', (args, argument) => {
    expect(() => askedPage(args, limits)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('do not go together'),
        extensions: { code: 'BAD_USER_INPUT', argument },
      }),
    );
  });

  it.each([
    [{ first: -1 }, /"first" is -1; give 0 or more/],
    [{ last: -1 }, /"last" is -1; give 0 or more/],
    [{ first: 101 }, /at most 100 rows. Ask for 100, then give pageInfo.endCursor as "after"/],
    [{ last: 101 }, /at most 100 rows. Ask for 100, then give pageInfo.startCursor as "before"/],
  ])('%j is refused, and what to do is said', (args, message) => {
    expect(() => askedPage(args, limits)).toThrow(message);
  });
});

it('a list without cursors says for itself what to do for more rows', () => {
  const context = limits as Parameters<typeof checkFirst>[1];
  const advice = (most: number) => `Do so with ${most}.`;
  expect(checkFirst(100, context, advice)).toBe(100);
  expect(() => checkFirst(101, context, advice)).toThrow(/at most 100 rows. Do so with 100\./);
});
