import { isDegree, isInitials } from './name-parts.js';
import { GROUP_WORDS, SUFFIX } from './name-words.js';
import { isHanName } from './script-name.js';

/** "Achterbergh RCA", "van der Helm JJ": a family name and capitals without dots. */
const VANCOUVER_NAME = /^(?:\p{L}[\p{L}'’.-]*\s+){1,5}\p{Lu}{1,4}$/u;
const INVERTED_NAME = /^[^,]+,\s*[^,]+$/;
const SEPARATOR_AND = /\s+(?:and|&)\s+/;
const COMMA_OR_AND = /\s*[,，、]\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/;
/** A person's initials with dots or blanks between: "J. A.", "J.-P.", "JA". */
const SPACED_INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u;

/**
 * The names of a text that holds several, with commas or "and" between them; the text alone where it
 * is one name. "Roe, Ann" is one, so a list counts only where every piece has the shape of a name.
 */
export function splitCommaList(text: string): readonly string[] {
  if (!text.includes(',') && !/\s(?:and|&)\s|[，、]/.test(text)) return [text];
  const joined = text.split(SEPARATOR_AND);
  if (joined.length > 1 && joined.every((part) => INVERTED_NAME.test(part))) return joined;
  const pieces = text.split(COMMA_OR_AND).filter((piece) => piece !== '');
  if (pieces.length < 2) return [text];
  const isList =
    pieces.every((piece) => VANCOUVER_NAME.test(piece)) ||
    pieces.every(hasInitialAndName) ||
    pieces.every(isHanName) ||
    ((pieces.length > 2 || joined.length === 2) && pieces.every(isWholeName));
  return isList ? pieces : (pairs(pieces) ?? [text]);
}

/** "Roe, A., Doe, B. C.": family names and initials by turns, as APA style has them. */
function pairs(pieces: readonly string[]): readonly string[] | null {
  if (pieces.length < 4 || pieces.length % 2 !== 0) return null;
  const names: string[] = [];
  for (let place = 0; place < pieces.length; place += 2) {
    const [family = '', initials = ''] = [pieces[place], pieces[place + 1]];
    if (!isFamily(family) || !SPACED_INITIALS.test(initials)) return null;
    names.push(`${family}, ${initials}`);
  }
  return names;
}

const isFamily = (piece: string): boolean =>
  piece.length > 1 && /^\p{L}/u.test(piece) && !isInitials(piece) && !isMark(piece);

/** What stands behind a name and is none: "Jr.", "PhD". */
const isMark = (piece: string): boolean => SUFFIX.test(piece) || isDegree(piece);

/** "J. Smith", "J A Smith": of two such names nobody would write one. */
const hasInitialAndName = (piece: string): boolean =>
  /^(?:\p{Lu}\.?[\s-]?){0,3}\p{Lu}(?:\.\s?|\s)(?:\p{L}[\p{L}'’-]+\s?){1,3}$/u.test(piece);

/** Two words or more, none of which is an institution's or a suffix: "Mary Ann Jones". */
function isWholeName(piece: string): boolean {
  const parts = piece.split(/\s+/);
  const isPerson = parts.every((part) => {
    const word = part.toLowerCase().replace(/\./g, '');
    return /^\p{L}/u.test(part) && !GROUP_WORDS.has(word) && !SUFFIX.test(part);
  });
  return (
    parts.length >= 2 && parts.length <= 4 && isPerson && /^\p{Lu}\p{Ll}/u.test(parts.at(-1) ?? '')
  );
}
