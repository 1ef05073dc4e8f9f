import { type ForeignFormat, foreignFormatOf } from './foreign-format.js';
import type { ItemQueue } from './item-queue.js';
import { isKnownNoise } from './known-noise.js';

/** A format shows itself in its first lines or not at all. */
const LINES_TO_LOOK_AT = 50;

/** Tags that a producer writes behind ER: Ovid's journal abbreviation, and its database. */
const TAGS_AFTER_RECORD: ReadonlySet<string> = new Set(['NL', 'C1']);

/**
 * Judges what stands outside of records: another format, known noise, or text and tags that nobody
 * asked for. A run of text lines is one problem, a tag is one each.
 */
export class OutsideText {
  #format: ForeignFormat | null = null;
  #formatLine = 0;
  #linesSeen = 0;
  #hasRecords = false;
  #runStart = 0;
  #runEnd = 0;
  #runColumn = 1;
  #runText = '';

  constructor(readonly queue: ItemQueue) {}

  /** A line without a tag. */
  text(line: string, lineNumber: number, column: number): void {
    if (this.#isForeign(line, lineNumber) || isKnownNoise(line)) return;
    if (this.#runStart === 0) {
      this.#runStart = lineNumber;
      this.#runColumn = column;
      this.#runText = line;
    }
    this.#runEnd = lineNumber;
  }

  /** A line with a tag other than TY. */
  tag(tag: string, line: string, lineNumber: number, column: number): void {
    if (this.#isForeign(line, lineNumber)) return;
    this.#endRun();
    const place = { record: null, line: lineNumber, column };
    if (tag === 'ER') this.queue.problem('STRAY_ER', place, 'This ER closes no record.');
    else if (this.#hasRecords && TAGS_AFTER_RECORD.has(tag)) {
      this.queue.problem('TAG_AFTER_RECORD', place, `${tag} stands behind ER; it was not read.`);
    } else {
      const message = `${tag} stands outside of any record (no TY before it); it was not read.`;
      this.queue.problem('TAG_OUTSIDE_RECORD', place, message);
    }
  }

  /** A record begins: what stood before it is judged now. */
  recordStarts(): void {
    this.#endRun();
    if (this.#format !== null && !this.#hasRecords) {
      const place = { record: null, line: this.#formatLine, column: 1 };
      const message = `This looks like ${this.#format.name}; what is before the first TY was not read.`;
      this.queue.problem('FOREIGN_TEXT_BEFORE_RECORDS', place, message);
    }
    this.#hasRecords = true;
  }

  /** The source ends: without any record, one problem says what it is instead. */
  sourceEnds(): void {
    if (this.#hasRecords) this.#endRun();
    else if (this.#linesSeen === 0) {
      const place = { record: null, line: 1, column: 1 };
      this.queue.problem('EMPTY_SOURCE', place, 'The source is empty; export it again.');
    } else this.#reportNotRis();
  }

  #reportNotRis(): void {
    const line = this.#format === null ? Math.max(1, this.#runStart) : this.#formatLine;
    const message =
      this.#format === null
        ? 'This is not RIS: no line begins with "TY  - ", so it has no record. Export it as RIS.'
        : `This is not RIS; it looks like ${this.#format.name}. Import a RIS file instead: ${this.#format.advice}.`;
    this.queue.problem('NOT_RIS', { record: null, line, column: 1 }, message);
  }

  /** True once the lines belong to another format, which is reported once for all of them. */
  #isForeign(line: string, lineNumber: number): boolean {
    this.#linesSeen += 1;
    if (this.#hasRecords) return false;
    if (this.#format === null && this.#linesSeen <= LINES_TO_LOOK_AT) {
      this.#format = foreignFormatOf(line);
      this.#formatLine = lineNumber;
    }
    return this.#format !== null;
  }

  #endRun(): void {
    if (this.#runStart === 0) return;
    const place = { record: null, line: this.#runStart, column: this.#runColumn };
    const lines =
      this.#runStart === this.#runEnd ? 'This line' : `Lines ${this.#runStart} to ${this.#runEnd}`;
    const verb = this.#runStart === this.#runEnd ? 'stands' : 'stand';
    const message = `${lines} ${verb} outside of any record, not read: "${shorten(this.#runText)}"`;
    this.queue.problem('TEXT_OUTSIDE_RECORD', place, message);
    this.#runStart = 0;
  }
}

/** The start of a text for a message. */
export function shorten(text: string): string {
  const line = text.trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
