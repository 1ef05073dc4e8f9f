import type { Buffer } from 'node:buffer';
import { NOWHERE, openWeakEnd, rareLineEnds } from './line-end-finder.js';
import { nextLoneReturn, returnLength, Utf8Page } from './utf8-page.js';

/** What ends the lines of a run. */
export type LineMark = '\n' | '\r';

/** Takes the lines of a source one by one. */
export interface LineSink {
  /** One line is `text[start, end)`, without its line end. */
  line(text: string, start: number, end: number): void;
  /**
   * Takes as many lines of `text[start, end)` as it likes and says where it stopped. Between these two
   * places all lines end with the mark; where that is LF, one or two CR may stand before it. A sink that
   * takes none gives back the start.
   */
  run?(text: string, start: number, end: number, mark: LineMark): number;
  /** The same of a page from `start` on, whose lines end with LF if there is no lone CR. */
  pageRun?(page: Utf8Page, start: number): number;
  /** The line that comes next was longer than the limit: so many characters stay, so many are lost. */
  lineCut(kept: number, lost: number): void;
}

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/**
 * Cuts pieces of text into lines at LF, CRLF, CR, CRCRLF (Citavi), U+2028 and U+2029, and at VT, FF
 * and NEL (U+0085) where a tag follows. A lone CR ends a line also in a file of LF lines, as Web of
 * Science writes it. How the text is cut into pieces makes no difference to the lines.
 */
export class LineSplitter {
  /** The start of a line whose end has not come yet. */
  #pending = '';
  /** Signs at the end of the last piece: what follows decides whether they end a line. */
  #held = '';
  /** Characters of the pending line that are behind the limit. */
  #lost = 0;

  constructor(
    readonly sink: LineSink,
    readonly maxLineLength: number,
  ) {}

  /** Takes the next piece of the source. */
  write(piece: string): void {
    const text = this.#held === '' ? piece : this.#held + piece;
    const end = decidedLength(text);
    this.#held = text.slice(end);
    this.#split(text, end);
  }

  /** Takes the next piece as whole characters of UTF-8: most of its lines are never decoded as text. */
  writeUtf8(bytes: Buffer, isAscii: boolean): void {
    const encoding = isAscii ? 'latin1' : 'utf8';
    const isInLine = this.#held !== '' || !this.#isEmpty;
    const start = isInLine ? bytes.indexOf(LINE_FEED) + 1 : 0;
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    if (start > 0) this.write(bytes.toString(encoding, 0, start));
    if (end > start) this.#splitPage(new Utf8Page(bytes.subarray(start, end), isAscii));
    if (end < bytes.length) this.write(bytes.toString(encoding, end));
  }

  /** Takes the end of the source: what is pending is its last line. */
  end(): void {
    this.settle();
    if (this.#pending !== '' || this.#lost > 0) this.#emit('', 0, 0);
  }

  /** Decides on the signs that are held as if nothing followed, and gives the pending line's length. */
  settle(): number {
    const text = this.#held;
    this.#held = '';
    if (text !== '') this.#split(text, text.length);
    return this.#pending.length;
  }

  #split(text: string, end: number): void {
    const rareEnds = rareLineEnds(text);
    const isOfReturns = !text.includes('\n') && text.includes('\r');
    let lone = isOfReturns ? NOWHERE : -1;
    let start = 0;
    let feed = -1;
    let carriage = -1;
    let rare = -1;
    for (;;) {
      if (rare < start) rare = rareEnds === null ? NOWHERE : rareEnds.from(start);
      if (lone < start && !isOfReturns) lone = nextLoneReturn(text, start);
      start = this.#run(text, start, Math.min(rare, lone, end), isOfReturns ? '\r' : '\n');
      if (feed < start) feed = next(text, '\n', start);
      if (carriage < start) carriage = next(text, '\r', start);
      const isReturn = carriage < feed;
      const stop = isReturn ? carriage : feed;
      const at = Math.min(rare, stop);
      if (at >= end) break;
      this.#emit(text, start, at);
      start = at + (isReturn && at === carriage ? returnLength(text, at) : 1);
    }
    if (start < end) this.#keep(text, start, end);
  }

  #run(text: string, start: number, end: number, mark: LineMark): number {
    // A line that goes on, or may be longer than the limit, is looked at by itself.
    if (!this.#isEmpty || end - start > this.maxLineLength) return start;
    return this.sink.run?.(text, start, end, mark) ?? start;
  }

  /** Lines of a page are taken in runs, or one by one; only those beyond ASCII must be decoded for that. */
  #splitPage(page: Utf8Page): void {
    const { text } = page;
    if (text.includes('\v') || text.includes('\f')) {
      this.#splitDecoded(page, 0, text.length);
      return;
    }
    let decoded = 0;
    for (let at = 0; at < text.length; ) {
      const stop = this.#pageRun(page, at);
      if (stop === text.length) return;
      const feed = text.indexOf('\n', stop);
      if (page.beyondAscii(stop) > feed) {
        this.#asciiLine(page, stop, feed);
        at = feed + 1;
        decoded = 0;
      } else {
        // Where such lines follow each other they are decoded in ever larger pieces.
        decoded = stop > at ? 1 : 2 * decoded + 1;
        at = this.#splitDecoded(page, stop, feed + decoded);
      }
    }
  }

  #pageRun(page: Utf8Page, start: number): number {
    if (page.text.length > this.maxLineLength) return start;
    return this.sink.pageRun?.(page, start) ?? start;
  }

  /** Decodes whole lines from `start` to a place at least, and gives back where they end. */
  #splitDecoded(page: Utf8Page, start: number, least: number): number {
    const end = page.lineEnd(least - 1);
    const text = page.decode(start, end);
    this.#split(text, text.length);
    return end;
  }

  /** A line of ASCII; a lone CR parts it. */
  #asciiLine(page: Utf8Page, start: number, feed: number): void {
    const { text } = page;
    let at = start;
    while (page.returnFrom(at) < feed) {
      const stop = page.returnFrom(at);
      this.#emit(text, at, stop);
      at = stop + returnLength(text, stop);
    }
    if (at <= feed) this.#emit(text, at, feed);
  }

  /** True where no line has begun. */
  get #isEmpty(): boolean {
    return this.#pending === '' && this.#lost === 0;
  }

  #keep(text: string, start: number, end: number): void {
    const room = this.maxLineLength - this.#pending.length;
    this.#lost += Math.max(0, end - start - room);
    this.#pending += text.slice(start, Math.min(end, start + room));
  }

  #emit(text: string, start: number, end: number): void {
    if (this.#isEmpty && end - start <= this.maxLineLength) {
      this.sink.line(text, start, end);
      return;
    }
    this.#keep(text, start, end);
    const line = this.#pending;
    if (this.#lost > 0) this.sink.lineCut(line.length, this.#lost);
    this.#pending = '';
    this.#lost = 0;
    this.sink.line(line, 0, line.length);
  }
}

/** How much of a text can be cut now: a CR or a weak line end at its end waits for what follows. */
function decidedLength(text: string): number {
  let end = text.length;
  // The commonest end of a piece decides everything before it: nothing weak reaches over a line feed.
  if (text.charCodeAt(end - 1) === LINE_FEED) return end;
  while (end > 0 && text.length - end < 2 && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end -= 1;
  const weak = openWeakEnd(text);
  return weak < 0 ? end : Math.min(end, weak);
}

/** The next place of a line end; all are small integers, with which the loop over the lines is fast. */
function next(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? NOWHERE : at;
}
