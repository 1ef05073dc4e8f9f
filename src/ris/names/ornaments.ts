import { cleanLine } from '../text/index.js';
import { namesInstitution } from './address-words.js';
import { EPONYMS, GROUP_ADJECTIVES } from './group-words.js';
import { isDegree, isInitials, isParticle, isSuffix, wordsOf } from './name-parts.js';
import { isRole, LABEL } from './role-words.js';
import { isRomanisedFamily } from './romanised-family.js';
import { isHanName } from './script-list.js';

/** A name without what producers put around it, and what of that says something. */
export interface BareName {
  readonly text: string;
  /** dblp's number of one of several people of a name: "0003". Empty where there is none. */
  readonly homonym: string;
  /** An address that stands behind the name, or null. */
  readonly address: string | null;
}

/** A sign that no plain name has: without it nothing is looked for but a role and an address. */
const MAY_BE_ORNAMENTED =
  /[\d()[\]{}<>@*†‡§¶#∗★☆⁎＊✉✝‖^|/\\"“”«»（）［］【】¹²³⁰-⁹_:•·&=~]|^['‘]|ORCID|Orcid|^and\s|\sand$|\s[-–—]\s|^[-–—]\s|\s[a-df-hj-x](?:\s?,\s?[a-df-hj-x])+$/u;
/** Signs of footnotes; a letter with a footnote's sign is no family name. */
const FOOTNOTE_SIGNS = /(?:[*†‡§¶#∗★☆⁎＊✉✝‖]|\ufe0f)+(?:\s?\d{4}(?!\d))?/gu;
// cspell:disable-next-line
const RAISED = /[¹²³⁰⁴-⁹ᵃᵇᶜᵈᵉ⁺⁻]+(?:[,;˒]?\s?[¹²³⁰⁴-⁹ᵃᵇᶜᵈᵉ]+)*/gu;
/** "Robert Brown1,2", "Brown1, Robert2": digits grown to a word. */
const GROWN_DIGITS = /(?<=\p{L}[\p{L}'’.-]+)\d{1,2}(?:\s?[,;]\s?\d{1,2})*(?![\p{L}\d_])/gu;
/** "Brown, Robert 1, 2" and "Robert Brown 1,a". */
const LAST_DIGITS = /[\s,]+\d{1,2}(?:\s?,\s?(?:\d{1,2}|[a-f]))*[\s,]*$/u;
const CARET = /\$\s?\^[^$]{0,30}\$|\^\s?(?:\{[^{}]{0,20}\}|[\d,a-z*]{1,9})/g;
/** "Brown, Robert a,b": marks of addresses. A letter alone is an initial: "Kaplin, Beth a". */
const LAST_LETTERS = /(?<=[\s,]\p{Lu}\p{Ll}+)[\s,]+[a-df-hj-x](?:\s?,\s?[a-df-hj-x])+$/u;
const LONG_ID =
  /[\s,|/:;(]*\b(?:(?:author ?id|scopus(?: author)? id|id|auid)\s*[:=]?\s*)?\d{5,}\b\)?/gi;
const RESEARCHER_ID = /[\s,|/(]*(?:researcher ?id:?\s*)?\b[A-Z]{1,3}-\d{4}-(?:19|20)\d\d\b\)?/gi;
const ORCID_REST = /[\s,;(]*(?:\borcid|(?<=\p{Ll})ORCID)\b(?:\s?id)?(?:\s?icon)?[:\s]*\)?/giu;
const LINK = /[\s,;(<]*\b(?:https?:\/\/|www\.)[^\s<>)]+[)>]?/gi;
const MAIL =
  /[\s,;(<[]*(?:(?:e-?mail|mailto)\s*:\s*)?[^\s<>()[\],;:]{1,64}@[^\s<>()[\],;]{1,100}[>)\]]?/gi;
const MAIL_LABEL = /[\s,;(]*\b(?:e-?mail|mailto)\s*:?\s*$/i;
const HANDLE = /\s@\w{2,30}/g;
/** "Smith, John, 1950-2010", "(1950-)", "b. 1950", "geb. 1950". */
const LIFE =
  /[\s,;(]*(?:(?:b\.|born|geb\.|né|née|род\.|ca\.?)\s*)?(?:1[4-9]|20)\d\d\s?[-–—]\s?(?:(?:1[4-9]|20)\d\d)?\??\)?\.?\s*$|[\s,;(]*(?:b\.|born|geb\.|né en|née en|d\.)\s*(?:1[4-9]|20)\d\d\)?\.?\s*$/iu;
/** dblp tells people of one name apart by numbers. */
const HOMONYM = /(?<=\p{L}\.?)\s0\d{3}(?=\s*(?:,|$))/u;
const BULLET =
  /^(?:\(?\d{1,3}[.)]|\(?[a-z]\)|\d{1,2}(?=\s\p{Lu}[\p{L}'’-]+,\s\p{Lu})|\[\d{1,3}\]|[-–—•·*])\s+(?=\p{L})/u;
const NICKNAME = /(?<=\p{L}[,.]?)\s+["“«][^"“”«»]{0,30}["”»]|^["“«]|["”»]$/gu;
/** 'Müller, "Anna"': the only given name is in quotation marks. */
const QUOTED_GIVEN = /(?<=\p{L},\s*)["“«]([^"“”«»]{1,30})["”»](?=\s*(?:<|$))/gu;
/** One pair of single quotation marks round all of it; "'t Hooft" has one sign. */
const QUOTED = /^\s*['‘]([^'‘’]+)['’]\s*$/;
/** What joined the name to others of a list. */
const AND = /^(?:and|&)\s+|\s+(?:and|&)$/g;
/** "Roe, Ann - University of Nowhere". */
const DASHED = /\s[-–—@|/]\s+(\S.*)$/;
const BRACKETS = /\s*(?:\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|（[^（）]*）|［[^［］]*］|【[^【】]*】)/g;
const STRAY_BRACKETS = /[()[\]{}（）［］【】]+/g;
/** Angle brackets hold markup, mails, links and ids; other text inside is part of the name. */
const ANGLE_BRACKETS = /\s*<([^<>]*)>/g;
const ORNAMENT_IN_ANGLES =
  /^\s*(?:[^\p{L}]*|.*[@\d].*|.*:\/\/.*|\/?[a-z]{1,10}\s?\/?|\p{L}{2,10}\.)\s*$/u;
const STRAY_ANGLES = /<(?![^<>]*>)|(?<!<[^<>]*)>/g;
const ROLE_BEHIND =
  /(?:[,;]|\s[-–—/|]{1,2}|(?<=\p{Lo}{2})\s(?=(?:\p{Script=Han}{1,2}|지음|옮김|엮음|역|저|편|글)$)|\s(?=\p{Ll}[\p{L}]{0,9}\.$))\s*([^,;()[\]]{1,40})$/u;
/** "Roe, Ann ed.": in small letters with its dot. */
const SMALL_ROLE = /\s(\p{Ll}{2,9}\.)$/u;
const SECOND_SCRIPT =
  /^(\p{Script=Latin}[\p{Script=Latin}\p{M}\s.,'’-]+?)\s*[/|,=]?\s*[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]{2}[^\p{Script=Latin}]*$/u;
const TURNED_SCRIPT =
  /^([\p{Script=Han}\p{Script=Hangul}]{2,5})\s*[/|,]?\s*\p{Script=Latin}[\p{Script=Latin}\p{M}\s.,'’-]+$/u;
const ENDS = /^[\s,;:./|_-]+(?=\S)|[\s,;:/|_-]+$/g;

/**
 * A quick look: words with capitals and nothing else, of which the first is no "By", and at most one comma,
 * after a family name of one word.
 */
const isPlain = (text: string): boolean =>
  CAPITAL_WORDS.test(text) && !LABEL.test(text) && !/\borcid\b/i.test(text);

const CAPITAL_WORDS =
  /^[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'’-]*,?(?: [A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'’-]*)*$/;

/** A person with address is no longer; what is may be anything. */
const LONGEST = 400;

/** Takes off what is no part of a person's name; a group's name is not for it. */
export function bareName(whole: string): BareName {
  if (whole.length > LONGEST || isPlain(whole)) return { text: whole, homonym: '', address: null };
  let text = whole;
  let address: string | null = null;
  let homonym = '';
  if (MAY_BE_ORNAMENTED.test(text)) {
    homonym = HOMONYM.exec(text)?.[0].trim() ?? '';
    text = text.replace(HOMONYM, '').replace(BULLET, '');
    for (const [bracket] of text.matchAll(BRACKETS)) {
      const inside = bracket.trim().slice(1, -1).trim();
      if (namesInstitution(inside)) address ??= inside;
    }
    const dashed = DASHED.exec(text);
    if (
      dashed !== null &&
      namesInstitution(dashed[1] ?? '') &&
      /[\s,]/.test(text.slice(0, dashed.index))
    ) {
      address ??= dashed[1] ?? null;
      text = text.slice(0, dashed.index);
    }
    text = withoutSigns(withoutBrackets(text));
  }
  text = text.replace(LABEL, (label) => (isLabelOf(text, label) ? '' : label));
  text = SECOND_SCRIPT.exec(text)?.[1] ?? TURNED_SCRIPT.exec(text)?.[1] ?? text;
  text = inOrderOf(text, EAST_ASIAN_PART.exec(whole)?.[0] ?? '');
  text = withoutRole(text);
  if (text.includes(',')) {
    const at = addressStart(text);
    if (at > 0) {
      address ??= text.slice(at + 1).trim();
      text = text.slice(0, at);
    }
  }
  text = text
    .replace(ENDS, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
  return text === '' ? { text: whole, homonym: '', address: null } : { text, homonym, address };
}

/**
 * A field with the marks of footnotes gone from its words, so that its commas part names: "Ann Roe1,2, Bob
 * Doe3". `written` is the field before its markup was taken out.
 */
export function withoutFootnotes(text: string, written: string): string {
  if (!/[\d*†‡§¹²³⁰-⁹<]/u.test(written)) return text;
  const line = written.includes('<sup') ? cleanLine(written.replace(RAISED_MARK, '')) : text;
  return line
    .replace(RAISED, '')
    .replace(FOOTNOTE_SIGNS, '')
    .replace(GROWN_DIGITS, '')
    .replace(BRACKETED_DIGITS, '');
}

/** "Roe, A.(1), Doe, B.(2)". */
const BRACKETED_DIGITS = /\s?[([]\d{1,2}(?:\s?,\s?\d{1,2}){0,5}[)\]]/g;

/** A raised mark at the end of a word: an address or a footnote. "M<sup>c</sup>Donald" has a letter. */
export const RAISED_MARK = /<(?:\w+:)?sup\b[^<>]*>[^<>]{0,40}<\/(?:\w+:)?sup>(?!\p{L})/giu;

const EAST_ASIAN_PART = /[\p{Script=Han}\p{Script=Hangul}]{2,5}/u;

/** "Wang Yuanfa (王元发)" has its family name first; the characters tell. */
function inOrderOf(text: string, characters: string): string {
  const [first = '', ...rest] = wordsOf(text);
  if (characters === '' || rest.length === 0 || text.includes(',')) return text;
  const isFirst = isRomanisedFamily(first, characters);
  const isLast = isRomanisedFamily(rest.at(-1) ?? '', characters);
  return isFirst && !isLast ? `${first}, ${rest.join(' ')}` : text;
}

/** Text in brackets is no part of a name, unless it is all there is. */
function withoutBrackets(text: string): string {
  const outside = text
    .replace(BRACKETS, ' ')
    .replace(ANGLE_BRACKETS, (whole, inside: string) =>
      ORNAMENT_IN_ANGLES.test(inside) || namesInstitution(inside) ? ' ' : whole,
    )
    .trim();
  return (/\p{L}/u.test(outside) ? outside : text)
    .replace(STRAY_BRACKETS, ' ')
    .replace(STRAY_ANGLES, ' ');
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [LINK, ''],
  [MAIL, ''],
  [MAIL_LABEL, ''],
  [HANDLE, ''],
  [ORCID_REST, ''],
  [LIFE, ''],
  [RESEARCHER_ID, ''],
  [LONG_ID, ''],
  [CARET, ''],
  [RAISED, ''],
  [FOOTNOTE_SIGNS, ''],
  [QUOTED_GIVEN, '$1'],
  [NICKNAME, ''],
  [QUOTED, '$1'],
  [AND, ''],
  [/(?<=\p{Ll})~(?=\p{Lu})/gu, ' '],
  [/\\([,;&'"])/g, '$1'],
  [/^\s*[-–—]\s+|\s+[-–—]\s*$/g, ''],
];

function withoutSigns(text: string): string {
  let rest = text;
  for (const [pattern, replacement] of SIGNS) rest = rest.replace(pattern, replacement);
  // "COVID19" and "Apollo 11" are no people.
  if (/\p{L}.*[\s,].*\p{L}/u.test(rest)) {
    rest = rest.replace(GROWN_DIGITS, '').replace(LAST_DIGITS, '');
  }
  return rest.trim().replace(LAST_LETTERS, '').trim();
}

/** "by Ivy Blake" has a label, "By, Ivy" and "By J" a family name. */
function isLabelOf(text: string, label: string): boolean {
  if (!/^by\s*$/i.test(label)) return true;
  return /^\p{L}[\p{L}.'’-]*[\s,].*\p{Ll}/u.test(text.slice(label.length));
}

/** ", ed." behind a whole name; "Smith, Ed." is called Ed. */
function withoutRole(text: string): string {
  let rest = text;
  for (let pass = 0; pass < 2; pass += 1) {
    const found = ROLE_BEHIND.exec(rest);
    const match = found !== null && isRole((found[1] ?? '').trim()) ? found : SMALL_ROLE.exec(rest);
    const role = match?.[1] ?? '';
    if (match === null || !isRole(role.trim())) return rest;
    const before = rest.slice(0, match.index).trim();
    const mayBeGiven = !before.includes(',') && wordsOf(before).length < 2;
    if (before === '' || (mayBeGiven && !/^[\p{Ll}\p{Lo}]/u.test(role.trim()))) return rest;
    if (/^\p{Lu}[\p{L}]*$/u.test(role.trim()) && role.trim().length < 4) return rest;
    rest = before;
  }
  return rest;
}

/** Where a comma parts a person's name from an address behind it; -1 where none does. */
function addressStart(text: string): number {
  const parts = text.split(',');
  let at = 0;
  for (let place = 0; place < Math.min(parts.length - 1, 4); place += 1) {
    at += (parts[place]?.length ?? 0) + (place === 0 ? 0 : 1);
    const next = parts[place + 1]?.trim() ?? '';
    if (!namesInstitution(next)) continue;
    if (/^(?:and|&|und|et|y|e)\s/.test(next)) return -1;
    const head = parts.slice(0, place + 1).map((part) => part.trim());
    return isWholeName(head) ? at : -1;
  }
  return -1;
}

/** "John Smith" or "Smith, John", perhaps with a suffix or a degree. */
function isWholeName(parts: readonly string[]): boolean {
  const [first = '', second, ...rest] = parts;
  const words = wordsOf(first);
  if (GROUP_ADJECTIVES.has((words[0] ?? '').toLowerCase()) || EPONYMS.has(first.toLowerCase())) {
    return false;
  }
  if (!words.every(isNameWord) || namesInstitution(first)) return false;
  if (second === undefined) return (words.length > 1 && words.length < 6) || isHanName(first);
  if (words.length > 1 && (isDegree(second) || isSuffix(second))) return true;
  if (!wordsOf(second).every(isNameWord) || wordsOf(second).length > 4) return false;
  return rest.every((part) => isDegree(part) || isSuffix(part));
}

const isNameWord = (word: string): boolean =>
  isInitials(word) ||
  isParticle(word) ||
  /^\p{Lu}[\p{L}'’.-]*$/u.test(word) ||
  /^\p{Lo}+$/u.test(word);
