import type { Parameter } from '../statement.js';

/**
 * The values of a row's properties, in the order of the names. Rows go to the engines as lists,
 * `[id, title, …]`, instead of maps: on the embedded engine a statement then costs little more than
 * half, since no key is handed over with each value.
 */
export function valuesOf<Name extends string>(
  names: readonly Name[],
  row: { readonly [Key in Name]: Parameter },
): readonly Parameter[] {
  return names.map((name) => storedValue(row[name]));
}

/**
 * A value as it is stored: none in place of an empty list, which reads as the same, and of which the embedded
 * engine takes 100 bytes to keep one.
 */
export function storedValue(value: Parameter): Parameter {
  return Array.isArray(value) && value.length === 0 ? null : value;
}

/**
 * The map of properties whose values the list `row` has from an index on: `{id: row[0], title: row[1]}`.
 *
 * @param read the expression that makes the property's value of the list's.
 */
export function mapFrom(
  start: number,
  names: readonly string[],
  row = 'row',
  read: (name: string, value: string) => string = (_name, value) => value,
): string {
  const pairs = names.map((name, index) => `${name}: ${read(name, `${row}[${start + index}]`)}`);
  return `{${pairs.join(', ')}}`;
}

/**
 * The rows of edges by their papers, `[paper, [edge, …]]`, each paper once: so it is looked up once for all
 * its edges.
 */
export function byPaper<Row extends { readonly paper: string }>(
  rows: readonly Row[],
  edgeOf: (row: Row) => readonly Parameter[],
): readonly Parameter[] {
  const papers = new Map<string, Parameter[]>();
  for (const row of rows) {
    const edges = papers.get(row.paper);
    if (edges === undefined) papers.set(row.paper, [edgeOf(row)]);
    else edges.push(edgeOf(row));
  }
  return [...papers];
}

/** The ids of rows that are nodes. */
export function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}
