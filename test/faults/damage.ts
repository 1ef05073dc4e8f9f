import { open, stat, truncate } from 'node:fs/promises';
import type { Random } from '../../examples/made-corpus/random.js';

/**
 * True where each kind of damage is drawn as often as it is listed (`npm run test:faults`); else
 * once, which costs half of the time and still meets every kind.
 */
export const ALL_DRAWS = process.env['PAPERGRAPH_TEST_FAULTS'] === 'all';

/** Overwrites bytes at a random place with others. */
export async function addNoise(
  path: string,
  bytes: number,
  random: Random,
  bounds: readonly [number, number] = [0, 1],
): Promise<void> {
  const { size } = await stat(path);
  const [low, high] = bounds;
  const count = Math.min(bytes, size);
  const at = Math.min(
    random.between(Math.floor(low * size), Math.floor(high * size)),
    size - count,
  );
  const file = await open(path, 'r+');
  try {
    const block = Buffer.alloc(count);
    await file.read(block, 0, count, at);
    // Never the byte that was there: a damage that changes nothing would prove nothing.
    for (let index = 0; index < count; index += 1) {
      block[index] = ((block[index] ?? 0) + random.between(1, 255)) % 256;
    }
    await file.write(block, 0, count, at);
  } finally {
    await file.close();
  }
}

/** Cuts a file at a random place. */
export async function cut(path: string, random: Random): Promise<void> {
  const { size } = await stat(path);
  await truncate(path, random.between(0, size - 1));
}
