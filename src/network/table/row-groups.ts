/** Rows in groups: group g has the rows order[offsets[g]] up to offsets[g+1]. */
export interface Groups {
  readonly offsets: Uint32Array;
  readonly order: Uint32Array;
}

/** Sorts rows by the number in a column, keeping the order of equal ones (counting sort). */
export function groupBy(column: ArrayLike<number>, groupCount: number): Groups {
  const offsets = new Uint32Array(groupCount + 1);
  for (let row = 0; row < column.length; row += 1) {
    const group = (column[row] ?? 0) + 1;
    offsets[group] = (offsets[group] ?? 0) + 1;
  }
  for (let group = 0; group < groupCount; group += 1) {
    offsets[group + 1] = (offsets[group + 1] ?? 0) + (offsets[group] ?? 0);
  }
  const next = offsets.slice();
  const order = new Uint32Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const group = column[row] ?? 0;
    const place = next[group] ?? 0;
    order[place] = row;
    next[group] = place + 1;
  }
  return { offsets, order };
}
