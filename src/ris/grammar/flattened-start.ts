const HYPHEN = 45;
const SPACE = 32;
const CAPITAL_T = 84;
const FLATTENED_START =
  /^TY[ \t\u00a0]{1,2}-[ \t\u00a0]+(?:\S+[ \t\u00a0]+){0,5}?[A-Z][A-Z0-9][ \t\u00a0]{1,2}-(?=\s|$)/;
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
  if (text.charCodeAt(at) !== CAPITAL_T) return -1;
  return TYPE_TAG.test(text.slice(at, Math.min(end, at + START_REACH))) ? at : -1;
}

/** `1. `, `[1] `, `1.`, `#1 `, `No. 1 `, `Ref 1: `, `Record 1 of 20 `, `１．`, or a list mark. */
const NUMBER_BEFORE =
  /^\s*(?:(?:[#№]\s?|n[or]\.?\s?|(?:ref(?:erence)?|record|item|citation)\.?\s(?:#\s?)?)?[[(<]?[\d０-９]{1,7}(?:\s?(?:of|\/)\s?\d{1,7})?(?:\s+|[\]).:>．）、-]{1,2}\s*)|[-*•#–]\s+)$/i;

const NUMBER_STARTS = ' \t0123456789０１２３４５６７８９[(<-*•#№–NnRrIiCc';

/** Where the TY of a record with one tag a line begins behind a number: `1. TY  - JOUR`; -1 where none does. */
export function numberedTypeStart(text: string, start: number, end: number): number {
  if (!NUMBER_STARTS.includes(text.charAt(start))) return -1;
  const at = start + text.slice(start, Math.min(end, start + START_REACH)).indexOf('TY');
  if (at <= start || isFlattened(text, at, end)) return -1;
  return typeStart(text, at, end) === at && NUMBER_BEFORE.test(text.slice(start, at)) ? at : -1;
}

const START_ANYWHERE = /(?:^|\s)(TY[ \u00a0]{1,2}-[ \u00a0])/;

/** Where a flattened record begins in a line, behind a number or a list mark; -1 where none does. */
export function flattenedStart(line: string): number {
  const match = line.includes('TY') ? START_ANYWHERE.exec(line) : null;
  if (match === null) return -1;
  const start = match.index + match[0].length - (match[1]?.length ?? 0);
  return isFlattened(line, start, line.length) ? start : -1;
}
