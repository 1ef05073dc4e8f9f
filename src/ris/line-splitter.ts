/** Takes the lines of a source one by one. */
export interface LineSink {
  /** One line is `text[start, end)`, without its line end. */
  line(text: string, start: number, end: number): void;
  /** The line that comes next was longer than the limit and is cut. */
  lineCut(): void;
}

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/**
 * Cuts pieces of text into lines at LF, CRLF, CR, CRCRLF (Citavi) and U+2028. A lone CR ends a line
 * also in a file of LF lines, as Web of Science writes it. How the text is cut into pieces makes no
 * difference to the lines.
 */
export class LineSplitter {
  /** The start of a line whose end has not come yet. */
  #pending = '';
  /** Carriage returns at the end of the last piece: what follows decides what they are. */
  #heldReturns = '';
  #isCut = false;

  constructor(
    readonly sink: LineSink,
    readonly maxLineLength: number,
  ) {}

  /** Takes the next piece of the source. */
  write(piece: string): void {
    const text = this.#heldReturns + piece;
    let end = text.length;
    while (end > 0 && text.length - end < 2 && text.charCodeAt(end - 1) === CARRIAGE_RETURN)
      end -= 1;
    this.#heldReturns = text.slice(end);
    this.#split(text, end);
  }

  /** Takes the end of the source: what is pending is its last line. */
  end(): void {
    this.settle();
    if (this.#pending !== '' || this.#isCut) this.#emit('', 0, 0);
  }

  /**
   * Ends the line before carriage returns that are held, now that no LF follows them, and tells how
   * long the line is that has begun.
   */
  settle(): number {
    const returns = this.#heldReturns.length;
    this.#heldReturns = '';
    for (let count = 0; count < returns; count += 1) this.#emit('', 0, 0);
    return this.#pending.length;
  }

  #split(text: string, end: number): void {
    let start = 0;
    let feed = next(text, '\n', 0);
    let carriage = next(text, '\r', 0);
    let separator = next(text, '\u2028', 0);
    for (;;) {
      const at = Math.min(feed, carriage, separator);
      if (at >= end) break;
      this.#emit(text, start, at);
      start = at + (at === carriage ? returnLength(text, at) : 1);
      if (feed < start) feed = next(text, '\n', start);
      if (carriage < start) carriage = next(text, '\r', start);
      if (separator < start) separator = next(text, '\u2028', start);
    }
    if (start < end) this.#keep(text, start, end);
  }

  #keep(text: string, start: number, end: number): void {
    const room = this.maxLineLength - this.#pending.length;
    if (end - start > room) this.#isCut = true;
    this.#pending += text.slice(start, Math.min(end, start + room));
  }

  #emit(text: string, start: number, end: number): void {
    if (this.#pending === '' && !this.#isCut && end - start <= this.maxLineLength) {
      this.sink.line(text, start, end);
      return;
    }
    this.#keep(text, start, end);
    const line = this.#pending;
    if (this.#isCut) this.sink.lineCut();
    this.#pending = '';
    this.#isCut = false;
    this.sink.line(line, 0, line.length);
  }
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
