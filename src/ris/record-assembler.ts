import { FlattenedAssembler } from './flattened-assembler.js';
import type { ItemQueue } from './item-queue.js';
import { isKnownNoise } from './known-noise.js';
import { LineAssembler, type SourceLine } from './line-assembler.js';
import type { LineSink } from './line-splitter.js';
import { LooseTags } from './loose-tags.js';
import { LostCharacters } from './lost-characters.js';
import { OpenRecord } from './open-record.js';
import { OutsideText } from './outside-text.js';
import type { ReadObserver } from './read-observer.js';
import { type SpanTrace, traceFor } from './span-trace.js';
import { flattenedStart, isFlattened } from './split-flattened.js';
import { unguardType } from './tag-guard.js';
import { skipBlanks, sliceTrimmed, TagLineScanner } from './tag-line.js';

/** Tags that a producer writes behind ER: Ovid's journal abbreviation, and its database. */
const TAGS_AFTER_END: ReadonlySet<string> = new Set(['NL', 'C1']);

/**
 * Tells for each line which part of the reader it is for: a record with one tag a line, a record on
 * one line, tags that wait for their TY, or text outside of records.
 */
export class RecordAssembler implements LineSink {
  readonly outside: OutsideText;
  readonly #scanner = new TagLineScanner();
  readonly #trace: SpanTrace | null;
  readonly #loose: LooseTags;
  readonly #lines: LineAssembler;
  readonly #flattened: FlattenedAssembler;
  #lost: LostCharacters | null = null;
  /** How many records there were when a lost character was last told. */
  #lostIn = -1;
  #line = 0;
  #records = 0;

  constructor(
    readonly queue: ItemQueue,
    maxRecordLength: number,
    observer?: ReadObserver,
  ) {
    this.outside = new OutsideText(queue, observer);
    const trace = traceFor(observer);
    this.#trace = trace;
    this.#loose = new LooseTags(queue, trace);
    this.#lines = new LineAssembler(queue, trace, maxRecordLength);
    const nextIndex = (): number => this.#nextIndex();
    this.#flattened = new FlattenedAssembler(queue, trace, nextIndex, maxRecordLength);
  }

  /** The number of the last line that came. */
  get lineNumber(): number {
    return this.#line;
  }

