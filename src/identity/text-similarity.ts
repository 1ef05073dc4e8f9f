/** Longer texts are compared by their beginning: cost grows with the square of the length. */
const REACH = 400;

/**
 * The Levenshtein distance of two texts (insert, delete, replace: Levenshtein 1966), or `limit + 1`
 * as soon as it is known to be above the limit. Only the band around the diagonal is computed
 * (Ukkonen 1985), so a small limit is cheap.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const [one, two] = differingParts(a.slice(0, REACH), b.slice(0, REACH));
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  const [rows, columns] = [short.length, long.length];
  if (columns - rows > limit) return limit + 1;
  if (rows === 0) return columns;
  let above = Uint16Array.from({ length: columns + 1 }, (_, column) => column);
  let row = new Uint16Array(columns + 1);
  for (let line = 1; line <= rows; line += 1) {
    const from = Math.max(1, line - limit);
    const to = Math.min(columns, line + limit);
    row[from - 1] = from === 1 ? line : limit + 1;
    let least = row[from - 1] ?? 0;
    const sign = short.charCodeAt(line - 1);
    for (let column = from; column <= to; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (long.charCodeAt(column - 1) === sign ? 0 : 1);
      const inserted = (row[column - 1] ?? 0) + 1;
      // Beyond the band the row above holds nothing yet.
      const deleted = column < line + limit ? (above[column] ?? 0) + 1 : limit + 1;
      const best = Math.min(replaced, inserted, deleted);
      row[column] = best;
      if (best < least) least = best;
    }
    if (least > limit) return limit + 1;
    [above, row] = [row, above];
  }
  return Math.min(above[columns] ?? 0, limit + 1);
}

/** What is left of two texts without their common beginning and end: edits happen in between. */
function differingParts(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)
  ) {
    end += 1;
  }
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** One minus the edit distance over the longer length: 1 for equal texts; 0 where it is below `least`. */
export function editRatio(a: string, b: string, least = 0): number {
  if (a === b) return 1;
  const longer = Math.min(Math.max(a.length, b.length), REACH);
  const limit = Math.floor(longer * (1 - least) + 1e-9);
  const distance = editDistance(a, b, limit);
  return distance > limit ? 0 : 1 - distance / longer;
}

/** The share of the words of both texts that they have in common (Jaccard 1901); 0 for two empty texts. */
export function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = countShared(a, b);
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** How many items two sets share. */
export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared += 1;
  return shared;
}
