import { endBeforeNoise } from './known-noise.js';
import type { RisField, RisForm, RisRecord } from './record.js';

interface OpenField {
  readonly tag: string;
  value: string;
  readonly line: number;
  readonly column: number;
}

/** A record that is being read: its fields grow until ER. */
export class OpenRecord {
  readonly #fields: OpenField[] = [];
  #length = 0;
  #blankLines = 0;
  /** True once a tag line of another form was noted: one note a record is enough. */
  hasOddTag = false;

  constructor(
    readonly index: number,
    readonly line: number,
    readonly column: number,
    readonly form: RisForm,
  ) {}

  /** How many characters its values have. */
  get length(): number {
    return this.#length;
  }

  get fieldCount(): number {
    return this.#fields.length;
  }

  push(tag: string, value: string, line: number, column: number): void {
    this.#fields.push({ tag, value, line, column });
    this.#blankLines = 0;
    this.#length += value.length;
  }

  /** A line without a tag goes on with the last value; blank lines inside the value stay. */
  continueValue(line: string): void {
    const field = this.#fields.at(-1);
    if (field === undefined) return;
    const gap = '\n'.repeat(this.#blankLines + 1);
    this.#blankLines = 0;
    field.value += gap + line;
    this.#length += gap.length + line.length;
  }

  blankLine(): void {
    this.#blankLines += 1;
  }

  /**
   * Without an ER the numbering of the next record looks like the end of the last value: takes it
   * out and gives it back, or null where there is none.
   */
  dropNoise(): { readonly text: string; readonly line: number } | null {
    const field = this.#fields.at(-1);
    if (field === undefined) return null;
    const { value } = field;
    const end = endBeforeNoise(value);
    if (end === value.length) return null;
    field.value = value.slice(0, end);
    return { text: value.slice(end), line: field.line + countLines(field.value) };
  }

  /** The record as it is now. */
  finish(): RisRecord {
    const { index, line, column, form } = this;
    const fields: readonly RisField[] = this.#fields;
    return { index, line, column, form, fields };
  }
}

/** How many lines a value takes: one more than its line breaks. */
function countLines(value: string): number {
  return value.split('\n').length;
}
