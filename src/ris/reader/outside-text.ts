import { isKnownNoise } from '../grammar/index.js';
import {
  type ItemQueue,
  linesFrom,
  type ReadObserver,
  type SpanUse,
  shorten,
} from '../items/index.js';
import { type ForeignFormat, foreignFormatOf } from '../source/index.js';

/** A format shows itself in its first lines or not at all. */
const LINES_TO_LOOK_AT = 50;

/**
 * Judges the text that stands outside of records: another format, known noise, or lines that nobody
 * asked for. A run of such lines is one problem.
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

  constructor(
    readonly queue: ItemQueue,
    readonly observer: ReadObserver | undefined,
  ) {}

  /** The bytes of the source show by themselves that they are no text. */
  foreignBytes(format: ForeignFormat): void {
    this.#format = format;
    this.#formatLine = 1;
  }

  /** A line without a tag. */
  text(line: string, lineNumber: number, column: number): SpanUse {
    this.#linesSeen += 1;
    this.#lookAt(line, lineNumber);
    if (this.#isForeign) return 'PROBLEM';
    if (isKnownNoise(line)) return 'NOISE';
    if (this.#runStart === 0) {
      this.#runStart = lineNumber;
      this.#runColumn = column;
      this.#runText = line;
    }
    this.#runEnd = lineNumber;
    return 'PROBLEM';
  }

  /** A line with a tag other than TY; true where it belongs to another format. */
  isForeignTag(): boolean {
    this.#linesSeen += 1;
    if (this.#isForeign) return true;
    this.#endRun();
    return false;
  }

  /** True once a record has begun, so that the source is RIS. */
  get hasRecords(): boolean {
    return this.#hasRecords;
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
    if (this.#format !== null) this.observer?.foreignFormat?.(this.#format.name);
    const line = this.#format === null ? Math.max(1, this.#runStart) : this.#formatLine;
    const message =
      this.#format === null
        ? 'This is not RIS: no line begins with "TY  - ", so it has no record. Export it as RIS.'
        : `This is not RIS; it looks like ${this.#format.name}. Import a RIS file instead: ${this.#format.advice}.`;
    this.queue.problem('NOT_RIS', { record: null, line, column: 1 }, message);
  }

  /** True once the lines belong to another format, which is reported once for all of them. */
  get #isForeign(): boolean {
    return this.#format !== null && !this.#hasRecords;
  }

  #lookAt(line: string, lineNumber: number): void {
    if (this.#hasRecords || this.#format !== null || this.#linesSeen > LINES_TO_LOOK_AT) return;
    this.#format = foreignFormatOf(line);
    this.#formatLine = lineNumber;
  }

  #endRun(): void {
    if (this.#runStart === 0) return;
    const place = { record: null, line: this.#runStart, column: this.#runColumn };
    const lines = linesFrom(this.#runStart, this.#runEnd);
    const message = `${lines} outside of any record, not read: "${shorten(this.#runText)}"`;
    this.queue.problem('TEXT_OUTSIDE_RECORD', place, message);
    this.#runStart = 0;
  }
}