  /** The number of the record that is open, or null. */
  get recordNumber(): number | null {
    if (this.#flattened.isOpen) return this.#records + 1;
    return this.#lines.open?.index ?? null;
  }

  get watchesLost(): boolean {
    return this.#lost !== null;
  }

  /** From now on lines may hold characters that were lost; most sources never do. */
  watchLost(): void {
    this.#lost = new LostCharacters();
  }

  line(text: string, start: number, end: number): void {
    this.#line += 1;
    if (this.#lost !== null) this.#reportLost(this.#lost.columnIn(text, start, end));
    const hasTag = this.#scanner.scan(text, start, end);
    if (this.#flattened.isOpen && !(hasTag && this.#scanner.tag === 'TY')) {
      this.#flattened.continueWith(text.slice(start, end), this.#line);
    } else if (hasTag) this.#tagLine(text, start, end);
    else if (skipBlanks(text, start, end) === end) this.#blankLine(end - start);
    else this.#textLine(text, start, end);
  }

  #reportLost(column: number): void {
    // One note a record is enough to find the place; a damaged file has thousands of them.
    if (column === 0 || this.#records === this.#lostIn) return;
    this.#lostIn = this.#records;
    const message =
      'A character here was lost before the file came here (U+FFFD); it was kept so. There may be more in this record.';
    const place = { record: this.recordNumber, line: this.#line, column };
    this.queue.problem('REPLACEMENT_CHARACTER', place, message);
  }

  lineCut(kept: number, lost: number): void {
    const line = this.#line + 1;
    const place = { record: this.recordNumber, line, column: 1 };
    const message = 'This line is longer than the limit; what is behind the limit was not read.';
    this.queue.problem('LINE_TOO_LONG', place, message);
    this.#trace?.settled('PROBLEM', line, kept + 1, lost);
  }

  /** Takes the end of the source. */
  end(): void {
    this.#flattened.end('SOURCE_END');
    this.#loose.reject();
    this.#lines.end();
    this.outside.sourceEnds();
  }

  #tagLine(text: string, start: number, end: number): void {
    const { tag, tagStart, valueStart, form } = this.#scanner;
    const column = tagStart - start + 1;
    const open = this.#lines.open;
    if (tag === 'TY') this.#begin(text, start, end);
    else if (open === null) this.#outsideTag(text, start, end);
    else {
      const value = sliceTrimmed(text, valueStart, end);
      if (form === 'STANDARD' && tag !== 'ER') {
        this.#lines.push(open, tag, value, this.#line, column, end - start);
        return;
      }
      const line = this.#lineOf(end - start, column);
      if (form === 'ODD') this.#lines.noteOddTag(open, tag, line);
      if (tag === 'ER') this.#lines.close(open, value, { ...line, column: valueStart - start + 1 });
      else this.#lines.push(open, tag, value, this.#line, column, end - start);
    }
  }

  #begin(text: string, start: number, end: number): void {
    const { tagStart, valueStart, form } = this.#scanner;
    this.#flattened.end('NEXT_TY');
    this.#lines.closeBefore(this.#line);
    if (isFlattened(text, tagStart, end)) {
      this.#beginFlattened(text.slice(start, end), tagStart - start);
      return;
    }
    this.#lines.letGo();
    this.outside.recordStarts();
    const line = this.#lineOf(end - start, tagStart - start + 1);
    const place = this.#loose.start() ?? { line: this.#line, column: line.column };
    const record = new OpenRecord(this.#nextIndex(), place.line, place.column, 'LINES');
    this.#lines.begin(record);
    this.#loose.giveTo(record);
    if (form === 'ODD') this.#lines.noteOddTag(record, 'TY', line);
    const type = unguardType(sliceTrimmed(text, valueStart, end));
    this.#lines.push(record, 'TY', type, this.#line, line.column, line.length);
  }

  /** A flattened record begins at a place of the line; a number or a list mark may stand before. */
  #beginFlattened(line: string, at: number): void {
    this.#endWaiting();
    const before = line.slice(0, at);
    const isText = before.trim() !== '';
    const column = isText ? before.search(/\S/) + 1 : 1;
    const use = isText ? this.outside.text(before, this.#line, column) : 'NOISE';
    if (at > 0) this.#trace?.settled(use, this.#line, 1, at);
    this.outside.recordStarts();
    this.#flattened.begin(line.slice(at), this.#line, at + 1);
  }

  #blankLine(length: number): void {
    const { open } = this.#lines;
    if (open !== null) {
      this.#lines.blankLine(open, this.#lineOf(length, 1));
      return;
    }
    this.#lines.letGo();
    this.#loose.blankLine();
    this.#trace?.settled('NOISE', this.#line, 1, length);
  }

  #textLine(text: string, start: number, end: number): void {
    const column = skipBlanks(text, start, end) - start + 1;
    const trimmed = sliceTrimmed(text, start, end);
    const { open } = this.#lines;
    if (open === null) this.#outsideLine(text.slice(start, end), trimmed, column);
    else this.#lines.text(open, trimmed, this.#lineOf(end - start, column));
  }

  #outsideLine(line: string, trimmed: string, column: number): void {
    const at = flattenedStart(line);
    if (at >= 0) this.#beginFlattened(line, at);
    else if (!this.#loose.isEmpty && !isKnownNoise(trimmed)) {
      this.#loose.continueValue(trimmed, this.#line, line.length);
    } else {
      this.#endWaiting();
      const use = this.outside.text(line, this.#line, column);
      this.#trace?.settled(use, this.#line, 1, line.length);
    }
  }

  #outsideTag(text: string, start: number, end: number): void {
    const { tag, tagStart, valueStart } = this.#scanner;
    const line = this.#lineOf(end - start, tagStart - start + 1);
    if (this.outside.isForeignTag()) {
      this.#trace?.settled('PROBLEM', this.#line, 1, line.length);
    } else if (tag === 'ER') this.#strayEnd(line);
    else if (this.#lines.hasJustClosed && TAGS_AFTER_END.has(tag)) {
      this.#lines.pushBehindEnd(tag, sliceTrimmed(text, valueStart, end), line);
    } else {
      this.#lines.letGo();
      this.#loose.add(tag, sliceTrimmed(text, valueStart, end), line);
    }
  }

  #strayEnd({ column, length }: SourceLine): void {
    this.#endWaiting();
    const place = { record: null, line: this.#line, column };
    this.queue.problem('STRAY_ER', place, 'This ER closes no record.');
    this.#trace?.settled('PROBLEM', this.#line, 1, length);
  }

  /** What waited for a tag behind ER, or for a TY, has waited for nothing. */
  #endWaiting(): void {
    this.#lines.letGo();
    this.#loose.reject();
  }

  #nextIndex(): number {
    this.#records += 1;
    return this.#records;
  }

  #lineOf(length: number, column: number): SourceLine {
    return { number: this.#line, length, column };
  }
}
