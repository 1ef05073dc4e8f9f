/**
 * The first `count` of the numbers 0…size-1 in an order, without sorting all: a network has many
 * thousands of authors and shows a hundred.
 *
 * @param compare negative if the first of two numbers comes first; never 0 for different numbers.
 */
export function firstOf(
  size: number,
  count: number,
  compare: (a: number, b: number) => number,
): number[] {
  const best: number[] = [];
  for (let candidate = 0; candidate < size; candidate += 1) {
    const last = best.at(-1);
    const isFull = best.length >= count;
    if (isFull && (last === undefined || compare(candidate, last) > 0)) continue;
    if (isFull) best.pop();
    best.splice(placeOf(best, candidate, compare), 0, candidate);
  }
  return best;
}

function placeOf(
  sorted: readonly number[],
  candidate: number,
  compare: (a: number, b: number) => number,
): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(sorted[middle] ?? candidate, candidate) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
