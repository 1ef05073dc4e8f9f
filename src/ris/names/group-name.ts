import { namesInstitution } from './address-words.js';
import { isGivenName } from './given-names.js';
import {
  ACRONYMS,
  COMPANIES,
  COMPANY_FORM,
  EPONYMS,
  FAMILY_COMPANIES,
  GROUP_ADJECTIVES,
  GROUP_WORDS,
  isEastAsianGroup,
  isFamilyNameToo,
  isOfficeOfCountry,
  isSureGroupWord,
  LEGAL_FORM,
  NO_FAMILIES,
  PHRASES,
  RARE_FAMILIES,
  ROMANISED,
  TURNED,
  VIETNAMESE_ENDS,
} from './group-words.js';
import { bare, isInitials, isSuffix, wordsOf } from './name-parts.js';

/** Small words between names of things; a person's name has none: "Chan On Yee", "Ali Et Tahir". */
const CONNECTING_WORDS = /\s(?:of|for|on|the|and|für|pour|para|und|et)\s|\s&\s/;
const LOUD_CONNECTING_WORDS = /\s(?:OF|FOR|THE|AND|UND)\s/;
/** BibTeX writes braces round a name that has no parts. */
const BRACED = /^\{[^{}]*\}$/;
/** "… , and Blood Institute": a list inside one name. */
const LAST_OF_LIST = /,\s*(?:and|&|und|et|y|e)\s+(.+)$/;
const WRITTEN_OUT = /\p{L}{3}/u;

/** Organisational words, digits, or "Department of Health": no person signs so. */
export function isGroupName(text: string): boolean {
  return hasGroupWord(text) || isGroupPhrase(text);
}

/** Digits, "The …" or small words between names of things: what no person's name has beside words of groups. */
export function isGroupPhrase(text: string): boolean {
  const comma = text.indexOf(',');
  const family = comma < 0 ? text : text.slice(0, comma);
  const parts = wordsOf(family);
  if (/\d/.test(text) && (parts.length === 1 || (/\d/.test(family) && !parts.some(isSuffix)))) {
    return parts.length > 1 || /\d/.test(family);
  }
  if (/^the\s/i.test(text)) return !VIETNAMESE_ENDS.has(bare(wordsOf(text).at(-1) ?? ''));
  return comma < 0 && (CONNECTING_WORDS.test(text) || isLoudPhrase(text));
}

/** A word, ending or form of a company that only groups have, in a place where it counts. */
export function hasGroupWord(text: string): boolean {
  if (BRACED.test(text) || ACRONYMS.has(text)) return true;
  const comma = text.indexOf(',');
  const family = comma < 0 ? text : text.slice(0, comma);
  const parts = wordsOf(family);
  const isOneWord = parts.length === 1;
  if (isOneWord && comma < 0)
    return (
      GROUP_WORDS.has(bare(text)) ||
      isSureGroupWord(bare(text)) ||
      isSlashed(text) ||
      isEastAsianGroup(text)
    );
  if (LEGAL_FORM.test(text) || isCompany(parts)) return true;
  if (!isOneWord && parts.some((part) => isGroupWordOf(part, parts))) return true;
  if (PHRASES.test(text) || isOfficeOfCountry(text)) return true;
  if (!isOneWord && GROUP_ADJECTIVES.has((parts[0] ?? '').toLowerCase())) return true;
  if (ROMANISED.test(family) || isEastAsianGroup(family) || isSlashed(family)) return true;
  return comma >= 0 && hasGroupBehindComma(text, comma, parts);
}

/** "R. Service" is a person, "Secret Service" is not. */
function isGroupWordOf(part: string, parts: readonly string[]): boolean {
  const word = bare(part);
  const [first = ''] = parts;
  if (parts.length === 2 && RARE_FAMILIES.has(word) && isGivenName(first)) return false;
  if (isSureGroupWord(word)) return true;
  if (!isFamilyNameToo(word)) return false;
  if (part !== parts.at(-1)) return true;
  const before = parts.slice(0, -1);
  return !before.every((each) => isInitials(each) || isGivenName(each));
}

