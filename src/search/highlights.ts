import { JOINS, type PlacedWord, wordsInOrder, wordsWithPlaces } from '../identity/index.js';
import type { Wanted } from './hits.js';
import type { SearchText } from './read-search-text.js';

/** A part of a text, in UTF-16 units: the end is the place after the last. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A text, or a part of it, with where the words are that were looked for. */
export interface MarkedText {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** How long a part of a text is that is shown, in UTF-16 units. */
const SNIPPET = 240;
/** How much of it comes before the first word that was looked for. */
const BEFORE = 60;

/** Where the words and phrases are in a text. */
export function rangesIn(
  text: string,
  { words, phrases }: Pick<SearchText, 'words' | 'phrases'>,
): readonly TextRange[] {
  const placed = wordsWithPlaces(text);
  const ranges: TextRange[] = [];
  for (const [at, { word, start, end }] of placed.entries()) {
    if (isAny(word, words)) ranges.push({ start, end });
    const joinedEnd = endOfJoined(text, placed, at, words);
    if (joinedEnd !== null) ranges.push({ start, end: joinedEnd });
    for (const phrase of phrases) {
      const last = placed[at + phrase.length - 1];
      if (last !== undefined && phrase.every((each, step) => placed[at + step]?.word === each)) {
        ranges.push({ start, end: last.end });
      }
    }
  }
  return merged(ranges);
}

/** Where a word ends that begins here and is looked for without its hyphens and apostrophes: "O'Brien" for "obrien". */
function endOfJoined(
  text: string,
  placed: readonly PlacedWord[],
  at: number,
  words: readonly Wanted[],
): number | null {
  const longest = Math.max(0, ...words.map(({ word }) => word.length));
  let { word: joined = '', end = 0 } = placed[at] ?? {};
  for (const next of placed.slice(at + 1, at + 1 + longest)) {
    if (joined.length >= longest || !isJoin(text.slice(end, next.start))) return null;
    joined += next.word;
    end = next.end;
    if (isAny(joined, words)) return end;
  }
  return null;
}

/** One sign that may be left out of a word. */
function isJoin(text: string): boolean {
  return text.length === 1 && JOINS.test(text);
}

function isAny(found: string, words: readonly Wanted[]): boolean {
  return words.some(
    ({ word, isBeginning }) => found === word || (isBeginning && found.startsWith(word)),
  );
}

/** Ranges in order; those that touch are one. */
function merged(ranges: readonly TextRange[]): readonly TextRange[] {
  const inOrder = ranges.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const result: TextRange[] = [];
  for (const range of inOrder) {
    const last = result.at(-1);
    if (last === undefined || range.start > last.end) result.push(range);
    else result.splice(-1, 1, { start: last.start, end: Math.max(last.end, range.end) });
  }
  return result;
}

/** The part of a long text where most of the ranges are, cut between words, with `…` where it is cut. */
export function snippetOf(text: string, ranges: readonly TextRange[]): MarkedText {
  if (text.length <= SNIPPET) return { text, ranges };
  const from = bestStart(ranges);
  const start = from === 0 ? 0 : blankFrom(text, from);
  const end =
    start + SNIPPET >= text.length ? text.length : blankBefore(text, start + SNIPPET, start);
  const [head, tail] = [start === 0 ? '' : '…', end === text.length ? '' : '…'];
  const inside = ranges.filter((range) => range.start >= start && range.end <= end);
  return {
    text: `${head}${text.slice(start, end)}${tail}`,
    ranges: inside.map((range) => ({
      start: range.start - start + head.length,
      end: range.end - start + head.length,
    })),
  };
}

function bestStart(ranges: readonly TextRange[]): number {
  let [best, most] = [0, 0];
  for (const { start } of ranges) {
    const from = Math.max(0, start - BEFORE);
    const count = ranges.filter((each) => each.start >= start && each.end <= from + SNIPPET).length;
    if (count > most) [best, most] = [from, count];
  }
  return best;
}

/** The place after the next blank, or this one where none is near. */
function blankFrom(text: string, place: number): number {
  const blank = text.indexOf(' ', place);
  return blank < 0 || blank > place + BEFORE - 1 ? beginOfSign(text, place) : blank + 1;
}

function blankBefore(text: string, place: number, least: number): number {
  const blank = text.lastIndexOf(' ', place);
  return blank <= least ? beginOfSign(text, place) : blank;
}

/** The place, or the one before it where a sign would be cut: the second unit of two, or an accent. */
function beginOfSign(text: string, place: number): number {
  let begin = place;
  while (begin > 0 && WITHIN_SIGN.test(text.charAt(begin))) begin -= 1;
  return begin;
}

const WITHIN_SIGN = /[\udc00-\udfff]|\u200d|\p{M}/u;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as HTML with `<mark>` around each range: everything else is escaped. */
export function toHtml({ text, ranges }: MarkedText): string {
  let [html, end] = ['', 0];
  for (const range of ranges) {
    html += `${escaped(text.slice(end, range.start))}<mark>${escaped(text.slice(range.start, range.end))}</mark>`;
    end = range.end;
  }
  return html + escaped(text.slice(end));
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Whether each phrase is in one of the texts, its words after one another. */
export function holdPhrases(
  texts: readonly string[],
  phrases: readonly (readonly string[])[],
): boolean {
  const held = texts.map((text) => ` ${wordsInOrder(text).join(' ')} `);
  return phrases.every((phrase) => held.some((text) => text.includes(` ${phrase.join(' ')} `)));
}
