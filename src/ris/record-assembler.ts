import type { ItemQueue } from './item-queue.js';
import { endBeforeNoise, isKnownNoise } from './known-noise.js';
import type { LineSink } from './line-splitter.js';
import { OutsideText, shorten } from './outside-text.js';
import type { RisForm } from './record.js';
import {
  type FlattenedRecord,
  flattenedStart,
  isFlattened,
  splitFlattened,
} from './split-flattened.js';
import { skipBlanks, sliceTrimmed, TagLineScanner } from './tag-line.js';

interface OpenField {
  readonly tag: string;
  value: string;
  readonly line: number;
  readonly column: number;
}

interface OpenRecord {
  readonly index: number;
  readonly line: number;
  readonly column: number;
  readonly form: RisForm;
  readonly fields: OpenField[];
}

/** Builds records from lines: TY opens one, ER closes it, a line without a tag continues a value. */
export class RecordAssembler implements LineSink {
  readonly #scanner = new TagLineScanner();
  readonly #outside: OutsideText;
  #line = 0;
  #records = 0;
  #record: OpenRecord | null = null;
  #length = 0;
  #blankLines = 0;
  #hasOddTag = false;

  constructor(
    readonly queue: ItemQueue,
    readonly maxRecordLength: number,
  ) {
    this.#outside = new OutsideText(queue);
  }

  /** The number of the last line that came. */
  get lineNumber(): number {
    return this.#line;
  }

  /** The number of the record that is open, or null. */
  get recordNumber(): number | null {
    return this.#record?.index ?? null;
  }

