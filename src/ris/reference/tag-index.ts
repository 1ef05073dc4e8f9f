import type { TagValue } from '../items/index.js';

/** One value of a tag with its index among the record's fields. */
export interface IndexedValue {
  readonly value: string;
  readonly field: number;
}

/**
 * What exporters write where they have nothing to say, `nan` and `None` from data frames. Case counts:
 * `Na` and `Nan` are family names.
 */
const ABSENT: ReadonlySet<string> = new Set([
  '',
  'NA',
  'N/A',
  'n/a',
  'NULL',
  'null',
  'nan',
  'NaN',
  'None',
  'undefined',
  '-',
]);
const LONGEST_ABSENT = 9;
const NOTHING: readonly IndexedValue[] = [];

const bitOf = (tag: string): number => 1 << (tag.charCodeAt(0) * 7 + tag.charCodeAt(1));

/** The values of a record by their tags, without those that say nothing. */
export class TagIndex {
  readonly #byTag = new Map<string, IndexedValue[]>();
  /** A bit for each tag that there is, several tags share one: most questions are about tags that are not there. */
  #bits = 0;

  constructor(fields: readonly TagValue[]) {
    let field = 0;
    for (const { tag, value } of fields) {
      if (value.length > LONGEST_ABSENT || !ABSENT.has(value)) {
        const values = this.#byTag.get(tag);
        if (values === undefined) {
          this.#byTag.set(tag, [{ value, field }]);
          this.#bits |= bitOf(tag);
        } else values.push({ value, field });
      }
      field += 1;
    }
  }

  /** All values of a tag in the order of the record. */
  all(tag: string): readonly IndexedValue[] {
    if ((this.#bits & bitOf(tag)) === 0) return NOTHING;
    return this.#byTag.get(tag) ?? NOTHING;
  }

  /** All values of the tags: of the first tag, then of the second, and so on. */
  byTag(tags: readonly string[]): readonly IndexedValue[] {
    let found = NOTHING;
    for (const tag of tags) {
      const values = this.all(tag);
      if (values.length > 0) found = found.length === 0 ? values : found.concat(values);
    }
    return found;
  }

  /** All values of the tags, in the order of the record. */
  inOrder(tags: readonly string[]): readonly IndexedValue[] {
    const found = this.byTag(tags);
    const isOneTag = tags.some((tag) => this.all(tag) === found);
    return isOneTag ? found : [...found].sort((one, other) => one.field - other.field);
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
