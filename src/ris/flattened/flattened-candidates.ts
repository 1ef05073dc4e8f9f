import { END_TAG, tagNumber } from '../grammar/index.js';
import type { CandidateList } from './candidate-list.js';

const HYPHEN = 45;
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160;
const isTagStart = (code: number): boolean => code >= 65 && code <= 90;
const isTagEnd = (code: number): boolean => isTagStart(code) || (code >= 48 && code <= 57);

/** What can stand before an ER that has grown together with the last sentence. */
const SENTENCE_ENDS = '.!?)]"\'’”…';

/**
 * Adds what has the look of a tag to the list, in order: `XX -` or `XX  -` between blanks. Only an ASCII
 * hyphen with blanks on both sides counts, so `(IS - 5)`, `T1-weighted`, `1.5 - 2` and `VO2 - max` are none.
 */
export function findCandidates(text: string, list: CandidateList): void {
  const { length } = text;
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    if (!isBlank(text.charCodeAt(at - 1))) continue;
    let start = at - 3;
    let second = text.charCodeAt(at - 2);
    if (isBlank(second)) {
      start -= 1;
      second = text.charCodeAt(at - 3);
    }
    if (start < 0 || !isTagEnd(second)) continue;
    const first = text.charCodeAt(start);
    if (!isTagStart(first)) continue;
    const isOpen = at + 1 >= length || isBlank(text.charCodeAt(at + 1));
    if (!isOpen && !isJoint(text, at)) continue;
    const isFree = start === 0 || isBlank(text.charCodeAt(start - 1)) || isJoint(text, start - 1);
    if (isFree) list.add(tagNumber(first, second), start, at + 1);
  }
  addGluedEnd(text, list);
}

/** The hyphen between ER and TY where files of one line were joined: `ER -TY - JOUR`. */
function isJoint(text: string, hyphen: number): boolean {
  if (!text.startsWith('-TY', hyphen)) return false;
  return JOINT.test(text.slice(Math.max(0, hyphen - 5), hyphen + 6));
}

const JOINT = /(?:^|\s)ER {1,2}-TY {1,2}-$|(?:^|\s)ER {1,2}-TY {1,2}-\s$/;

/** An ER that has grown together with the last sentence counts, but only as the very last thing. */
function addGluedEnd(text: string, list: CandidateList): void {
  const hyphen = blanksBefore(text, text.length) - 1;
  if (text.charCodeAt(hyphen) !== HYPHEN) return;
  const end = blanksBefore(text, hyphen);
  const blanks = hyphen - end;
  const start = end - 2;
  if (blanks < 1 || blanks > 2 || start < 1 || !text.startsWith('ER', start)) return;
  if (SENTENCE_ENDS.includes(text.charAt(start - 1))) list.add(END_TAG, start, hyphen + 1);
}

/** Where the blanks begin that end at a place. */
function blanksBefore(text: string, place: number): number {
  let at = place;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