  line(text: string, start: number, end: number): void {
    this.#line += 1;
    if (this.#scanner.scan(text, start, end)) this.#tagLine(text, start, end);
    else if (skipBlanks(text, start, end) === end) this.#blankLines += 1;
    else this.#textLine(text, start, end);
  }

  lineCut(): void {
    const place = { record: this.recordNumber, line: this.#line + 1, column: 1 };
    const message = 'This line is longer than the limit; what is behind the limit was not read.';
    this.queue.problem('LINE_TOO_LONG', place, message);
  }

  /** Takes the end of the source. */
  end(): void {
    const open = this.#record;
    if (open !== null) {
      const message = 'The source ends before the ER of this record; the record was kept.';
      this.queue.problem('MISSING_ER_AT_END', this.#placeOf(open), message);
      this.#finish();
    }
    this.#outside.sourceEnds();
  }

  #tagLine(text: string, start: number, end: number): void {
    const { tag, tagStart, valueStart } = this.#scanner;
    const column = tagStart - start + 1;
    if (tag === 'TY') this.#open(text, start, tagStart, end);
    else if (this.#record === null) {
      this.#outside.tag(tag, text.slice(start, end), this.#line, column);
    } else {
      if (this.#scanner.form === 'ODD') this.#noteOddTag(column);
      if (tag === 'ER') this.#close(text, start, valueStart, end);
      else this.#push(tag, sliceTrimmed(text, valueStart, end), column);
    }
  }

  #open(text: string, start: number, tagStart: number, end: number): void {
    const isOdd = this.#scanner.form === 'ODD';
    const { valueStart } = this.#scanner;
    this.#closeWithoutEnd();
    this.#outside.recordStarts();
    if (isFlattened(text, tagStart, end)) {
      this.#openFlattened(text, start, tagStart, end);
      return;
    }
    const column = tagStart - start + 1;
    this.#begin('LINES', column);
    if (isOdd) this.#noteOddTag(column);
    this.#push('TY', sliceTrimmed(text, valueStart, end), column);
  }

  #begin(form: RisForm, column: number): OpenRecord {
    this.#records += 1;
    this.#length = 0;
    this.#hasOddTag = false;
    const record: OpenRecord = { index: this.#records, line: this.#line, column, form, fields: [] };
    this.#record = record;
    return record;
  }

  #push(tag: string, value: string, column: number): void {
    const record = this.#record;
    if (record === null) return;
    record.fields.push({ tag, value, line: this.#line, column });
    this.#blankLines = 0;
    this.#grow(value.length);
  }

  /** Keeps a record without an end from filling the memory. */
  #grow(characters: number): void {
    this.#length += characters;
    if (this.#length <= this.maxRecordLength || this.#record === null) return;
    const message = 'This record is longer than the limit; it was closed here.';
    const place = { record: this.#record.index, line: this.#line, column: 1 };
    this.queue.problem('RECORD_TOO_LONG', place, message);
    this.#finish();
  }

  #textLine(text: string, start: number, end: number): void {
    const column = skipBlanks(text, start, end) - start + 1;
    const line = sliceTrimmed(text, start, end);
    const field = this.#record?.fields.at(-1);
    if (field === undefined) this.#outsideLine(text, start, end, column);
    else if (line === 'ER') this.#closeBareEnd(column);
    else this.#continue(field, line);
  }

  #continue(field: OpenField, line: string): void {
    const gap = '\n'.repeat(this.#blankLines + 1);
    this.#blankLines = 0;
    field.value += gap + line;
    this.#grow(gap.length + line.length);
  }

  #outsideLine(text: string, start: number, end: number, column: number): void {
    const line = text.slice(start, end);
    const at = flattenedStart(line);
    this.#outside.text(at < 0 ? line : line.slice(0, at), this.#line, column);
    if (at < 0) return;
    this.#outside.recordStarts();
    this.#openFlattened(text, start, start + at, end);
  }

  #openFlattened(text: string, start: number, tagStart: number, end: number): void {
    const shift = tagStart - start + 1;
    for (const flattened of splitFlattened(text.slice(tagStart, end))) {
      this.#closeWithoutEnd();
      this.#addFlattened(flattened, shift);
    }
  }

  #addFlattened(flattened: FlattenedRecord, shift: number): void {
    const { fields, rejected, isClosed, trailing, trailingOffset } = flattened;
    const record = this.#begin('FLATTENED', (fields[0]?.offset ?? 0) + shift);
    for (const { tag, value, offset } of fields) {
      record.fields.push({ tag, value, line: this.#line, column: offset + shift });
    }
    for (const { tag, offset, reason } of rejected) {
      const place = { record: record.index, line: this.#line, column: offset + shift };
      this.queue.problem('TAG_IN_TEXT', place, `"${tag} -" was read as text: ${reason}.`);
    }
    this.#blankLines = 0;
    if (!isClosed) return;
    this.#reportTrailing(trailing, trailingOffset + shift);
    this.#finish();
  }

  #close(text: string, start: number, valueStart: number, end: number): void {
    this.#reportTrailing(sliceTrimmed(text, valueStart, end), valueStart - start + 1);
    this.#finish();
  }

  #closeBareEnd(column: number): void {
    const place = { record: this.recordNumber, line: this.#line, column };
    this.queue.problem('ER_WITHOUT_HYPHEN', place, 'ER stands alone here; it closes the record.');
    this.#finish();
  }

  #reportTrailing(trailing: string, column: number): void {
    if (trailing === '' || isKnownNoise(trailing)) return;
    const place = { record: this.recordNumber, line: this.#line, column };
    const message = `Text stands behind ER, not read: "${shorten(trailing)}"`;
    this.queue.problem('TEXT_AFTER_ER', place, message);
  }

  #closeWithoutEnd(): void {
    const open = this.#record;
    if (open === null) return;
    this.#dropNoise(open);
    const place = { record: open.index, line: this.#line, column: 1 };
    const message = `Record ${open.index} (line ${open.line}) has no ER; it ends before this TY.`;
    this.queue.problem('MISSING_ER', place, message);
    this.#finish();
  }

  /** Without an ER the numbering of the next record looks like the end of the last value. */
  #dropNoise(open: OpenRecord): void {
    const field = open.fields.at(-1);
    if (field === undefined || open.form === 'FLATTENED') return;
    const { value } = field;
    const end = endBeforeNoise(value);
    if (end === value.length) return;
    field.value = value.slice(0, end);
    const place = { record: open.index, line: this.#line - 1, column: 1 };
    const message = `"${shorten(value.slice(end))}" before the next TY was not read.`;
    this.queue.problem('NOISE_IN_RECORD', place, message);
  }

  #finish(): void {
    if (this.#record !== null) this.queue.record(this.#record);
    this.#record = null;
    this.#blankLines = 0;
  }

  /** One note a record is enough: the form is the producer's habit. */
  #noteOddTag(column: number): void {
    if (this.#hasOddTag) return;
    this.#hasOddTag = true;
    const place = { record: this.recordNumber, line: this.#line, column };
    const message = `This tag line is not of the form "XX  - text"; it was read as ${this.#scanner.tag}.`;
    this.queue.problem('ODD_TAG_FORM', place, message);
  }

  #placeOf(open: OpenRecord): { record: number; line: number; column: number } {
    return { record: open.index, line: open.line, column: open.column };
  }
}
