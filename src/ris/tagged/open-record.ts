import { endBeforeNoise } from '../grammar/index.js';
import type { RisField, RisForm, RisRecord } from '../items/index.js';

interface OpenField {
  readonly tag: string;
  value: string;
  readonly line: number;
  readonly column: number;
}

/** Lines of a value are put together when there are so many: a string of two strings for each line costs more. */
const MOST_LINES = 64;

/** Shared by all records, for most have no such line; nothing is ever pushed to it. */
const NO_LINES: string[] = [];

/** A record that is being read: its fields grow until ER. */
export class OpenRecord {
  readonly #fields: OpenField[];
  /** Lines that go on with the last value and are not part of it yet. */
  #lines: string[] = NO_LINES;
  #length: number;
  #blankLines = 0;
  /** True where the last value has more than one line. */
  #isContinued = false;
  /** True where some of its lines are part of it already. */
  #isJoined = false;
  /** True once a tag line of another form was noted: one note a record is enough. */
  hasOddTag = false;

  constructor(
    readonly index: number,
    readonly line: number,
    readonly column: number,
    readonly form: RisForm,
    first: RisField | null = null,
  ) {
    // An array of one is as long as it must be; an empty one takes room for 17 at the first push.
    this.#fields = first === null ? [] : [first];
    this.#length = first === null ? 0 : first.value.length;
  }

  /** How many characters its values have. */
  get length(): number {
    return this.#length;
  }

  get fieldCount(): number {
    return this.#fields.length;
  }

  /** True where nothing but its TY has come. */
  get isOnlyType(): boolean {
    return this.#fields.length === 1 && this.#fields[0]?.tag === 'TY' && !this.#isContinued;
  }

  push(tag: string, value: string, line: number, column: number): void {
    if (this.#isContinued) this.#endValue();
    this.#fields.push({ tag, value, line, column });
    this.#blankLines = 0;
    this.#length += value.length;
  }

  /** A line without a tag goes on with the last value; blank lines inside the value stay. */
  continueValue(line: string): void {
    if (this.#fields.length === 0) return;
    this.#isContinued = true;
    for (; this.#blankLines > 0; this.#blankLines -= 1) this.#addLine('');
    this.#addLine(line);
  }

  blankLine(): void {
    this.#blankLines += 1;
  }

  /**
   * Without an ER the numbering of the next record looks like the end of the last value: takes it
   * out and gives the line where it begins, or 0 where there is none.
   */
  dropNoise(): number {
    const field = this.#fields.at(-1);
    if (!this.#isContinued || field === undefined) return 0;
    const lines = this.#lines;
    const end = endBeforeNoise(lines);
    // Where all lines at hand are noise, those that are part of the value may be noise too.
    if (end === 0 && this.#isJoined) return this.#dropJoinedNoise(field);
    if (end === lines.length) return 0;
    lines.length = end;
    return field.line + countBreaks(field.value) + end + 1;
  }

  #dropJoinedNoise(field: OpenField): number {
    this.#joinLines();
    const [first = '', ...more] = field.value.split('\n');
    const end = endBeforeNoise(more);
    if (end === more.length) return 0;
    field.value = [first, ...more.slice(0, end)].join('\n');
    return field.line + end + 1;
  }

  /** The record as it is now. */
  finish(): RisRecord {
    if (this.#isContinued) this.#endValue();
    const { index, line, column, form } = this;
    const fields: readonly RisField[] = this.#fields;
    return { index, line, column, form, fields };
  }

  #addLine(line: string): void {
    this.#length += line.length + 1;
    if (this.#lines.length === 0) this.#lines = [line];
    else this.#lines.push(line);
    if (this.#lines.length === MOST_LINES) this.#joinLines();
  }

  #endValue(): void {
    this.#joinLines();
    this.#isContinued = false;
    this.#isJoined = false;
  }

  #joinLines(): void {
    const field = this.#fields.at(-1);
    if (field === undefined || this.#lines.length === 0) return;
    field.value += `\n${this.#lines.join('\n')}`;
    this.#lines = NO_LINES;
    this.#isJoined = true;
  }
}

function countBreaks(value: string): number {
  let count = 0;
  for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) count += 1;
  return count;
}
