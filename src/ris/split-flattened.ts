import { type Candidate, findCandidates } from './flattened-candidates.js';
import { decideCandidates, type RejectedTag } from './flattened-decision.js';
import { eligibleCandidates, type Segment, segmentRecords } from './flattened-segments.js';

/** A tag of a flattened record; the offset counts from the start of the text. */
export interface FlattenedField {
  readonly tag: string;
  readonly value: string;
  readonly offset: number;
}

/** One record out of a line. Offsets count from the start of the text. */
export interface FlattenedRecord {
  /** Where its TY stands. */
  readonly start: number;
  /** Where its ER stands, or where it ends without one. */
  readonly end: number;
  /** Where the next record begins, or the text ends. */
  readonly stop: number;
  readonly fields: readonly FlattenedField[];
  readonly rejected: readonly RejectedTag[];
  /** False where no ER ends it. */
  readonly isClosed: boolean;
  /** What stands behind its ER and before the next TY; mostly nothing. */
  readonly trailing: string;
  readonly trailingOffset: number;
}

const FLATTENED_START =
  /^TY[ \t\u00a0]{1,2}-[ \t\u00a0]+(?:\S+[ \t\u00a0]+){0,5}?[A-Z][A-Z0-9][ \t\u00a0]{1,2}-(?=\s|$)/;
const HYPHEN = 45;
const SPACE = 32;
/** A type and the next tag fit into this many characters. */
const START_REACH = 80;

/** True where a record begins at `start` and has a second tag on the same line. */
export function isFlattened(text: string, start: number, end: number): boolean {
  const stop = Math.min(end, start + START_REACH);
  // Nearly every TY line is done here: behind its own hyphen it has no other.
  return hasHyphen(text, start + 5, stop) && FLATTENED_START.test(text.slice(start, stop));
}

function hasHyphen(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === HYPHEN) return true;
  return false;
}

const TYPE_TAG = /^TY[ \u00a0]{1,2}-(?:\s|$)/;

/** Where a TY begins behind the blanks at the start of `text[start, end)`; -1 where none does. */
export function typeStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === SPACE) at += 1;
  return TYPE_TAG.test(text.slice(at, Math.min(end, at + START_REACH))) ? at : -1;
}

const START_ANYWHERE = /(?:^|\s)(TY[ \u00a0]{1,2}-[ \u00a0])/;

/** Where a flattened record begins in a line, behind a number or a list mark; -1 where none does. */
export function flattenedStart(line: string): number {
  const match = line.includes('TY') ? START_ANYWHERE.exec(line) : null;
  if (match === null) return -1;
  const start = match.index + match[0].length - (match[1]?.length ?? 0);
  return isFlattened(line, start, line.length) ? start : -1;
}

/** Splits a line that holds one or more whole records. */
export function splitFlattened(text: string): readonly FlattenedRecord[] {
  const { eligible, narrow } = eligibleCandidates(findCandidates(text));
  const segments = segmentRecords(text, eligible);
  const nextStart = (index: number): number =>
    segments[index + 1]?.candidates[0]?.start ?? text.length;
  if (narrow.length === 0) {
    return segments.map((segment, index) => splitSegment(text, segment, nextStart(index)));
  }
  let passed = 0;
  return segments.map((segment, index) => {
    const following = nextStart(index);
    const record = splitSegment(text, segment, following);
    const from = passed;
    while ((narrow[passed]?.start ?? following) < following) passed += 1;
    return {
      ...record,
      rejected: [...narrow.slice(from, passed).map(rejectNarrow), ...record.rejected],
    };
  });
}

function rejectNarrow({ tag, start }: Candidate): RejectedTag {
  return { tag, offset: start, reason: 'it has one blank where the tags of this line have two' };
}

function splitSegment(
  text: string,
  { candidates, end }: Segment,
  following: number,
): FlattenedRecord {
  const stop = end?.start ?? following;
  const { accepted, rejected } = decideCandidates(text, candidates, stop);
  const fields: FlattenedField[] = [];
  for (let index = 0; index < accepted.length; index += 1) {
    const candidate = accepted[index];
    if (candidate === undefined) break;
    const { tag, start, valueStart } = candidate;
    const value = trimmed(text, valueStart, accepted[index + 1]?.start ?? stop);
    fields.push({ tag, value, offset: start });
  }
  const trailingOffset = end?.valueStart ?? following;
  return {
    start: candidates[0]?.start ?? 0,
    end: stop,
    stop: following,
    fields,
    rejected,
    isClosed: end !== null,
    trailing: text.slice(trailingOffset, following).trim(),
    trailingOffset,
  };
}

/** `text[start, end)` without white space at its ends; mostly that is a blank, and then cut out once. */
function trimmed(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) === SPACE) from += 1;
  while (to > from && text.charCodeAt(to - 1) === SPACE) to -= 1;
  const value = text.slice(from, to);
  return isInk(text.charCodeAt(from)) && isInk(text.charCodeAt(to - 1)) ? value : value.trim();
}

const isInk = (code: number): boolean => code > SPACE && code < 127;
