import { wordsInOrder, wordsWithPlaces } from '../identity/index.js';
import type { Wanted } from './hits.js';
import { JOINS } from './name-words.js';
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
    const next = placed[at + 1];
    if (isAny(word, words)) ranges.push({ start, end });
    else if (next !== undefined && isJoin(text.slice(end, next.start))) {
      // "O'Brien" for "obrien".
      if (isAny(word + next.word, words)) ranges.push({ start, end: next.end });
    }
    for (const phrase of phrases) {
      const last = placed[at + phrase.length - 1];
      if (last !== undefined && phrase.every((each, step) => placed[at + step]?.word === each)) {
        ranges.push({ start, end: last.end });
      }
    }
  }
  return merged(ranges);
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
  return blank < 0 || blank > place + BEFORE - 1 ? place : blank + 1;
}

function blankBefore(text: string, place: number, least: number): number {
  const blank = text.lastIndexOf(' ', place);
  return blank <= least ? place : blank;
}

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
