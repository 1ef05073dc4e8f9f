import { tagName } from './plain-line.js';

/** Something in a line that has the look of a tag: `XX -` or `XX  -` between blanks. */
export interface Candidate {
  readonly tag: string;
  /** Where the tag stands. */
  readonly start: number;
  /** Where the text behind the hyphen begins. */
  readonly valueStart: number;
  /** Blanks before the hyphen: 1 or 2. */
  readonly blanks: number;
}

const HYPHEN = 45;
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160;
const isTagStart = (code: number): boolean => code >= 65 && code <= 90;
const isTagEnd = (code: number): boolean => isTagStart(code) || (code >= 48 && code <= 57);

/** What can stand before an ER that has grown together with the last sentence. */
const SENTENCE_ENDS = '.!?)]"\'’”…';

/**
 * All candidates of a line, in order. Only an ASCII hyphen with blanks on both sides counts, so
 * `(IS - 5)`, `T1-weighted`, `1.5 - 2` and `VO2 - max` are none.
 */
export function findCandidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const candidate = candidateAt(text, at);
    if (candidate !== null) found.push(candidate);
  }
  const glued = gluedEnd(text);
  if (glued !== null) found.push(glued);
  return found;
}

function candidateAt(text: string, hyphen: number): Candidate | null {
  if (!isBlank(text.charCodeAt(hyphen - 1))) return null;
  const isOpen = hyphen + 1 >= text.length || isBlank(text.charCodeAt(hyphen + 1));
  if (!isOpen && !isJoint(text, hyphen)) return null;
  const blanks = isBlank(text.charCodeAt(hyphen - 2)) ? 2 : 1;
  const start = hyphen - blanks - 2;
  if (start < 0) return null;
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  if (!isTagEnd(second) || !isTagStart(first)) return null;
  const isFree = start === 0 || isBlank(text.charCodeAt(start - 1));
  if (!isFree && !isJoint(text, start - 1)) return null;
  return { tag: tagName(first, second), start, valueStart: hyphen + 1, blanks };
}

/** The hyphen between ER and TY where files of one line were joined: `ER -TY - JOUR`. */
function isJoint(text: string, hyphen: number): boolean {
  if (!text.startsWith('-TY', hyphen)) return false;
  return JOINT.test(text.slice(Math.max(0, hyphen - 5), hyphen + 6));
}

const JOINT = /(?:^|\s)ER {1,2}-TY {1,2}-$|(?:^|\s)ER {1,2}-TY {1,2}-\s$/;

/** An ER that has grown together with the last sentence counts, but only as the very last thing. */
function gluedEnd(text: string): Candidate | null {
  const hyphen = blanksBefore(text, text.length) - 1;
  if (text.charCodeAt(hyphen) !== HYPHEN) return null;
  const end = blanksBefore(text, hyphen);
  const blanks = hyphen - end;
  const start = end - 2;
  if (blanks < 1 || blanks > 2 || start < 1 || !text.startsWith('ER', start)) return null;
  if (!SENTENCE_ENDS.includes(text.charAt(start - 1))) return null;
  return { tag: 'ER', start, valueStart: hyphen + 1, blanks };
}

/** Where the blanks begin that end at a place. */
function blanksBefore(text: string, place: number): number {
  let at = place;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
