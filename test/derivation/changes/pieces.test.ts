import { describe, expect, it } from 'vitest';
import { Pieces } from '../../../src/derivation/changes/pieces.js';
import { EngineOverloadedError, EngineTimeoutError } from '../../../src/graph/index.js';

/** Work that takes the database too long on more items than this. */
function limitedTo(most: number, done: number[][], error: Error) {
  return async (piece: readonly number[]): Promise<void> => {
    if (piece.length > most) throw error;
    done.push([...piece]);
  };
}

describe('Work in pieces', () => {
  const items = [1, 2, 3, 4, 5, 6, 7];

  it.each([
    {
      most: 7,
      pieces: [
        [1, 2, 3, 4],
        [5, 6, 7],
      ],
    },
    { most: 2, pieces: [[1, 2], [3, 4], [5, 6], [7]] },
    { most: 1, pieces: [[1], [2], [3], [4], [5], [6], [7]] },
  ])('is done on every item once, by $most at a time', async ({ most, pieces }) => {
    for (const error of [new EngineTimeoutError('slow'), new EngineOverloadedError('large')]) {
      const done: number[][] = [];
      await new Pieces(4).each(items, limitedTo(most, done, error));
      expect(done).toEqual(pieces);
    }
  });

  it('stays small for the items that follow', async () => {
    const done: number[][] = [];
    const pieces = new Pieces(4);
    await pieces.each([1, 2, 3, 4], limitedTo(2, done, new EngineTimeoutError('slow')));
    await pieces.each([5, 6, 7], limitedTo(4, done, new EngineTimeoutError('slow')));
    expect(done).toEqual([[1, 2], [3, 4], [5, 6], [7]]);
  });

  it('fails as a single item does, and at once with any other error', async () => {
    const done: number[][] = [];
    const slow = new EngineTimeoutError('slow');
    await expect(new Pieces(4).each(items, limitedTo(0, done, slow))).rejects.toBe(slow);
    const other = new Error('other');
    let calls = 0;
    const failing = new Pieces(4).each(items, async () => {
      calls += 1;
      throw other;
    });
    await expect(failing).rejects.toBe(other);
    expect(calls).toBe(1);
  });
});
