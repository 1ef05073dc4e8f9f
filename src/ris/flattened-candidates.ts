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

/** An ER that has grown together with the last sentence counts, but only as the very last thing. */
const GLUED_END = /(?<=[.!?)\]"'’”…])ER([ \u00a0]{1,2})-\s*$/;
/** The glued ER is looked for in this many characters at the end, so that the search stays cheap. */
const GLUED_END_REACH = 40;

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
  if (hyphen + 1 < text.length && !isBlank(text.charCodeAt(hyphen + 1))) return null;
  if (!isBlank(text.charCodeAt(hyphen - 1))) return null;
  const blanks = isBlank(text.charCodeAt(hyphen - 2)) ? 2 : 1;
  const start = hyphen - blanks - 2;
  if (start < 0 || text.charCodeAt(hyphen) !== HYPHEN) return null;
  if (!isTagEnd(text.charCodeAt(start + 1)) || !isTagStart(text.charCodeAt(start))) return null;
  if (start > 0 && !isBlank(text.charCodeAt(start - 1))) return null;
  return { tag: text.slice(start, start + 2), start, valueStart: hyphen + 1, blanks };
}

function gluedEnd(text: string): Candidate | null {
  const from = Math.max(0, text.length - GLUED_END_REACH);
  const match = GLUED_END.exec(text.slice(from));
  if (match === null) return null;
  const blanks = match[1]?.length ?? 1;
  const start = from + match.index;
  return { tag: 'ER', start, valueStart: start + 3 + blanks, blanks };
}
