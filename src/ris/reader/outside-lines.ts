import type { FlattenedAssembler } from '../flattened/index.js';
import { flattenedStart, isKnownNoise } from '../grammar/index.js';
import type { ItemQueue, SourceCount, SpanTrace } from '../items/index.js';
import { type LineAssembler, type LinePlace, type LooseTags, OpenRecord } from '../tagged/index.js';
import type { OutsideText } from './outside-text.js';

/** Tags that a producer writes behind ER: Ovid's journal abbreviation and its database, PLOS's DOI. */
const TAGS_AFTER_END: ReadonlySet<string> = new Set(['NL', 'C1', 'M3']);

/** Texts of a record: without a title or author they begin none, so behind ER they belong to the one before (wiso). */
const TEXTS_AFTER_END: ReadonlySet<string> = new Set(['AB', 'N2', 'N1', 'KW']);

/** What the parts of the reader share. */
export interface ReaderParts {
  readonly queue: ItemQueue;
  readonly trace: SpanTrace | null;
  readonly count: SourceCount;
  readonly outside: OutsideText;
}

/** Lines that come while no record is open: tags that wait for their TY, or text between records. */
export class OutsideLines {
  readonly #queue: ItemQueue;
  readonly #trace: SpanTrace | null;
  readonly #count: SourceCount;
  readonly #outside: OutsideText;

  constructor(
    { queue, trace, count, outside }: ReaderParts,
    readonly loose: LooseTags,
    readonly lines: LineAssembler,
    readonly flattened: FlattenedAssembler,
  ) {
    this.#queue = queue;
    this.#trace = trace;
    this.#count = count;
    this.#outside = outside;
  }

  /** A tag other than TY. */
  tag(tag: string, value: string, line: LinePlace): void {
    if (this.#outside.isForeignTag()) {
      this.#trace?.settled('PROBLEM', line.number, 1, line.length);
    } else if (tag === 'ER') this.#endWithoutType(value, line);
    else if (this.lines.hasJustClosed && TAGS_AFTER_END.has(tag)) {
      this.lines.pushBehindEnd(tag, value, line.column, [[line.number, line.length]]);
    } else {
      // A text waits: a title behind it would show that it belongs to the record that follows.
      if (!TEXTS_AFTER_END.has(tag)) this.lines.letGo();
      this.loose.add(tag, value, line);
    }
  }

  /** Texts that came right behind ER, and nothing that begins a record: they belong to the record before. */
  settleBehindEnd(): void {
    if (this.lines.hasJustClosed && !this.loose.isEmpty) this.loose.giveBack(this.lines);
  }

  /** A line without a tag. */
  text(line: string, trimmed: string, column: number): void {
    const at = flattenedStart(line);
    if (at >= 0) this.beginFlattened(line, at);
    else if (!this.loose.isEmpty && !isKnownNoise(trimmed)) {
      this.loose.continueValue(trimmed, this.#count.line, line.length);
    } else {
      this.#endWaiting();
      const use = this.#outside.text(line, this.#count.line, column);
      this.#trace?.settled(use, this.#count.line, 1, line.length);
    }
  }

  blank(length: number): void {
    this.settleBehindEnd();
    this.lines.letGo();
    this.loose.blankLine();
    this.#trace?.settled('NOISE', this.#count.line, 1, length);
  }

  /**
   * A flattened record begins at a place of the line; a number or a list mark may stand before. `from`
   * characters of the line are read already.
   */
  beginFlattened(line: string, at: number, from = 0): void {
    this.#endWaiting();
    const before = line.slice(0, at);
    const isText = before.trim() !== '';
    const column = from + (isText ? before.search(/\S/) + 1 : 1);
    const use = isText ? this.#outside.text(before, this.#count.line, column) : 'NOISE';
    if (at > 0) this.#trace?.settled(use, this.#count.line, from + 1, at);
    this.#outside.recordStarts();
    this.flattened.begin(line.slice(at), this.#count.line, from + at + 1);
  }

  /**
   * An ER that no TY has opened: tags that are a record all the same may stand before it. A source
   * without any TY is not RIS, whatever stands in it.
   */
  #endWithoutType(value: string, line: LinePlace): void {
    const start = this.loose.start();
    const isRecord = this.#outside.hasRecords && this.loose.isRecord && value === '';
    if (start === null || !isRecord) {
      this.#strayEnd(line);
      return;
    }
    this.settleBehindEnd();
    this.lines.letGo();
    this.#outside.recordStarts();
    const index = this.#count.nextRecord();
    const record = new OpenRecord(index, start.line, start.column, 'LINES');
    this.lines.begin(record);
    this.loose.becomeRecord(record);
    this.lines.close(record, '', { ...line, column: line.length + 1 });
  }

  #strayEnd({ number, column, length }: LinePlace): void {
    this.#endWaiting();
    const place = { record: null, line: number, column };
    this.#queue.problem('STRAY_ER', place, 'This ER closes no record.');
    this.#trace?.settled('PROBLEM', number, 1, length);
  }

  /** What waited for a tag behind ER, or for a TY, has waited for nothing. */
  #endWaiting(): void {
    this.settleBehindEnd();
    this.lines.letGo();
    this.loose.reject();
  }
}
