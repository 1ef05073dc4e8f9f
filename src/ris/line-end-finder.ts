/** Unicode's own line ends: they end a line wherever they stand. */
const SEPARATORS = ['\u2028', '\u2029'] as const;
/** Signs that may be part of a text (U+0085 is a mangled "…"): they end a line only before a tag. */
const WEAK_ENDS = ['\u000b', '\f', '\u0085'] as const;
const TAG_FOLLOWS = /[ \t]{0,4}[A-Z][A-Z0-9] {0,2}-/y;
/** Stands for a place where none is: behind every text, and a small integer. */
export const NOWHERE = 0x3fffffff;
/** A tag behind a weak end is seen in this many characters. */
export const WEAK_END_REACH = 10;

interface Mark {
  readonly sign: string;
  readonly isWeak: boolean;
  at: number;
}

/** Where the next mark of a kind stands that ends a line, or nowhere. */
function nextMark(text: string, { sign, isWeak }: Mark, from: number): number {
  for (let at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (!isWeak) return at;
    TAG_FOLLOWS.lastIndex = at + 1;
    if (TAG_FOLLOWS.test(text)) return at;
  }
  return NOWHERE;
}

/** Finds the line ends of a text that are neither LF nor CR. */
export class RareLineEnds {
  readonly #marks: Mark[];

  constructor(readonly text: string) {
    const marks = [...SEPARATORS, ...WEAK_ENDS].map((sign) => {
      const mark = { sign, isWeak: !SEPARATORS.some((one) => one === sign), at: 0 };
      mark.at = nextMark(text, mark, 0);
      return mark;
    });
    this.#marks = marks.filter(({ at }) => at < NOWHERE);
  }

  /** The first one at or behind a place, or nowhere. */
  from(start: number): number {
    let first = NOWHERE;
    for (const mark of this.#marks) {
      if (mark.at < start) mark.at = nextMark(this.text, mark, start);
      if (mark.at < first) first = mark.at;
    }
    return first;
  }
}

/** The rare line ends of a text, or null: nearly every text has none of their signs. */
export function rareLineEnds(text: string): RareLineEnds | null {
  const hasSign =
    text.includes('\u000b') ||
    text.includes('\f') ||
    text.includes('\u0085') ||
    text.includes('\u2028') ||
    text.includes('\u2029');
  return hasSign ? new RareLineEnds(text) : null;
}

/** Where the last weak end stands whose next characters are not all there yet; -1 where none does. */
export function openWeakEnd(text: string): number {
  const from = Math.max(0, text.length - WEAK_END_REACH);
  const at = text.slice(from).search(/[\v\f\u0085]/);
  return at < 0 ? -1 : from + at;
}
