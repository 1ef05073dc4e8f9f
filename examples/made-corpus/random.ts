/** A stream of numbers that is the same for the same seed, on every machine and Node version. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number in [low, high], both ends included. */
  between(low: number, high: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of the items; the list must not be empty. */
  pick<T>(items: readonly T[]): T;
  /** A copy in random order (Fisher and Yates). */
  shuffle<T>(items: readonly T[]): T[];
}

/** Running sums of weights, for {@link drawIndex}. */
export type Cumulative = readonly number[];

/** mulberry32 by Tommy Ettinger (public domain): 32 bits of state, ample for made data. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Starts the stream of a seed. */
export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (items) => at(items, between(0, items.length - 1)),
    shuffle: (items) => shuffle(items, between),
  };
}

/** The item at an index that is known to exist, counted round the list. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('The list is empty.');
  return item;
}

/** Adds weights up, so that many draws cost a binary search each. */
export function cumulate(weights: readonly number[]): Cumulative {
  let sum = 0;
  return weights.map((weight) => (sum += weight));
}

/** An index with a probability in proportion to its weight. */
export function drawIndex(cumulative: Cumulative, random: Random): number {
  const target = random.next() * (cumulative.at(-1) ?? 0);
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 0) > target) high = middle;
    else low = middle + 1;
  }
  return low;
}

function shuffle<T>(items: readonly T[], between: Random['between']): T[] {
  const rest = [...items];
  const shuffled: T[] = [];
  while (rest.length > 0) shuffled.push(...rest.splice(between(0, rest.length - 1), 1));
  return shuffled;
}
