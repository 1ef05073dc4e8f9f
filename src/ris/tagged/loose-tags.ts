import { type ItemQueue, linesFrom, type SpanTrace } from '../items/index.js';
import type { LineAssembler, LinePlace } from './line-assembler.js';
import type { OpenRecord } from './open-record.js';

/** A tag line outside of any record, until it is known where it belongs. */
interface LooseTag {
  readonly tag: string;
  value: string;
  readonly line: number;
  readonly column: number;
  /** The lines that it takes, with the length of each. */
  readonly lines: [line: number, length: number][];
}

/** What makes a run of tags a record whose TY is late, also with a blank line before the TY. */
const TITLES: ReadonlySet<string> = new Set(['TI', 'T1']);
const AUTHORS: ReadonlySet<string> = new Set(['AU', 'A1']);
const RECORD_SIGNS: ReadonlySet<string> = new Set([...TITLES, ...AUTHORS]);
/** A run so long is no start of a record. */
const MOST_TAGS = 500;

/**
 * Tags that no TY has opened. They belong to the record that follows where they stand right before
 * its TY, or where a title or author among them shows that they are one; otherwise each is a problem.
 */
export class LooseTags {
  #tags: LooseTag[] = [];

  constructor(
    readonly queue: ItemQueue,
    readonly trace: SpanTrace | null,
  ) {}

  get isEmpty(): boolean {
    return this.#tags.length === 0;
  }

  add(tag: string, value: string, { number: line, column, length }: LinePlace): void {
    this.#tags.push({ tag, value, line, column, lines: [[line, length]] });
    if (this.#tags.length > MOST_TAGS) this.reject();
  }

  /** A line without a tag behind them goes on with the last value. */
  continueValue(text: string, line: number, length: number): void {
    const last = this.#tags.at(-1);
    if (last === undefined) return;
    last.value += `\n${text}`;
    last.lines.push([line, length]);
  }

  /** A blank line parts a header of tags from the record. */
  blankLine(): void {
    if (!this.mayBeRecord) this.reject();
  }

  /** Where the record begins that they belong to, or null where there are none. */
  start(): { readonly line: number; readonly column: number } | null {
    return this.#tags[0] ?? null;
  }

  /** Hands them to the record that follows. */
  giveTo(record: OpenRecord): void {
    const first = this.#tags[0];
    if (first === undefined) return;
    const place = { record: record.index, line: first.line, column: first.column };
    const count = this.#tags.length;
    const message =
      count === 1
        ? `${first.tag} stands before the TY of its record; it was read as part of it.`
        : `${count} tags stand before the TY of their record; they were read as part of it.`;
    this.queue.problem('TAG_BEFORE_TY', place, message);
    this.#moveTo(record);
  }

  /** Gives them to the record before, whose ER came too early. */
  giveBack(lines: LineAssembler): void {
    for (const { tag, value, column, lines: own } of this.#tags)
      lines.pushBehindEnd(tag, value, column, own);
    this.#tags = [];
  }

  /** True where a title or an author among them shows that they may be a record. */
  get mayBeRecord(): boolean {
    return this.#tags.some(({ tag }) => RECORD_SIGNS.has(tag));
  }

  /** True where they are a record without a TY: a title and an author are enough. */
  get isRecord(): boolean {
    const tags = this.#tags.map(({ tag }) => tag);
    return tags.some((tag) => TITLES.has(tag)) && tags.some((tag) => AUTHORS.has(tag));
  }

  /** An ER has come and no TY: they are a record by themselves. */
  becomeRecord(record: OpenRecord): void {
    const { index, line, column } = record;
    const message = 'No TY opens this record; it was read, and its type is unknown.';
    this.queue.problem('MISSING_TY', { record: index, line, column }, message);
    this.#moveTo(record);
  }

  #moveTo(record: OpenRecord): void {
    for (const tag of this.#tags) {
      for (const [line, length] of tag.lines) {
        this.trace?.ofRecord('FIELD', line, 1, length, record.fieldCount);
      }
      record.push(tag.tag, tag.value, tag.line, tag.column);
    }
    this.#tags = [];
  }

  /** They belong nowhere. */
  reject(): void {
    for (const tag of this.#tags) {
      const place = { record: null, line: tag.line, column: tag.column };
      const lines = linesFrom(tag.line, tag.lines.at(-1)?.[0] ?? tag.line);
      const message = `${lines} outside of any record (no TY opens one), not read: ${tag.tag}.`;
      this.queue.problem('TAG_OUTSIDE_RECORD', place, message);
      for (const [line, length] of tag.lines) this.trace?.settled('PROBLEM', line, 1, length);
    }
    this.#tags = [];
  }
}
