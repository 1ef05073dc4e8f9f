import {
  END_TAG,
  FLATTENED_TAGS,
  recordType,
  sliceTrimmed,
  TYPE_TAG,
  tagNumber,
  tagOfNumber,
} from '../grammar/index.js';
import type { CandidateList } from './candidate-list.js';

/** One record of a line: its candidates from TY on, and the ER that ends it. */
export interface Segment {
  /** The rows of its candidates in the list. */
  readonly from: number;
  readonly to: number;
  /** True where the row behind them is the ER that ends it; else the line or the next TY does. */
  readonly isClosed: boolean;
}

/** A known tag with one blank in a line whose tags have two. */
export interface NarrowTag {
  readonly tag: string;
  readonly start: number;
}

/** Ovid's journal abbreviation counts only as the last tag: `NL - 1081` is a post code. */
const LAST_TAG = tagNumber(78, 76);
/** More words than these behind ER mean that it is text: "ER - positive tumours were …". */
const MOST_WORDS_BEHIND_END = 3;
/** A type is found in so many characters behind TY. */
const TYPE_REACH = 40;

/** The tags that count with one blank before the hyphen, by their numbers. */
const KNOWN_TAGS: readonly boolean[] = Array.from({ length: 26 * 128 }, (_, number) =>
  FLATTENED_TAGS.has(tagOfNumber(number)),
);

/**
 * Keeps the candidates that count at all, and gives back those that do not although they are known tags.
 * Where any TY has two blanks, only tags with two blanks count; else only the tags of a closed set.
 */
export function keepEligible(list: CandidateList): readonly NarrowTag[] {
  const { tags, starts, length } = list;
  const isWide = hasWideType(list);
  let kept = 0;
  let narrow: NarrowTag[] | null = null;
  for (let at = 0; at < length; at += 1) {
    const tag = tags[at] ?? 0;
    const isKnown = KNOWN_TAGS[tag] === true;
    const isEligible = isWide
      ? isWideTag(list, at)
      : isKnown || (tag === LAST_TAG && at + 1 < length && tags[at + 1] === END_TAG);
    if (isEligible) {
      list.move(at, kept);
      kept += 1;
    } else if (isWide && isKnown) {
      narrow ??= [];
      narrow.push({ tag: tagOfNumber(tag), start: starts[at] ?? 0 });
    }
  }
  list.length = kept;
  return narrow ?? NONE;
}

const NONE: readonly NarrowTag[] = [];

function hasWideType(list: CandidateList): boolean {
  const { tags, length } = list;
  for (let at = 0; at < length; at += 1) {
    if (tags[at] === TYPE_TAG && list.blanks(at) === 2) return true;
  }
  return false;
}

/** What the text begins with is a TY, whatever its blanks are. */
const isWideTag = (list: CandidateList, at: number): boolean =>
  list.tags[at] === END_TAG || list.blanks(at) === 2 || list.starts[at] === 0;

/** The next record at or behind a row: its TY and ER are meant as such. Null where there is none. */
export function nextSegment(text: string, list: CandidateList, row: number): Segment | null {
  const { tags, length } = list;
  let from = row;
  while (from < length && tags[from] !== TYPE_TAG) from += 1;
  if (from === length) return null;
  for (let to = from + 1; to < length; to += 1) {
    const tag = tags[to];
    if (tag === END_TAG && isEnd(text, list, to)) return { from, to, isClosed: true };
    if (tag === TYPE_TAG && isStart(text, list, to)) return { from, to, isClosed: false };
  }
  return { from, to: length, isClosed: false };
}

function isEnd(text: string, { tags, valueStarts, length }: CandidateList, row: number): boolean {
  if (row + 1 < length) return tags[row + 1] === TYPE_TAG;
  const start = valueStarts[row] ?? 0;
  const rest = text.slice(start, start + 200).trim();
  return rest === '' || rest.split(/\s+/).length <= MOST_WORDS_BEHIND_END;
}

function isStart(
  text: string,
  { starts, valueStarts, length }: CandidateList,
  row: number,
): boolean {
  if (row + 1 >= length) return false;
  const start = valueStarts[row] ?? 0;
  const end = starts[row + 1] ?? 0;
  // The shortest type has three letters.
  if (end - start > TYPE_REACH || end - start < 4) return false;
  return recordType(sliceTrimmed(text, start, end)) !== null;
}
