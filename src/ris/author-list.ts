import { cleanLine } from './clean-text.js';
import { GROUP_WORDS, NO_AUTHOR, SUFFIX } from './name-words.js';
import { isHanName } from './script-name.js';
import { trimSigns } from './trim-signs.js';

/** The names that one author field holds. */
export interface AuthorList {
  readonly names: readonly string[];
  /** True where "et al" ends the list. */
  readonly isCutShort: boolean;
  /** True where the field says that there is no author. */
  readonly isAnonymous: boolean;
}

const ET_AL =
  /[,;&]?\s*(?:\(?\bet\.?\s?al(?:ii|\b)\.?\)?|\band others\b\.?|\bu\.\s?a\.|\by otros\b|\be outros\b|等)\s*$/i;
/** "Achterbergh RCA", "van der Helm JJ": a family name and capitals without dots. */
const VANCOUVER_NAME = /^(?:\p{L}[\p{L}'’.-]*\s+){1,5}\p{Lu}{1,4}$/u;
const INVERTED_NAME = /^[^,]+,\s*[^,]+$/;
/** How "et al" can end, for a quick look before the pattern. */
const ET_AL_END = /(?:al|alii|others|u\.\s?a|otros|outros|等)[.)\s]*$/i;
const SEPARATOR_AND = /\s+(?:and|&)\s+/;
const MARKS = /[;；\n]/;
/** Persons who sign for a group: "Doe J, on behalf of the Invented Study Group". */
const ON_BEHALF = /[,\s]\s*(?:\(?on behalf of|representing)\s+(?=\S)/i;
/** No name is longer; a longer text is kept whole rather than searched for names. */
const LONGEST_FIELD = 100_000;

/** Takes the value of an author field apart: one name is the rule, lists are what producers make of it. */
export function splitAuthors(value: string): AuthorList {
  if (value.length > LONGEST_FIELD) {
    return { names: [value], isCutShort: false, isAnonymous: false };
  }
  let isCutShort = false;
  let isAnonymous = false;
  const names: string[] = [];
  for (const piece of cutMarks(value)) {
    const text = trimSigns(cleanLine(piece), ',; ');
    const whole = ET_AL_END.test(text.slice(-9)) ? text.replace(ET_AL, '').trim() : text;
    if (whole !== text) isCutShort = true;
    if (whole === '') continue;
    if (NO_AUTHOR.test(whole)) isAnonymous = true;
    else names.push(...splitGroups(whole));
  }
  return { names, isCutShort, isAnonymous };
}

/** A semicolon or a new line begins a new name, but not the semicolon of `&amp;`, nor an ORCID's. */
function cutMarks(value: string): readonly string[] {
  if (!MARKS.test(value)) return [value];
  const plain = value
    .replace(/&(#?\w{2,8});/g, (entity) => cleanLine(entity))
    .replace(/(?<![;\s])[;\s]+(?=\(?(?:ORCID\b|https?:\/\/orcid\.org))/gi, ' ');
  return plain.split(MARKS);
}

function splitGroups(text: string): readonly string[] {
  if (!text.includes('behalf') && !text.includes('representing')) return splitCommaList(text);
  const [people = '', group] = text.split(ON_BEHALF, 2);
  if (group === undefined || people.trim() === '') return splitCommaList(text);
  return [...splitCommaList(trimSigns(people, ',( ')), trimSigns(group, '), ')];
}

function splitCommaList(text: string): readonly string[] {
  const joined = text.split(SEPARATOR_AND);
  if (joined.length > 1 && joined.every((part) => INVERTED_NAME.test(part))) return joined;
  if (joined.length === 2 && joined.every(hasInitialAndName)) return joined;
  const pieces = text
    .split(/\s*[,，、]\s*(?:and\s+|&\s+)?|\s+(?:and|&)\s+/)
    .filter((piece) => piece !== '');
  if (pieces.length < 2) return [text];
  if (pieces.every((piece) => VANCOUVER_NAME.test(piece))) return pieces;
  if (pieces.every(isHanName)) return pieces;
  return pieces.length > 2 && pieces.every(isWholeName) ? pieces : [text];
}

/** "J. Smith": only such pairs are sure to be two people and not "Marks and Spencer". */
const hasInitialAndName = (piece: string): boolean =>
  /^(?:\p{Lu}\.\s?){1,3}(?:\p{L}[\p{L}'’-]*\s?){1,3}$/u.test(piece);

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
