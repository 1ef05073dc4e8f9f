import {
  bytesStart,
  bytesStop,
  END_TAG,
  isFlattened,
  plainTag,
  plainTagOfBytes,
  sliceTrimmed,
  type TagLineScanner,
  TYPE_TAG,
  tagOfNumber,
  unguardType,
} from '../grammar/index.js';
import type { SourceCount } from '../items/index.js';
import { type LineMark, lineStop, MARK_BYTES, type Utf8Page } from '../source/index.js';
import { type LineAssembler, type LooseTags, OpenRecord } from '../tagged/index.js';
import type { OutsideText } from './outside-text.js';

const CAPITAL_T = 84;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** What stands before the value: the tag, two blanks, the hyphen, a blank. */
const VALUE_OFFSET = 6;

/**
 * The short way for what nearly all lines are: `XX  - value` in an open record, its ER, blank lines
 * between records, and the TY of the next one. It reads such lines as the careful way does, in loops
 * over the text, and stops at the first line that is anything else.
 */
export class PlainRun {
  constructor(
    readonly count: SourceCount,
    readonly scanner: TagLineScanner,
    readonly lines: LineAssembler,
    readonly loose: LooseTags,
    readonly outside: OutsideText,
  ) {}

  /**
   * Takes lines of `text[start, end)` as long as they are plain and gives back where it stopped. Lines
   * end with the mark; before a line feed there may be carriage returns.
   */
  take(text: string, start: number, end: number, mark: LineMark): number {
    if (!this.loose.isEmpty) return start;
    let at = start;
    for (;;) {
      const from = at;
      const open = this.lines.open;
      if (open !== null) at = this.#fields(open, text, at, end, mark);
      at = this.#between(text, at, end, mark);
      if (at === from) return at;
    }
  }

  /** The same of a page, up to the first lone carriage return. */
  takePage(page: Utf8Page, start: number): number {
    if (!this.loose.isEmpty || this.#isStray(page.bytes[start])) return start;
    const end = Math.min(page.text.length, page.loneReturn(start));
    let at = start;
    for (;;) {
      const from = at;
      const open = this.lines.open;
      if (open !== null) at = this.#pageFields(open, page, at, end);
      // What is no field is looked at as text, which must be ASCII for that.
      at = this.#between(page.text, at, Math.min(end, page.beyondAscii(at)), '\n');
      if (page.hasMark(at)) at = this.#typeBehindMark(page, at, end);
      if (at === from) return at;
    }
  }

  /** True for the start of a tag line, other than TY, while no record is open. */
  #isStray(first: number | undefined): boolean {
    return (
      this.lines.open === null && first !== CAPITAL_T && first !== undefined && isCapital(first)
    );
  }

  /** The fields of a record: gives back where the first line begins that is none, or behind its ER. */
  #fields(open: OpenRecord, text: string, start: number, end: number, mark: LineMark): number {
    let room = this.lines.maxRecordLength - open.length;
    let line = this.count.line;
    let at = start;
    for (;;) {
      const feed = text.indexOf(mark, at);
      if (feed < 0 || feed >= end) break;
      const stop = lineStop(text, at, feed);
      const tag = plainTag(text, at, stop);
      if (tag < 0 || tag === TYPE_TAG || stop - at > room) {
        if (stop > at) break;
        open.blankLine();
        line += 1;
        at = feed + 1;
        continue;
      }
      const value = sliceTrimmed(text, at + VALUE_OFFSET, stop);
      if (tag === END_TAG) {
        if (value !== '') break;
        this.lines.closePlain(open);
        this.count.line = line + 1;
        return feed + 1;
      }
      line += 1;
      open.push(tagOfNumber(tag), value, line, 1);
      room -= value.length;
      at = feed + 1;
    }
    this.count.line = line;
    return at;
  }

  /** The same over bytes: looking at a byte costs a quarter of looking into a string. */
  #pageFields(open: OpenRecord, page: Utf8Page, start: number, end: number): number {
    const { bytes, text } = page;
    let room = this.lines.maxRecordLength - open.length;
    let beyond = page.beyondAscii(start);
    let { line } = this.count;
    let at = start;
    while (at < end) {
      const feed = text.indexOf('\n', at);
      if (feed >= end) break;
      const tag = plainTagOfBytes(bytes, at, feed);
      if (tag < 0 || tag === TYPE_TAG || feed - at > room) {
        if (bytesStop(bytes, at, feed) > at) break;
        open.blankLine();
        line += 1;
        at = feed + 1;
        continue;
      }
      const stop = bytesStop(bytes, at, feed);
      const from = bytesStart(bytes, Math.min(at + VALUE_OFFSET, stop), stop);
      if (tag === END_TAG) {
        if (from < stop) break;
        this.lines.closePlain(open);
        this.count.line = line + 1;
        return feed + 1;
      }
      if (beyond < feed && page.hasRareSign(at, feed)) break;
      line += 1;
      let value: string;
      if (beyond < feed) {
        const decoded = page.decode(from, stop);
        value = sliceTrimmed(decoded, 0, decoded.length);
        beyond = page.beyondAscii(feed);
      } else value = text.slice(from, stop);
      open.push(tagOfNumber(tag), value, line, 1);
      room -= value.length;
      at = feed + 1;
    }
    this.count.line = line;
    return at;
  }

  /** Blank lines between records, and a TY: gives back where the line behind them begins. */
  #between(text: string, start: number, end: number, mark: LineMark): number {
    let at = start;
    for (;;) {
      const feed = text.indexOf(mark, at);
      if (feed < 0 || feed >= end) return at;
      const stop = lineStop(text, at, feed);
      if (stop > at) return this.#begin(text, at, stop) ? feed + 1 : at;
      if (this.lines.open !== null) return at;
      this.lines.letGo();
      this.count.line += 1;
      at = feed + 1;
    }
  }

  /** Where files were joined, a byte order mark stands before a TY: a blank of one character. */
  #typeBehindMark(page: Utf8Page, start: number, end: number): number {
    const from = start + MARK_BYTES;
    const feed = page.text.indexOf('\n', from);
    if (feed >= end || page.beyondAscii(from) < feed) return start;
    const stop = lineStop(page.text, from, feed);
    return this.#begin(page.text, from, stop, 2) ? feed + 1 : start;
  }

  /** A TY, also where the record before it has no ER. */
  #begin(text: string, start: number, end: number, column = 1): boolean {
    if (plainTag(text, start, end) !== TYPE_TAG || isFlattened(text, start, end)) return false;
    if (this.lines.open?.isOnlyType) return false;
    this.count.line += 1;
    const { line } = this.count;
    this.scanner.sawStandardType();
    this.lines.closeBefore(line);
    this.lines.letGo();
    this.outside.recordStarts();
    const value = unguardType(sliceTrimmed(text, start + VALUE_OFFSET, end));
    const first = { tag: 'TY', value, line, column };
    this.lines.begin(new OpenRecord(this.count.nextRecord(), line, column, 'LINES', first));
    return true;
  }
}
