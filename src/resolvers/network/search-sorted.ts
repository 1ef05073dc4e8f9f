/** The place of a value in values that ascend, or null, by halving. */
export function searchSorted<Value extends string | number>(
  values: ArrayLike<Value>,
  wanted: Value,
): number | null {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = values[middle];
    if (value !== undefined && value < wanted) low = middle + 1;
    else high = middle;
  }
  return values[low] === wanted ? low : null;
}
