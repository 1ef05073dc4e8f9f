import { fold } from '../fold.js';

/** ISBD's sign between a title and the same in another language, `A = B`; also `A / B` between blanks. */
const EQUAL = /\s+=\s+/;
const STROKE = /\s+\/\s+/;
/** `Journal of Made Things/Journal des choses`: without blanks, so longer parts are asked for. */
const TIGHT_STROKE = /(?<=\p{L}{3})\/(?=\p{L}{3})/u;
/** `A [B]`, the translation that a database adds; `A (B)` too, which may be a place as well. */
const BRACKET = /^(?<title>[^[\]()]{4,}?)\s*(?<open>[[(])(?<other>[^[\]()]{8,200})[\])]\s*\.?$/;

/** One word is a title of many journals: as a part it says too little. */
const FEWEST_WORDS = 2;
const FEWEST_WORDS_TIGHT = 3;

/**
 * The titles that a journal's title holds in two languages or more: `A = B`, `A / B`, `A [B]`; none
 * where it holds one. The title before `=` or a bracket may have one word ("Botany"); any other
 * has two, so that `Cancer / Therapy` is not Cancer, nor `IEEE/ACM Transactions` IEEE.
 */
export function parallelTitles(title: string): readonly string[] {
  const bracket = BRACKET.exec(title)?.groups;
  if (bracket !== undefined) {
    const fewest = bracket['open'] === '(' ? FEWEST_WORDS_TIGHT : FEWEST_WORDS;
    const other = bracket['other'] ?? '';
    return hasWords(other, fewest) ? [...partsOf(bracket['title'] ?? ''), ...partsOf(other)] : [];
  }
  const parts = partsOf(title);
  return parts.length > 1 ? parts : [];
}

function partsOf(title: string): readonly string[] {
  const [first = '', ...others] = title.split(EQUAL);
  if (others.length > 0) return [first, ...others.filter((part) => hasWords(part, FEWEST_WORDS))];
  const parts =
    split(title, STROKE, FEWEST_WORDS) ?? split(title, TIGHT_STROKE, FEWEST_WORDS_TIGHT);
  return parts ?? [title];
}

function split(title: string, sign: RegExp, fewest: number): readonly string[] | null {
  const parts = title.split(sign);
  return parts.length > 1 && parts.every((part) => hasWords(part, fewest)) ? parts : null;
}

function hasWords(title: string, fewest: number): boolean {
  return fold(title).split(' ').length >= fewest;
}
