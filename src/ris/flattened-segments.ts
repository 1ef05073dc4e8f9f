import type { Candidate } from './flattened-candidates.js';
import { FLATTENED_TAGS } from './known-tags.js';
import { recordType } from './record-types.js';

/** One record of a line: its candidates from TY on, and the ER that ends it. */
export interface Segment {
  readonly candidates: readonly Candidate[];
  /** Null where the line has none, or where the next TY comes first. */
  readonly end: Candidate | null;
}

/** The candidates that count, and known tags with one blank among tags with two. */
export interface Eligible {
  readonly eligible: readonly Candidate[];
  readonly narrow: readonly Candidate[];
}

/** Ovid's journal abbreviation counts only as the last tag: `NL - 1081` is a post code. */
const LAST_TAG = 'NL';
/** More words than these behind ER mean that it is text: "ER - positive tumours were …". */
const MOST_WORDS_BEHIND_END = 3;

/**
 * The candidates that count at all. Where any TY has two blanks, only those with two blanks do;
 * else only the tags of a closed set.
 */
export function eligibleCandidates(candidates: readonly Candidate[]): Eligible {
  const isWide = candidates.some(({ tag, blanks }) => tag === 'TY' && blanks === 2);
  if (!isWide) {
    const isEligible = ({ tag }: Candidate, index: number): boolean =>
      FLATTENED_TAGS.has(tag) || (tag === LAST_TAG && candidates[index + 1]?.tag === 'ER');
    return { eligible: candidates.filter(isEligible), narrow: NONE };
  }
  if (candidates.every(isWideTag)) return { eligible: candidates, narrow: NONE };
  return {
    eligible: candidates.filter(isWideTag),
    narrow: candidates.filter((one) => !isWideTag(one) && FLATTENED_TAGS.has(one.tag)),
  };
}

const NONE: readonly Candidate[] = [];

/** What the text begins with is a TY, whatever its blanks are. */
const isWideTag = ({ blanks, tag, start }: Candidate): boolean =>
  blanks === 2 || tag === 'ER' || start === 0;

/** Cuts the candidates of a line into records at the TY and ER that are meant as such. */
export function segmentRecords(text: string, candidates: readonly Candidate[]): Segment[] {
  const segments: Segment[] = [];
  let current: Candidate[] = [];
  let isEnded = true;
  const close = (end: Candidate | null): void => {
    if (!isEnded) segments.push({ candidates: current, end });
    current = [];
    isEnded = true;
  };
  for (let index = 0; index < candidates.length; index += 1) {
    const candidate = candidates[index];
    const following = candidates[index + 1];
    if (candidate === undefined) break;
    if (candidate.tag === 'ER' && !isEnded && isEnd(text, candidate, following)) close(candidate);
    else if (candidate.tag === 'TY' && (isEnded || isStart(text, candidate, following))) {
      close(null);
      current = [candidate];
      isEnded = false;
    } else current.push(candidate);
  }
  close(null);
  return segments;
}

function isEnd(text: string, candidate: Candidate, following: Candidate | undefined): boolean {
  if (following !== undefined) return following.tag === 'TY';
  const rest = text.slice(candidate.valueStart, candidate.valueStart + 200).trim();
  return rest === '' || rest.split(/\s+/).length <= MOST_WORDS_BEHIND_END;
}

function isStart(text: string, candidate: Candidate, following: Candidate | undefined): boolean {
  if (following === undefined || following.start - candidate.valueStart > 40) return false;
  return recordType(text.slice(candidate.valueStart, following.start)) !== null;
}
