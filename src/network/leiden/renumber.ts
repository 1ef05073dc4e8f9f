const NONE = -1;

/**
 * Numbers groups from 0 without gaps, in the order of their first nodes; changes the array and gives
 * the count.
 *
 * @param groups group by node; groups bear numbers below the number of nodes.
 */
export function renumber(groups: Uint32Array): number {
  const numbers = new Int32Array(groups.length).fill(NONE);
  let count = 0;
  for (let node = 0; node < groups.length; node += 1) {
    const group = groups[node] ?? 0;
    let number = numbers[group] ?? NONE;
    if (number === NONE) {
      number = count;
      numbers[group] = number;
      count += 1;
    }
    groups[node] = number;
  }
  return count;
}
