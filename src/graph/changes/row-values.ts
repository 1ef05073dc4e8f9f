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

/** The map of properties whose values the list `row` has from an index on: `{id: row[0], title: row[1]}`. */
export function mapFrom(start: number, names: readonly string[], row = 'row'): string {
  return mapOf(names, (_name, index) => `${row}[${start + index}]`);
}

function mapOf(names: readonly string[], value: (name: string, index: number) => string): string {
  return `{${names.map((name, index) => `${name}: ${value(name, index)}`).join(', ')}}`;
}

/**
 * Texts that recur in the rows of a statement. Each is handed over once, in the parameter `texts`, and rows have its
 * place there: the embedded engine makes a text of its own of each that it is given, 35 to 50 bytes where it is
 * short, and shares one that it has already.
 */
export class SharedTexts<Name extends string> {
  readonly #places = new Map<string, number>();

  /** @param names of the properties whose values recur. */
  constructor(private readonly names: readonly Name[]) {}

  /** As {@link mapFrom}: `{source: $texts[row[1]], score: row[2]}`. */
  mapFrom(start: number, names: readonly string[], row = 'row'): string {
    const shared = new Set<string>(this.names);
    return mapOf(names, (name, index) => {
      const value = `${row}[${start + index}]`;
      return shared.has(name) ? `$texts[${value}]` : value;
    });
  }

  /** As {@link valuesOf}, for the map that {@link mapFrom} makes. */
  valuesOf<All extends string>(
    names: readonly All[],
    row: { readonly [Key in All]: Parameter } & { readonly [Key in Name]: string | null },
  ): readonly Parameter[] {
    const places = Object.fromEntries(this.names.map((name) => [name, this.#placeOf(row[name])]));
    return valuesOf(names, { ...row, ...places });
  }

  /** All texts that rows have named so far, by their places. */
  get list(): readonly string[] {
    return [...this.#places.keys()];
  }

  #placeOf(text: string | null): number | null {
    if (text === null) return null;
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }
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
