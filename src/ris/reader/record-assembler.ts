import { FlattenedAssembler } from '../flattened/index.js';
import {
  mayBePlain,
  mayBePlainBytes,
  numberedTypeStart,
  skipBlanks,
  sliceTrimmed,
  TagLineScanner,
  typeStart,
} from '../grammar/index.js';
import {
  type ItemQueue,
  type ReadObserver,
  SourceCount,
  type SpanTrace,
  traceFor,
} from '../items/index.js';
import { type LineMark, type LineSink, LostCharacters, type Utf8Page } from '../source/index.js';
import { LineAssembler, type LinePlace, LooseTags, type OpenRecord } from '../tagged/index.js';
import { OutsideLines } from './outside-lines.js';
import { OutsideText } from './outside-text.js';
import { PlainRun } from './plain-run.js';
import { RecordStart } from './record-start.js';

/**
 * Tells for each line which part of the reader it is for: a record with one tag a line, a record on
 * one line, or what stands outside of records.
 */
export class RecordAssembler implements LineSink {
  readonly outside: OutsideText;
  readonly #queue: ItemQueue;
  readonly #count = new SourceCount();
  readonly #scanner = new TagLineScanner();
  readonly #trace: SpanTrace | null;
  readonly #loose: LooseTags;
  readonly #lines: LineAssembler;
  readonly #flattened: FlattenedAssembler;
  readonly #outsideLines: OutsideLines;
  readonly #start: RecordStart;
  readonly #plain: PlainRun;
  readonly #lost = new LostCharacters();

  constructor(queue: ItemQueue, maxRecordLength: number, observer?: ReadObserver) {
    this.#queue = queue;
    this.outside = new OutsideText(queue, observer);
    const trace = traceFor(observer);
    const count = this.#count;
    this.#trace = trace;
    this.#loose = new LooseTags(queue, trace);
    this.#lines = new LineAssembler(queue, trace, maxRecordLength);
    this.#flattened = new FlattenedAssembler(queue, trace, count, maxRecordLength);
    const parts = { queue, trace, count, outside: this.outside };
    this.#outsideLines = new OutsideLines(parts, this.#loose, this.#lines, this.#flattened);
    this.#start = new RecordStart(parts, this.#scanner, this.#outsideLines);
    this.#plain = new PlainRun(count, this.#scanner, this.#lines, this.#loose, this.outside);
  }

  /** The number of the last line that came. */
  get lineNumber(): number {
    return this.#count.line;
  }

  /** The number of the record that is open, or null. */
  get recordNumber(): number | null {
    if (this.#flattened.isOpen) return this.#count.records + 1;
    return this.#lines.open?.index ?? null;
  }

  text(text: string): void {
    this.#lost.lookInto(text);
  }

  run(text: string, start: number, end: number, mark: LineMark): number {
    if (!mayBePlain(text.charCodeAt(start)) || !this.#takesRuns) return start;
    // A run has no line that holds a lost character.
    const stop = Math.min(end, this.#lost.nextFrom(start));
    return this.#plain.take(text, start, stop, mark);
  }

  pageRun(page: Utf8Page, start: number): number {
    const isPlain = mayBePlainBytes(page.bytes, start) || page.hasMark(start);
    if (!isPlain || !this.#takesRuns) return start;
    return this.#plain.takePage(page, start);
  }

  /** A run says nothing of its lines one by one. */
  get #takesRuns(): boolean {
    return this.#trace === null && !this.#flattened.isOpen;
  }

  line(text: string, start: number, end: number): void {
    this.#count.line += 1;
    const lost = this.#lost.firstIn(start, end, this.#count.records);
    if (lost > 0) this.#reportLost(lost);
    const hasTag = this.#scanner.scan(text, start, end);
    if (this.#flattened.isOpen && !(hasTag && this.#scanner.tag === 'TY')) {
      this.#flattened.continueWith(text.slice(start, end));
    } else if (hasTag) this.#tagLine(text, start, end);
    else if (skipBlanks(text, start, end) === end) this.#blankLine(end - start);
    else this.#textLine(text, start, end);
  }

  lineCut(kept: number, lost: number): void {
    const line = this.#count.line + 1;
    const place = { record: this.recordNumber, line, column: 1 };
    const message = 'This line is longer than the limit; what is behind the limit was not read.';
    this.#queue.problem('LINE_TOO_LONG', place, message);
    this.#trace?.settled('PROBLEM', line, kept + 1, lost);
  }

  /** Takes the end of the source. */
  end(): void {
    this.#flattened.end('SOURCE_END');
    this.#outsideLines.settleBehindEnd();
    this.#loose.reject();
    this.#lines.end();
    this.outside.sourceEnds();
  }

  #reportLost(column: number): void {
    const message =
      'A character here was lost before the file came here (U+FFFD); it was kept so. There may be more in this record.';
    const place = { record: this.recordNumber, line: this.#count.line, column };
    this.#queue.problem('REPLACEMENT_CHARACTER', place, message);
  }

  #tagLine(text: string, start: number, end: number): void {
    const { tag, tagStart, valueStart, form } = this.#scanner;
    const open = this.#lines.open;
    if (tag === 'TY') this.#start.begin(text, start, end);
    else if (open === null) {
      const line = this.#lineOf(end - start, tagStart - start + 1);
      this.#outsideLines.tag(tag, sliceTrimmed(text, valueStart, end), line);
    } else {
      const value = sliceTrimmed(text, valueStart, end);
      const line = this.#lineOf(end - start, tagStart - start + 1);
      if (form === 'ODD') this.#lines.noteOddTag(open, tag, line);
      if (tag === 'ER') this.#end(open, text, start, end);
      else this.#lines.push(open, tag, value, line.number, line.column, line.length);
    }
  }

  /** An ER; behind it may stand the TY of the next record, where files were joined without a line end. */
  #end(open: OpenRecord, text: string, start: number, end: number): void {
    const { valueStart } = this.#scanner;
    const column = valueStart - start + 1;
    const next = typeStart(text, valueStart, end);
    if (next < 0) {
      const value = sliceTrimmed(text, valueStart, end);
      this.#lines.close(open, value, this.#lineOf(end - start, column));
      return;
    }
    this.#lines.close(open, '', this.#lineOf(next - start, column));
    const place = { record: open.index + 1, line: this.#count.line, column: next - start + 1 };
    const message = 'This TY stands behind ER on one line; it begins the next record.';
    this.#queue.problem('TYPE_AFTER_ER', place, message);
    this.#lines.letGo();
    this.#scanner.scan(text, next, end);
    this.#start.begin(text, next, end, next - start);
  }

  #blankLine(length: number): void {
    const { open } = this.#lines;
    if (open === null) this.#outsideLines.blank(length);
    else this.#lines.blankLine(open, this.#lineOf(length, 1));
  }

  #textLine(text: string, start: number, end: number): void {
    const numbered = numberedTypeStart(text, start, end);
    if (numbered > start && this.#scanner.scan(text, numbered, end) && this.#scanner.tag === 'TY') {
      this.#trace?.settled('NOISE', this.#count.line, 1, numbered - start);
      this.#start.begin(text, numbered, end, numbered - start);
      return;
    }
    const column = skipBlanks(text, start, end) - start + 1;
    const trimmed = sliceTrimmed(text, start, end);
    const { open } = this.#lines;
    if (open === null) this.#outsideLines.text(text.slice(start, end), trimmed, column);
    else this.#lines.text(open, trimmed, this.#lineOf(end - start, column));
  }

  #lineOf(length: number, column: number): LinePlace {
    return { number: this.#count.line, length, column };
  }
}
