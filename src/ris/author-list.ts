import { cleanLine } from './clean-text.js';
import { GROUP_WORDS, NO_AUTHOR, SUFFIX } from './name-words.js';
import { trimSigns } from './trim-signs.js';

/** The names that one author field holds. */
export interface AuthorList {
  readonly names: readonly string[];
  /** True where "et al" ends the list. */
  readonly isCutShort: boolean;
  /** True where the field says that there is no author. */
  readonly isAnonymous: boolean;
}

const ET_AL = /[,;&]?\s*(?:\(?\bet\.?\s?al\b\.?\)?|\band others\b\.?)\s*$/i;
/** "Achterbergh RCA", "van der Helm JJ": a family name and capitals without dots. */
const VANCOUVER_NAME = /^(?:\p{L}[\p{L}'’.-]*\s+){1,5}\p{Lu}{1,4}$/u;
const INVERTED_NAME = /^[^,]+,\s*[^,]+$/;
const SEPARATOR_AND = /\s+(?:and|&)\s+/;
/** No name is longer; a longer text is kept whole rather than searched for names. */
const LONGEST_FIELD = 100_000;

/** Takes the value of an author field apart: one name is the rule, lists are what producers make of it. */
export function splitAuthors(value: string): AuthorList {
  if (value.length > LONGEST_FIELD)
    return { names: [value], isCutShort: false, isAnonymous: false };
  const pieces =
    value.includes('\n') || value.includes(';') || value.includes('&') ? cutMarks(value) : [value];
  let isCutShort = false;
  let isAnonymous = false;
  const names: string[] = [];
  for (const piece of pieces) {
    const text = trimSigns(cleanLine(piece), ',; ');
    const whole = text.replace(ET_AL, '').trim();
    if (whole !== text) isCutShort = true;
    if (whole === '') continue;
    if (NO_AUTHOR.test(whole)) isAnonymous = true;
    else names.push(...splitCommaList(whole));
  }
  return { names, isCutShort, isAnonymous };
}

/** A semicolon or a new line begins a new name, but not the semicolon of `&amp;`. */
function cutMarks(value: string): readonly string[] {
  return value.replace(/&(#?\w{2,8});/g, (entity) => cleanLine(entity)).split(/[;\n]/);
}

function splitCommaList(text: string): readonly string[] {
  const joined = text.split(SEPARATOR_AND);
  if (joined.length > 1 && joined.every((part) => INVERTED_NAME.test(part))) return joined;
  const pieces = text
    .split(/\s*,\s*(?:and\s+|&\s+)?|\s+(?:and|&)\s+/)
    .filter((piece) => piece !== '');
  if (pieces.length < 2) return [text];
  if (pieces.every((piece) => VANCOUVER_NAME.test(piece))) return pieces;
  return pieces.length > 2 && pieces.every(isWholeName) ? pieces : [text];
}

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
