import { cleanLine, trimSigns } from '../text/index.js';
import { splitCommaList } from './comma-list.js';
import { NO_AUTHOR } from './name-words.js';
import { simpleName } from './simple-name.js';

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
/** How "et al" can end, for a quick look before the pattern. */
const ET_AL_END = /(?:al|alii|others|u\.\s?a|otros|outros|等)[.)\s]*$/i;
/** Google Scholar and Publish or Perish end a long list so. */
const DOTS = /^(?:…|\.{2,})$/;
/** The items of a list as a data frame in Python or R writes it: `['Roe, Ann', 'Doe, Bob']`. */
const LITERAL_ITEM = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g;
const MARKS = /[;；\n]/;
/** Persons who sign for a group: "Doe J, on behalf of the Invented Study Group". */
const ON_BEHALF = /[,\s]\s*(?:\(?on behalf of|representing)\s+(?=\S)/i;
/** No name, and no list without a semicolon, is longer: a longer text is kept whole. */
const LONGEST_PIECE = 50_000;

/** Takes the value of an author field apart: one name is the rule, lists are what producers make of it. */
export function splitAuthors(value: string): AuthorList {
  let isCutShort = false;
  let isAnonymous = false;
  const names: string[] = [];
  for (const piece of cutMarks(value)) {
    const bare = trimSigns(piece, ',; ');
    if (bare.length > LONGEST_PIECE || simpleName(bare) !== null) {
      names.push(bare);
      continue;
    }
    const text = trimSigns(cleanLine(bare), ',; ');
    const whole = ET_AL_END.test(text.slice(-9)) ? text.replace(ET_AL, '').trim() : text;
    if (whole !== text || DOTS.test(text)) isCutShort = true;
    if (whole === '' || DOTS.test(text)) continue;
    if (NO_AUTHOR.test(whole)) isAnonymous = true;
    else names.push(...splitGroups(whole));
  }
  return { names, isCutShort, isAnonymous };
}

/** A semicolon or a new line begins a new name, but not the semicolon of `&amp;`, nor an ORCID's. */
function cutMarks(value: string): readonly string[] {
  const items = literalItems(value);
  if (items !== null) return items;
  if (!MARKS.test(value)) return [value];
  let plain = value;
  if (plain.includes('&')) {
    plain = plain.replace(/&(#?\w{2,8});/g, (entity) => cleanLine(entity));
  }
  if (/ORCID/i.test(plain)) {
    plain = plain.replace(/(?<![;\s])[;\s]+(?=\(?(?:ORCID\b|https?:\/\/orcid\.org))/gi, ' ');
  }
  return plain.split(MARKS);
}

function literalItems(value: string): readonly string[] | null {
  if (!/^(?:c\(|\[)\s*["']/.test(value) || !/["']\s*[\])]$/.test(value)) return null;
  return [...value.matchAll(LITERAL_ITEM)].map(([, single, double]) => single ?? double ?? '');
}

function splitGroups(text: string): readonly string[] {
  if (!text.includes('behalf') && !text.includes('representing')) return splitCommaList(text);
  const [people = '', group] = text.split(ON_BEHALF, 2);
  if (group === undefined || people.trim() === '') return splitCommaList(text);
  return [...splitCommaList(trimSigns(people, ',( ')), trimSigns(group, '), ')];
}
