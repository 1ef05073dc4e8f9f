import type { TermText } from '../text/index.js';

/** "Global Digital Exemplar (GDE)": what stands before the bracket is looked at. */
const BRACKET = /\s*\(([A-Z][A-Za-z0-9-]{1,8}[A-Z0-9]s?)\)/g;
const LETTERS_BEFORE = 120;

/**
 * The abbreviations that a text defines, each with its long form, by the algorithm of Schwartz and Hearst
 * (2003), "A simple algorithm for identifying abbreviation definitions in biomedical text": going
 * backwards, each letter of the short form is found in the long one, its first at the start of a word.
 */
export function abbreviationsIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!text.includes('(')) return found;
  for (const match of text.matchAll(BRACKET)) {
    const short = (match[1] ?? '').replace(/s$/, '');
    const before = text.slice(Math.max(0, match.index - LETTERS_BEFORE), match.index);
    const clause = before.split(/[.;:,()[\]]\s|\s[–—]\s/).at(-1) ?? '';
    const long = longForm(short, clause);
    if (long !== null && !found.has(short)) found.set(short, long);
  }
  return found;
}

function longForm(short: string, before: string): string | null {
  let place = before.length;
  for (let index = short.length - 1; index >= 0; index -= 1) {
    const letter = (short[index] ?? '').toLowerCase();
    if (!/[a-z0-9]/.test(letter)) continue;
    do place -= 1;
    while (place >= 0 && !fits(before, place, letter, index === 0));
    if (place < 0) return null;
  }
  const long = before.slice(place).trim();
  const words = long.split(/\s+/).length;
  return long.length > short.length && words <= Math.min(short.length + 5, short.length * 2)
    ? long
    : null;
}

function fits(before: string, place: number, letter: string, isStart: boolean): boolean {
  if (before[place]?.toLowerCase() !== letter) return false;
  return !isStart || place === 0 || !/[\p{L}\p{N}]/u.test(before[place - 1] ?? '');
}

/** The text without the brackets that define these abbreviations, so that phrases run on over them. */
export function withoutDefinitions(
  text: string,
  abbreviations: ReadonlyMap<string, string>,
): string {
  if (abbreviations.size === 0) return text;
  return text.replace(BRACKET, (bracket, short: string) =>
    abbreviations.has(short.replace(/s$/, '')) ? '' : bracket,
  );
}

/** All that title and sections define. */
export function abbreviationsOf({ title, sections }: TermText): ReadonlyMap<string, string> {
  return new Map([title, ...sections].flatMap((text) => [...abbreviationsIn(text)]));
}
