/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * Random numbers that a seed fixes, the same on every machine (mulberry32: 32 bits of state, which
 * is plenty for shuffling and sampling).
 */
export function createRandom(seed: number): Random {
  let state = Math.trunc(seed) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Brings the numbers of an array in random order (Fisher and Yates). */
export function shuffle(values: Uint32Array, random: Random): Uint32Array {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = kept;
  }
  return values;
}

/** The numbers 0 to count - 1. */
export function rangeOf(count: number): Uint32Array {
  const range = new Uint32Array(count);
  for (let number = 0; number < count; number += 1) range[number] = number;
  return range;
}
