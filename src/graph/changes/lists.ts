import type { Parameter } from '../statement.js';

/**
 * Rows go to the engines as lists, `[id, title, …]`, instead of maps: measured on the embedded
 * engine, a statement so costs little more than half, since no key is handed over with each value.
 */
type Properties = { readonly [name: string]: Parameter };

/** The names of all properties of a kind of row, in an order; the compiler misses none of them. */
export function namesOf<Row extends Properties>(
  all: {
    readonly [Name in keyof Row]-?: true;
  },
): readonly (keyof Row & string)[] {
  return Object.keys(all);
}

/** The values of the properties, in the order of the names. */
export function valuesOf<Name extends string>(
  names: readonly Name[],
  row: { readonly [Key in Name]: Parameter },
): readonly Parameter[] {
  return names.map((name): Parameter => row[name]);
}

/** The map of properties that stand in the list `row` from a place on: `{id: row[0], title: row[1]}`. */
export function mapFrom(place: number, names: readonly string[]): string {
  return `{${names.map((name, index) => `${name}: row[${place + index}]`).join(', ')}}`;
}
