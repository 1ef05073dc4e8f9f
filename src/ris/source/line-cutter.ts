import type { Buffer } from 'node:buffer';
import { decidedLength, LineEndFinder, lineStop, returnLength } from './line-end-finder.js';
import type { LineSink } from './line-sink.js';
import { Utf8Page } from './utf8-page.js';

const LINE_FEED = 10;

/**
 * Cuts pieces of text into lines at LF, CRLF, CR, CRCRLF (Citavi), U+2028 and U+2029, and at VT, FF
 * and NEL (U+0085) where a tag follows. A lone CR ends a line also in a file of LF lines, as Web of
 * Science writes it. How the text is cut into pieces makes no difference to the lines.
 */
export class LineCutter {
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
    if (!this.#isEmpty) this.#emit('', 0, 0);
  }

  /** Decides on the signs that are held as if nothing followed, and gives the pending line's length. */
  settle(): number {
    const text = this.#held;
    this.#held = '';
    if (text !== '') this.#split(text, text.length);
    return this.#pending.length;
  }

  /** Between two rare line ends all lines end with the usual one. */
  #split(text: string, end: number): void {
    this.sink.text?.(text);
    const ends = new LineEndFinder(text);
    for (let start = 0; ; ) {
      const rare = ends.rareFrom(start);
      const stop = Math.min(rare, end);
      start = this.#splitUsual(ends, start, stop);
      if (rare >= end) {
        if (start < end) this.#keep(text, start, end);
        return;
      }
      this.#emit(text, start, rare);
      start = rare + 1;
    }
  }

  #splitUsual(ends: LineEndFinder, from: number, end: number): number {
    const { text, mark } = ends;
    let start = from;
    for (;;) {
      const at = ends.usualFrom(start);
      if (at >= end) return start;
      const stop = this.#run(text, start, end, mark);
      if (stop === start) {
        this.#emit(text, start, mark === '\n' ? lineStop(text, start, at) : at);
        start = at + 1;
      } else start = stop;
    }
  }

  #run(text: string, start: number, end: number, mark: LineEndFinder['mark']): number {
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
    this.sink.text?.(text);
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
        this.sink.text?.(text);
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
    this.sink.text?.(line);
    this.sink.line(line, 0, line.length);
    this.sink.text?.(text);
  }
}
