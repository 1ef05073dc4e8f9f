import { hasGroupWord } from './group-name.js';
import { ACRONYMS, GROUP_WORDS } from './group-words.js';
import { isDegree, isInitials } from './name-parts.js';
import { SUFFIX } from './name-words.js';
import {
  isHangulName,
  isHanName,
  isLongEastAsianName,
  splitEastAsianBlanks,
} from './script-list.js';

/** Initials in any of their forms: "RCA", "J.A.", "J.-P.", "И. И.", "Yu.A.", "ד'". */
const INITIALS =
  "(?:(?:\\p{Lu}\\p{Ll}?\\.[\\s-]?){1,4}|(?:\\p{Lu}-?){1,4}|(?:\\p{L}['׳]\\s?){1,3})";
/** "Achterbergh RCA", "van der Helm JJ", "Gray J.A.": a family name and initials. */
const VANCOUVER_NAME = new RegExp(
  `^(?:\\p{L}[\\p{L}'’.-]*\\s+){1,5}${INITIALS}(?:\\s+(?:Jr|Sr|II|III|2nd|3rd)\\.?)?$`,
  'u',
);
const INVERTED_NAME = /^[^,]+,\s*[^,]+$/;
// cspell:disable-next-line
const AND = 'and|&|und|et|y|и|та|і|och|og|ja|ve|και|و|와|과|と|及|和';
const SEPARATOR_AND = new RegExp(`\\s+(?:${AND})\\s+`, 'u');
const COMMA_OR_AND = new RegExp(`\\s*[,，、،]\\s*(?:(?:${AND})\\s+)?|\\s+(?:${AND})\\s+`, 'u');
const MAY_BE_LIST = new RegExp(
  `[,，、،/·・•]|\\s(?:${AND})\\s|^[\\p{Script=Han}\\p{Script=Hangul}]+\\s`,
  'u',
);
/** Signs between names that stand inside no Latin name. */
const OTHER_SEPARATOR = /\s+[/•·]\s+/;
/** A person's initials with dots or blanks between: "J. A.", "J.-P.", "JA". */
const SPACED_INITIALS = /^(?:\p{Lu}\p{Ll}?\.?[\s-]?){1,4}$/u;
/** "Roe R, Kerr J. M. Carter S.": a comma was lost behind initials. */
const RUN_ON =
  // cspell:disable
  /(?<=,.{1,200}\s(?:\p{Lu}\.[\s-]?){0,3}\p{Lu}\.)\s(?=\p{Lu}\p{Ll}[\p{L}'’-]*\s(?:\p{Lu}\.\s?){1,3}(?:$|[\s,]))/gu;
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|івна|ївна|йович)$/u;
// cspell:enable

/**
 * The names of a text that holds several, with commas or "and" between them; the text alone where it
 * is one name. "Roe, Ann" is one, so a list counts only where every piece has the shape of a name.
 */
export function splitCommaList(text: string): readonly string[] {
  if (!MAY_BE_LIST.test(text)) return [text];
  const blanks = splitEastAsianBlanks(text);
  if (blanks !== null) return blanks;
  const dotted = text.split(/[·•・]/);
  if (dotted.length > 1 && areEastAsian(dotted) && !/[\u30a0-\u30ff]/.test(text)) return dotted;
  const others = text.split(OTHER_SEPARATOR);
  if (others.length > 1 && others.every(isNameOfAnyOrder)) return others.flatMap(splitCommaList);
  const joined = text.split(SEPARATOR_AND);
  if (
    joined.length > 1 &&
    joined.every((part) => INVERTED_NAME.test(part) && !hasGroupWord(part))
  ) {
    return joined;
  }
  const pieces = text
    .replace(RUN_ON, ', ')
    .split(COMMA_OR_AND)
    .filter((piece) => piece !== '');
  if (pieces.length < 2) return [text];
  return areNames(pieces, joined.length) || areGroups(pieces) ? pieces : (pairs(pieces) ?? [text]);
}

function areNames(pieces: readonly string[], joined: number): boolean {
  return (
    pieces.every((piece) => VANCOUVER_NAME.test(piece)) ||
    pieces.every(hasInitialAndName) ||
    pieces.every((piece) => PATRONYMIC.test(piece) && piece.includes(' ')) ||
    areEastAsian(pieces) ||
    ((pieces.length > 2 || joined === 2) && pieces.every(isWholeName))
  );
}

/** "张伟, 李娜", "김철수, 이영희", "山田太郎、鈴木花子"; "欧阳, 小明" is one person. */
function areEastAsian(pieces: readonly string[]): boolean {
  return pieces.every(isHanName) || pieces.every(isHangulName) || pieces.every(isLongEastAsianName);
}

/** "UNICEF, WHO, World Bank": two at least are known by their letters, and all are groups. */
function areGroups(pieces: readonly string[]): boolean {
  if (pieces.filter((piece) => ACRONYMS.has(piece)).length < 2) return false;
  return pieces.every(
    (piece) => ACRONYMS.has(piece) || /^\p{Lu}{3,8}$/u.test(piece) || hasGroupWord(piece),
  );
}

/** "Roe, A., Doe, B. C.": family names and initials by turns, as APA style has them. */
function pairs(pieces: readonly string[]): readonly string[] | null {
  const parts = pieces.filter((piece) => !isMark(piece) || isInitials(piece));
  if (parts.length < 4 || parts.length % 2 !== 0) return null;
  const names: string[] = [];
  for (let place = 0; place < parts.length; place += 2) {
    const [family = '', initials = ''] = [parts[place], parts[place + 1]];
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

/** Each side of a bar or a dot: "Roe, A." or "Ann Roe". */
const isNameOfAnyOrder = (part: string): boolean =>
  (INVERTED_NAME.test(part) && !hasGroupWord(part)) ||
  VANCOUVER_NAME.test(part) ||
  hasInitialAndName(part) ||
  isWholeName(part);

/** Two words or more, none of which is an institution's or a suffix: "Mary Ann Jones". */
function isWholeName(piece: string): boolean {
  const parts = piece.split(/\s+/);
  const isPerson = parts.every((part) => {
    const word = part.toLowerCase().replace(/\./g, '');
    return /^\p{L}/u.test(part) && !GROUP_WORDS.has(word) && !SUFFIX.test(part);
  });
  const isWritten = /^\p{Lu}\p{Ll}/u.test(parts.at(-1) ?? '') || parts.every(isUncased);
  return parts.length >= 2 && parts.length <= 4 && isPerson && isWritten && !hasGroupWord(piece);
}

/** A word in a script without capitals. */
const isUncased = (word: string): boolean => /^\p{Lo}{2,}$/u.test(word);
