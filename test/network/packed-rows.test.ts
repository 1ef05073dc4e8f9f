import { describe, expect, it } from 'vitest';
import { collectIncidences } from '../../src/network/index.js';
import { packRows, unpackRows } from '../../src/network/worker/packed-rows.js';

const rowsOf = (papers: number) =>
  collectIncidences(
    Array.from({ length: papers }, (_, number) => ({
      member: `A${number % 7}`,
      paper: `P${number}`,
      year: 2000,
      memberCount: 1,
    })),
  );

describe('Rows that are sent to another thread', () => {
  it.each([0, 1, 2_500])('are the same there: of %d papers', async (papers) => {
    const rows = rowsOf(papers);
    expect(unpackRows(structuredClone(await packRows(rows)))).toEqual(rows);
  });

  it('hold few texts, however many ids', async () => {
    const { packedPapers } = await packRows(rowsOf(2_500));
    expect(packedPapers).toHaveLength(3);
  });
});
