/** Stands for a place where none is: behind every text, and a small integer. */
export const NOWHERE = 0x3fffffff;
/** A tag behind a weak end is seen in this many characters. */
const WEAK_END_REACH = 10;

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
const TAG_FOLLOWS = /[ \t]{0,4}[A-Z][A-Z0-9] {0,2}-/y;

/** Signs that may be part of a text (U+0085 is a mangled "…"): they end a line only before a tag. */
function isBeforeTag(text: string, at: number): boolean {
  TAG_FOLLOWS.lastIndex = at + 1;
  return TAG_FOLLOWS.test(text);
}

const isLone = (text: string, at: number): boolean => returnLength(text, at) === 1;
const always = (): boolean => true;

/** What ends lines beside the mark that ends most; Unicode's own line ends do so wherever they stand. */
const RARE_ENDS = [
  ['\u2028', always],
  ['\u2029', always],
  ['\u000b', isBeforeTag],
  ['\f', isBeforeTag],
  ['\u0085', isBeforeTag],
] as const;

interface Mark {
  readonly sign: string;
  readonly ends: (text: string, at: number) => boolean;
  at: number;
}

/** Where the next mark of a kind stands that ends a line, or nowhere. */
function nextMark(text: string, { sign, ends }: Mark, from: number): number {
  for (let at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (ends(text, at)) return at;
  }
  return NOWHERE;
}

/** Finds the line ends of a text; its methods are asked from the front to the back. */
export class LineEndFinder {
  /** What ends most lines: a line feed, or in a text that has none a carriage return. */
  readonly mark: '\n' | '\r';
  readonly #usual: Mark;
  readonly #rare: readonly Mark[];

  constructor(readonly text: string) {
    const hasReturn = text.includes('\r');
    this.mark = hasReturn && !text.includes('\n') ? '\r' : '\n';
    this.#usual = { sign: this.mark, ends: always, at: -1 };
    const signs = RARE_ENDS.filter(([sign]) => text.includes(sign));
    const rare = signs.map(([sign, ends]): Mark => ({ sign, ends, at: -1 }));
    if (hasReturn && this.mark === '\n') rare.push({ sign: '\r', ends: isLone, at: -1 });
    this.#rare = rare;
  }

  /** The first mark at or behind a place, or nowhere. */
  usualFrom(start: number): number {
    const usual = this.#usual;
    if (usual.at < start) usual.at = nextMark(this.text, usual, start);
    return usual.at;
  }

  /** The first other end of a line at or behind a place, or nowhere. */
  rareFrom(start: number): number {
    let first = NOWHERE;
    for (const mark of this.#rare) {
      if (mark.at < start) mark.at = nextMark(this.text, mark, start);
      if (mark.at < first) first = mark.at;
    }
    return first;
  }
}

/** How many characters the line end at a carriage return has: CR, CRLF, or CRCRLF, which Citavi writes. */
export function returnLength(text: string, at: number): number {
  if (text.charCodeAt(at + 1) === LINE_FEED) return 2;
  const isDoubled =
    text.charCodeAt(at + 1) === CARRIAGE_RETURN && text.charCodeAt(at + 2) === LINE_FEED;
  return isDoubled ? 3 : 1;
}

/** How much of a text can be cut now: a CR or a weak line end at its end waits for what follows. */
export function decidedLength(text: string): number {
  let end = text.length;
  // The commonest end of a piece decides everything before it: nothing weak reaches over a line feed.
  if (text.charCodeAt(end - 1) === LINE_FEED) return end;
  while (end > 0 && text.length - end < 2 && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end -= 1;
  const weak = openWeakEnd(text);
  return weak < 0 ? end : Math.min(end, weak);
}

/** Where the last weak end stands whose next characters are not all there yet; -1 where none does. */
function openWeakEnd(text: string): number {
  const from = Math.max(0, text.length - WEAK_END_REACH);
  const at = text.slice(from).search(/[\v\f\u0085]/);
  return at < 0 ? -1 : from + at;
}

/** Where the line ends whose line feed is known: before it, or before one or two carriage returns. */
export function lineStop(text: string, start: number, feed: number): number {
  if (feed > start && text.charCodeAt(feed - 1) !== CARRIAGE_RETURN) return feed;
  let stop = feed;
  while (stop > start && text.charCodeAt(stop - 1) === CARRIAGE_RETURN) stop -= 1;
  return stop;
}
