import type { TagValue } from './record.js';

/** One value of a tag with its index among the record's fields. */
export interface IndexedValue {
  readonly value: string;
  readonly field: number;
}

/** What exporters write where they have nothing to say. Case counts: `Na` is a family name. */
const ABSENT: ReadonlySet<string> = new Set([
  '',
  'NA',
  'N/A',
  'n/a',
  'NULL',
  'null',
  'undefined',
  '-',
]);

/** The values of a record by their tags, without those that say nothing. */
export class TagIndex {
  readonly #byTag = new Map<string, IndexedValue[]>();

  constructor(fields: readonly TagValue[]) {
    for (const [field, { tag, value }] of fields.entries()) {
      if (ABSENT.has(value)) continue;
      const values = this.#byTag.get(tag);
      if (values === undefined) this.#byTag.set(tag, [{ value, field }]);
      else values.push({ value, field });
    }
  }

  /** All values of a tag in the order of the record. */
  all(tag: string): readonly IndexedValue[] {
    return this.#byTag.get(tag) ?? [];
  }

  /** All values of the tags: of the first tag, then of the second, and so on. */
  byTag(tags: readonly string[]): readonly IndexedValue[] {
    return tags.flatMap((tag) => this.all(tag));
  }

  /** All values of the tags, in the order of the record. */
  inOrder(tags: readonly string[]): readonly IndexedValue[] {
    return tags.length === 1
      ? this.all(tags[0] ?? '')
      : [...this.byTag(tags)].sort((one, other) => one.field - other.field);
  }

  /** The first value of the first tag that has one, or null. */
  first(tags: readonly string[]): IndexedValue | null {
    for (const tag of tags) {
      const value = this.all(tag)[0];
      if (value !== undefined) return value;
    }
    return null;
  }
}