/** "Organization, World Health"; "Health, Ministry of"; "Heart, Lung, and Blood Institute". */
function hasGroupBehindComma(text: string, comma: number, family: readonly string[]): boolean {
  const rest = text.slice(comma + 1).trim();
  const [head = ''] = family;
  if (EPONYMS.has(family.join(' ').toLowerCase()) && namesInstitution(rest)) return true;
  if (isTurnedPhrase(family, rest)) return true;
  if (family.length === 1 && isSureGroupWord(bare(head)) && WRITTEN_OUT.test(rest)) {
    return !isGivenName(rest);
  }
  if (family.length === 1 && isFamilyNameToo(bare(head)) && isAdjective(rest)) return true;
  if (OPEN_END.test(rest) && wordsOf(rest).some(isSure)) return true;
  const [, last = ''] = LAST_OF_LIST.exec(text) ?? [];
  return last !== '' && wordsOf(last).some(isSure);
}

/** "Affairs, Department of Veterans", "Collaborators, G. B. D.", "Canada, Statistics". */
function isTurnedPhrase(family: readonly string[], rest: string): boolean {
  const [head = ''] = family;
  if (family.length !== 1 || rest.includes(',')) return false;
  if (head === 'Force' && rest.endsWith(' Task')) return true;
  return NO_FAMILIES.has(bare(head)) || TURNED.test(rest) || isOfficeOfCountry(`${rest} ${head}`);
}

/** True for a group's name in the order of a person's: "Excellence, National Institute for Health and Care". */
export function isTurnedGroup(text: string): boolean {
  const comma = text.indexOf(',');
  return comma > 0 && isTurnedPhrase(wordsOf(text.slice(0, comma)), text.slice(comma + 1).trim());
}

/** What cannot end a given name. */
const OPEN_END = /\s(?:of|for|de|do|für|des|van|and|&|und|et)$/;

const isSure = (part: string): boolean =>
  GROUP_WORDS.has(bare(part)) || isSureGroupWord(bare(part));

const isAdjective = (text: string): boolean =>
  GROUP_ADJECTIVES.has((text.split(/\s/, 1)[0] ?? '').toLowerCase());

/** "OECD/European Union", "WHO/UNICEF". */
function isSlashed(text: string): boolean {
  if (!text.includes('/')) return false;
  const sides = text.split('/').map((side) => side.trim());
  if (!sides.some((side) => ACRONYMS.has(side) || side.includes(' '))) return false;
  return sides.every(
    (side) =>
      /^\p{Lu}{2,8}$/u.test(side) ||
      ACRONYMS.has(side) ||
      (side.includes(' ') && hasGroupWord(side)),
  );
}

function isCompany(parts: readonly string[]): boolean {
  const name = bare(parts[0] ?? '');
  if (parts.length < 2) return false;
  return COMPANIES.has(name) || (FAMILY_COMPANIES.has(name) && COMPANY_FORM.test(parts[1] ?? ''));
}

/** A name in capitals: "DEPARTMENT OF HEALTH". */
function isLoudPhrase(text: string): boolean {
  return LOUD_CONNECTING_WORDS.test(text) && text === text.toUpperCase();
}

/**
 * The name of a group in its natural order: "Organization, World Health" and "Health, Ministry of" are what
 * programs make of it when they take it for a person's.
 */
export function groupName(text: string): string {
  const parts = text.split(',').map((part) => part.trim());
  const [first = '', second = ''] = parts;
  if (parts.length !== 2 || second === '' || LEGAL_FORM.test(text)) return text;
  const isTurned =
    (wordsOf(first).length === 1 && isSure(first)) ||
    OPEN_END.test(second) ||
    isTurnedPhrase(wordsOf(first), second) ||
    wordsOf(second).every((word) => GROUP_ADJECTIVES.has(word.toLowerCase()));
  return isTurned ? `${second} ${first}` : text;
}
