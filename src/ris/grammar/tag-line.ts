import { LINE_TAGS } from './known-tags.js';
import { tagName } from './plain-line.js';
import { recordType } from './record-types.js';

/** How close a tag line is to the form that the format asks for. */
export type TagForm = 'STANDARD' | 'ODD';

const SPACE = 32;
const TAB = 9;
const HYPHEN = 45;
const NO_BREAK_SPACE = 160;
const BYTE_ORDER_MARK = 0xfeff;
const IDEOGRAPHIC_SPACE = 0x3000;
const DASHES: ReadonlySet<number> = new Set([
  HYPHEN,
  0x2010,
  0x2011,
  0x2012,
  0x2013,
  0x2014,
  0x2212,
  0xff0d,
]);
const isDash = (code: number): boolean => code === HYPHEN || DASHES.has(code);
/** More blanks than this are an indented continuation line. */
const MOST_BLANKS = 4;

const isBlank = (code: number): boolean =>
  code === SPACE ||
  code === TAB ||
  code === NO_BREAK_SPACE ||
  code === BYTE_ORDER_MARK ||
  code === IDEOGRAPHIC_SPACE;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isUpperOrDigit = (code: number): boolean => isUpper(code) || (code >= 48 && code <= 57);

/**
 * Finds the tag at the start of a line. One scanner serves a whole source: its fields hold what the
 * last successful {@link scan} found, so that no object is made for a line.
 */
export class TagLineScanner {
  tag = '';
  /** Where the tag stands in the text. */
  tagStart = 0;
  /** Where the text behind the hyphen begins, blanks included. */
  valueStart = 0;
  form: TagForm = 'STANDARD';
  /** The blanks before the hyphen of the last TY, if it was odd; lines like it are believed too. */
  #oddBlanks = -1;
  /** Whether a blank came behind that hyphen. */
  #isOddOpen = true;

  /** True where the line `text[start, end)` begins with a tag. */
  scan(text: string, start: number, end: number): boolean {
    const first = text.charCodeAt(start);
    if (isUpper(first)) {
      if (!this.#isStandard(text, start, end)) return this.#scanOdd(text, start, end);
      this.#found(text, start, start + 5, 'STANDARD');
      if (this.tag === 'TY') this.sawStandardType();
      return true;
    }
    if (!isBlank(first)) return false;
    const tagStart = skipBlanks(text, start, Math.min(end, start + MOST_BLANKS));
    return isUpper(text.charCodeAt(tagStart)) && this.#scanOdd(text, tagStart, end);
  }

  /** A TY in the form of the format was seen: lines are believed in this form only. */
  sawStandardType(): void {
    this.#oddBlanks = -1;
  }

  /** `XX  -` and then a blank or the end of the line. */
  #isStandard(text: string, start: number, end: number): boolean {
    return (
      start + 5 <= end &&
      text.charCodeAt(start + 4) === HYPHEN &&
      text.charCodeAt(start + 2) === SPACE &&
      text.charCodeAt(start + 3) === SPACE &&
      isUpperOrDigit(text.charCodeAt(start + 1)) &&
      (start + 5 === end || isBlank(text.charCodeAt(start + 5)))
    );
  }

  #scanOdd(text: string, start: number, end: number): boolean {
    if (start + 3 > end || !isUpperOrDigit(text.charCodeAt(start + 1))) return false;
    const dash = skipBlanks(text, start + 2, Math.min(end, start + 2 + MOST_BLANKS));
    if (dash >= end || !isDash(text.charCodeAt(dash))) return false;
    const blanks = dash - start - 2;
    const isOpen = dash + 1 === end || isBlank(text.charCodeAt(dash + 1));
    const tag = tagName(text.charCodeAt(start), text.charCodeAt(start + 1));
    const isType = tag === 'TY' && isTypeName(text, dash + 1, end);
    const isJoint = tag === 'ER' && text.startsWith('TY', dash + 1);
    if (!isType && !isJoint && !this.#isBelieved(tag, blanks, isOpen)) return false;
    if (tag === 'TY') {
      this.#oddBlanks = blanks;
      this.#isOddOpen = isOpen;
    }
    const isStandard = blanks === 2 && isOpen && text.charCodeAt(dash) === HYPHEN;
    this.#found(text, start, dash + 1, isStandard ? 'STANDARD' : 'ODD');
    return true;
  }

  /** `T1-weighted` begins many a continuation line; `A1  -Bergel` is a tag, and so is `AU - Bergel`. */
  #isBelieved(tag: string, blanks: number, isOpen: boolean): boolean {
    if (blanks === this.#oddBlanks && isOpen === this.#isOddOpen) {
      return isOpen || LINE_TAGS.has(tag);
    }
    if (!LINE_TAGS.has(tag)) return blanks === 2 && isOpen;
    return isOpen || blanks >= 2;
  }

  #found(text: string, tagStart: number, valueStart: number, form: TagForm): void {
    this.tag = tagName(text.charCodeAt(tagStart), text.charCodeAt(tagStart + 1));
    this.tagStart = tagStart;
    this.valueStart = valueStart;
    this.form = form;
  }
}

/** No name of a type is longer than this. */
const LONGEST_TYPE = 40;

function isTypeName(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_TYPE && recordType(sliceTrimmed(text, start, end)) !== null;
}

/** The first place in `text[start, end)` that is no blank, or `end`. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** A sign of ASCII that is no blank: most values begin and end with one. */
const isPlainSign = (code: number): boolean => code > SPACE && code < NO_BREAK_SPACE;

/** `text[start, end)` without the blanks around it, cut out once. */
export function sliceTrimmed(text: string, start: number, end: number): string {
  if (isPlainSign(text.charCodeAt(start)) && isPlainSign(text.charCodeAt(end - 1))) {
    return text.slice(start, end);
  }
  const from = skipBlanks(text, start, end);
  let to = end;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
