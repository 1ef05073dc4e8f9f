import type { Parameter } from '../statement.js';
import { mapFrom, valuesOf } from './row-values.js';

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
    return mapFrom(start, names, row, (name, value) =>
      shared.has(name) ? `$texts[${value}]` : value,
    );
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
