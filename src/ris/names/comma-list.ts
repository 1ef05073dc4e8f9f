import { hasGroupWord } from './group-name.js';
import { ACRONYMS, GROUP_WORDS } from './group-words.js';
import { isDegree, isInitials } from './name-parts.js';
import { SUFFIX } from './name-words.js';
import { VIETNAMESE_FAMILIES } from './natural-name.js';
import {
  isHangulName,
  isHanName,
  isLongEastAsianName,
  splitEastAsianBlanks,
} from './script-list.js';

/** Initials in any of their forms: "RCA", "J.A.", "J.-P.", "И. И.", "Yu.A.", "ד'". */
const INITIALS =
  "(?:(?:\\p{Lu}\\p{Ll}?\\.[\\s-]?){1,4}|(?:\\p{Lu}-?){1,4}\\.?|(?:\\p{L}['׳]\\s?){1,3}|(?:\\p{Lo}\\.\\s?){1,3})";
/** "Achterbergh RCA", "van der Helm JJ", "Gray J.A.": a family name and initials. */
const VANCOUVER_NAME = new RegExp(
  `^(?:\\p{L}[\\p{L}'’.-]*\\s+){1,5}${INITIALS}(?:\\s+(?:Jr|Sr|II|III|2nd|3rd)\\.?)?$`,
  'u',
);
const INVERTED_NAME = /^[^,]+,\s*[^,]+$/;
// cspell:disable-next-line
const AND = 'and|&|und|et|y|и|та|і|och|og|ja|ve|και|و|와|과|と|及|和';
/** Words that names hold too: they part two names that have a comma each. */
const SEPARATOR_AND = new RegExp(`\\s+(?:${AND}|e|i|en|a)\\s+`, 'u');
const COMMA_OR_AND = new RegExp(`\\s*[,，、،]\\s*(?:(?:${AND})\\s+)?|\\s+(?:${AND})\\s+`, 'u');
const MAY_BE_LIST = new RegExp(
  `[,，、،/·・•ㆍ‧∙･]|\\s(?:${AND})\\s|^[\\p{Script=Han}\\p{Script=Hangul}]+\\s`,
  'u',
);
/** Signs between names that stand inside no Latin name. */
const OTHER_SEPARATOR = /\s+[/•·]\s+/;
/** Letters of katakana, without its dot and its long sign. */
const KATAKANA = /[\u30a1-\u30fa]/;
/** "Roe A, Doe B, … Coe C" of Vancouver style. */
const LEFT_OUT = /,\s*(?:…|\.{3})\s*(?=\p{Lu})/gu;
/** A family name and at least one name more; a person has no two of it. */
const VIETNAMESE_NAME = new RegExp(`^${VIETNAMESE_FAMILIES}(?:\\s+\\p{Lu}\\p{L}*){1,4}$`, 'iu');
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
  const dotted = text.split(/[·•・ㆍ‧∙･/]/);
  if (dotted.length > 1 && areEastAsian(dotted) && !KATAKANA.test(text)) return dotted;
  const others = text.split(OTHER_SEPARATOR);
  if (others.length > 1 && others.every(isNameOfAnyOrder)) {
    return areInTwoScripts(others) ? others.slice(0, 1) : others.flatMap(splitCommaList);
  }
  const joined = text.split(SEPARATOR_AND);
  if (
    joined.length > 1 &&
    joined.every((part) => INVERTED_NAME.test(part) && !hasGroupWord(part))
  ) {
    return joined;
  }
  const pieces = withSuffixes(
    (text.includes('.') || text.includes('…')
      ? text.replace(RUN_ON, ', ').replace(LEFT_OUT, ', ')
      : text
    )
      .split(COMMA_OR_AND)
      .filter((piece) => piece !== ''),
  );
  if (pieces.length < 2) return [text];
  return areNames(pieces, joined.length) || areGroups(pieces) ? pieces : (pairs(pieces) ?? [text]);
}

/** "Roe A., Jr., Doe B.": a suffix belongs to the name before it where that has initials. */
function withSuffixes(pieces: readonly string[]): readonly string[] {
  if (!pieces.some((piece, place) => place > 0 && SUFFIX.test(piece))) return pieces;
  const names: string[] = [];
  for (const piece of pieces) {
    const last = names.at(-1) ?? '';
    if (SUFFIX.test(piece) && VANCOUVER_NAME.test(last))
      names[names.length - 1] = `${last} ${piece}`;
    else names.push(piece);
  }
  return names;
}

/** Two forms with a stroke between, "Roe, Ann" in Cyrillic and in Latin letters, are one person, told once in the script of the paper. */
function areInTwoScripts(sides: readonly string[]): boolean {
  const areLatin = sides.map((side) => /^\p{Script=Latin}/u.test(side));
  return sides.length === 2 && areLatin[0] !== areLatin[1];
}

function areNames(pieces: readonly string[], joined: number): boolean {
  return (
    pieces.every((piece) => VANCOUVER_NAME.test(piece)) ||
    pieces.every(hasInitialAndName) ||
    pieces.every((piece) => PATRONYMIC.test(piece) && piece.includes(' ')) ||
    areEastAsian(pieces) ||
    pieces.every((piece) => VIETNAMESE_NAME.test(piece)) ||
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
