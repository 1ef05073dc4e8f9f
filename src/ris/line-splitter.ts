import { openWeakEnd, RareLineEnds } from './line-end-finder.js';

/** Takes the lines of a source one by one. */
export interface LineSink {
  /** One line is `text[start, end)`, without its line end. */
  line(text: string, start: number, end: number): void;
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
    const text = this.#held + piece;
    const end = decidedLength(text);
    this.#held = text.slice(end);
    this.#split(text, end);
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
    const rareEnds = new RareLineEnds(text);
    let start = 0;
    let feed = next(text, '\n', 0);
    let carriage = next(text, '\r', 0);
    let rare = rareEnds.from(0);
    for (;;) {
      const at = Math.min(feed, carriage, rare);
      if (at >= end) break;
      this.#emit(text, start, at);
      start = at + (at === carriage ? returnLength(text, at) : 1);
      if (feed < start) feed = next(text, '\n', start);
      if (carriage < start) carriage = next(text, '\r', start);
      if (rare < start) rare = rareEnds.from(start);
    }
    if (start < end) this.#keep(text, start, end);
  }

  #keep(text: string, start: number, end: number): void {
    const room = this.maxLineLength - this.#pending.length;
    this.#lost += Math.max(0, end - start - room);
    this.#pending += text.slice(start, Math.min(end, start + room));
  }

  #emit(text: string, start: number, end: number): void {
    if (this.#pending === '' && this.#lost === 0 && end - start <= this.maxLineLength) {
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
  while (end > 0 && text.length - end < 2 && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end -= 1;
  const weak = openWeakEnd(text);
  return weak < 0 ? end : Math.min(end, weak);
}

function next(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** How many characters the line end at a carriage return has. */
function returnLength(text: string, at: number): number {
  if (text.charCodeAt(at + 1) === LINE_FEED) return 2;
  const isDoubled =
    text.charCodeAt(at + 1) === CARRIAGE_RETURN && text.charCodeAt(at + 2) === LINE_FEED;
  return isDoubled ? 3 : 1;
}
