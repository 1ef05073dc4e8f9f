import { isKnownNoise, unguardLine } from '../grammar/index.js';
import { type ItemQueue, type SpanTrace, shorten } from '../items/index.js';
import type { OpenRecord } from './open-record.js';

/** One line of the source, or the part of it that is meant. */
export interface LinePlace {
  /** From 1. */
  readonly number: number;
  /** Its length in characters. */
  readonly length: number;
  /** Where what is meant begins, from 1. */
  readonly column: number;
}

/** Builds records with one tag a line. */
export class LineAssembler {
  #open: OpenRecord | null = null;
  /** The record whose ER came on the line before: a tag that belongs behind ER may follow. */
  #closed: OpenRecord | null = null;

  constructor(
    readonly queue: ItemQueue,
    readonly trace: SpanTrace | null,
    readonly maxRecordLength: number,
  ) {}

  /** The record that is open, or null. */
  get open(): OpenRecord | null {
    return this.#open;
  }

  /** True right behind the ER of a record. */
  get hasJustClosed(): boolean {
    return this.#closed !== null;
  }

  begin(record: OpenRecord): void {
    this.#open = record;
  }

  /** A tag of the record. It is called for every line, so it takes numbers and no object. */
  push(
    record: OpenRecord,
    tag: string,
    value: string,
    line: number,
    column: number,
    length: number,
  ): void {
    if (this.trace !== null) this.trace.ofRecord('FIELD', line, 1, length, record.fieldCount);
    record.push(tag, value, line, column);
    if (record.length > this.maxRecordLength) this.#checkLength(record, line);
  }

  /** A line without a tag inside a record. */
  text(record: OpenRecord, text: string, line: LinePlace): void {
    if (text === 'ER') {
      this.#closeBareEnd(record, line);
      return;
    }
    this.trace?.ofRecord('FIELD', line.number, 1, line.length, record.fieldCount - 1);
    record.continueValue(unguardLine(text));
    this.#checkLength(record, line.number);
  }

  blankLine(record: OpenRecord, line: LinePlace): void {
    record.blankLine();
    this.trace?.ofRecord('NOISE', line.number, 1, line.length, null);
  }

  /** ER, with what stands behind it from the line's column on. */
  close(record: OpenRecord, trailing: string, line: LinePlace): void {
    const { number, column, length } = line;
    const isNoise = trailing === '' || isKnownNoise(trailing);
    this.trace?.ofRecord('END', number, 1, column - 1, null);
    this.trace?.settled(isNoise ? 'NOISE' : 'PROBLEM', number, column, length - column + 1);
    if (!isNoise) {
      const place = { record: record.index, line: number, column };
      const message = `Text stands behind ER, not read: "${shorten(trailing)}"`;
      this.queue.problem('TEXT_AFTER_ER', place, message);
    }
    this.#open = null;
    this.#closed = record;
  }

  /** ER with nothing behind it. */
  closePlain(record: OpenRecord): void {
    this.#open = null;
    this.#closed = record;
  }

  /** A tag right behind ER that belongs to the record before it. */
  pushBehindEnd(
    tag: string,
    value: string,
    column: number,
    lines: readonly (readonly [line: number, length: number])[],
  ): void {
    const record = this.#closed;
    const [first = [0, 0]] = lines;
    if (record === null) return;
    const place = { record: record.index, line: first[0], column };
    const message = `${tag} stands behind ER; it was read as part of the record before it.`;
    this.queue.problem('TAG_AFTER_RECORD', place, message);
    for (const [line, length] of lines) {
      this.trace?.ofRecord('FIELD', line, 1, length, record.fieldCount);
    }
    record.push(tag, value, first[0], column);
  }

  /**
   * A TY directly after the TY of a record: one work with two types, of which the first counts. What is
   * read of the line begins in column `from`; blanks may come before the tag.
   */
  pushSecondType(
    record: OpenRecord,
    type: string,
    { number, column, length }: LinePlace,
    from: number,
  ): void {
    const place = { record: record.index, line: number, column };
    const message = `A second TY, "${shorten(type)}", follows the first; the first counts.`;
    this.queue.problem('SECOND_TYPE', place, message);
    this.trace?.ofRecord('FIELD', number, from, length, record.fieldCount);
    record.push('TY', type, number, column);
  }

  /** Closes the record whose ER was read: no trailing tag can follow. */
  letGo(): void {
    const record = this.#closed;
    this.#closed = null;
    if (record !== null) this.#finish(record);
  }

  /** The next TY stands in a line and the ER of the open record has not come. */
  closeBefore(line: number): void {
    const record = this.#open;
    if (record === null) return;
    const noise = record.dropNoise();
    if (noise > 0) {
      this.trace?.takeBack(noise);
      const place = { record: record.index, line: noise, column: 1 };
      const message = 'Numbering or provider lines stand from here to the next TY; not read.';
      this.queue.problem('NOISE_IN_RECORD', place, message);
    }
    const place = { record: record.index, line, column: 1 };
    const message = 'The record before this TY has no ER; it ends here.';
    this.queue.problem('MISSING_ER', place, message);
    this.#finish(record);
  }

  /** The source has ended. */
  end(): void {
    this.letGo();
    const record = this.#open;
    if (record === null) return;
    const message = 'The source ends before the ER of this record; the record was kept.';
    const place = { record: record.index, line: record.line, column: record.column };
    this.queue.problem('MISSING_ER_AT_END', place, message);
    this.#finish(record);
  }

  /** One note a record is enough: the form is the producer's habit. */
  noteOddTag(record: OpenRecord, tag: string, line: LinePlace): void {
    if (record.hasOddTag) return;
    record.hasOddTag = true;
    const place = { record: record.index, line: line.number, column: line.column };
    const message = `This tag line is not of the form "XX  - text"; it was read as ${tag}.`;
    this.queue.problem('ODD_TAG_FORM', place, message);
  }

  #closeBareEnd(record: OpenRecord, { number, column, length }: LinePlace): void {
    const place = { record: record.index, line: number, column };
    this.queue.problem('ER_WITHOUT_HYPHEN', place, 'ER stands alone here; it closes the record.');
    this.trace?.ofRecord('END', number, 1, length, null);
    this.#finish(record);
  }

  /** Keeps a record without an end from filling the memory. */
  #checkLength(record: OpenRecord, line: number): void {
    if (record.length <= this.maxRecordLength) return;
    const message = 'This record is longer than the limit; it was closed here.';
    this.queue.problem('RECORD_TOO_LONG', { record: record.index, line, column: 1 }, message);
    this.#finish(record);
  }

  #finish(record: OpenRecord): void {
    this.trace?.recordEnds(record.index);
    this.queue.record(record.finish());
    if (this.#open === record) this.#open = null;
  }
}
