import { createHash } from 'node:crypto';
import { compareTexts } from '../compare-texts.js';
import type { PaperFeatures } from './paper-features.js';

/** Letters of a title, without blanks, that two records of one paper mostly share. */
const TITLE_LETTERS = 28;
const LONG_WORDS = 3;
/** A page of so many digits tells a paper without its author. */
const TELLING_DIGITS = 3;
const LEAST_LETTERS = 5;

/**
 * The blocks of a record, at most six: two records of one paper share at least one. By DOI, PubMed
 * and PMC number; by the start of the title; by its longest words after that, which an error at
 * the start leaves alone, or for a short title by year and first author; by volume and first page, for
 * low pages with the first author's first letter, which need no title at all (without a volume: by year,
 * first author and page). A function of the record alone, so a block is the same set of records however they came.
 */
export function blockKeys(features: PaperFeatures): readonly string[] {
  const made = known.get(features) ?? makeKeys(features);
  known.set(features, made);
  return made;
}

/** A record is asked for its blocks again and again. */
const known = new WeakMap<PaperFeatures, readonly string[]>();

function makeKeys(features: PaperFeatures): readonly string[] {
  const { doi, pmid, pmcid, title } = features;
  const keys: string[] = [];
  if (doi !== null) keys.push(`d:${doi}`);
  if (pmid !== null) keys.push(`p:${pmid}`);
  if (pmcid !== null) keys.push(`c:${pmcid}`);
  if (title !== '') keys.push(`t:${titleStart(title)}`);
  const words = longestWords(title) ?? firstAuthor(features);
  if (words !== null) keys.push(`w:${words}`);
  const place = placeKey(features);
  if (place !== null) keys.push(place);
  return keys;
}

/**
 * Where a record belongs inside a block that holds too many: records of a crowded block are compared
 * only where they share this too. In a block by title the rest of the title parts them, or, where
 * there is no more of it ("Editorial"), year, first author and page; in any other block the start of
 * the title (a supplement's abstracts).
 */
export function subBlockKey(features: PaperFeatures, key: string): string {
  const letters = titleLetters(features.title);
  if (!/^[tw]:/.test(key)) return letters.slice(0, TITLE_LETTERS);
  const rest = letters.slice(TITLE_LETTERS, 2 * TITLE_LETTERS);
  return rest || `${features.year ?? ''}|${familyOf(features)}|${features.pages.first}`;
}

function titleStart(title: string): string {
  return titleLetters(title).slice(0, TITLE_LETTERS);
}

function titleLetters(title: string): string {
  return withoutArticle(title).replaceAll(' ', '');
}

function withoutArticle(title: string): string {
  return title.replace(/^(?:the|an?) (?=.{20})/, '');
}

/** The longest words behind the title's start: a slip in one place leaves start or words as they are. */
function longestWords(title: string): string | null {
  const later = longWords(wordsBehindStart(withoutArticle(title)));
  if (later.length < LONG_WORDS) return null;
  const text = later.slice(0, LONG_WORDS).sort().join(' ');
  return text.length <= 60 ? text : createHash('sha256').update(text).digest('hex').slice(0, 24);
}

/** A short title is lost to one slip: who wrote it in which year finds it all the same. */
function firstAuthor(features: PaperFeatures): string | null {
  const family = familyOf(features);
  return family === '' || features.title === '' || features.year === null
    ? null
    : `${features.year}|${family}`;
}

function wordsBehindStart(title: string): readonly string[] {
  let letters = 0;
  return title.split(' ').filter((word) => {
    letters += word.length;
    return letters - word.length >= TITLE_LETTERS;
  });
}

function longWords(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
    .filter(({ length }) => length >= LEAST_LETTERS)
    .sort((a, b) => b.length - a.length || compareTexts(a, b));
}

function placeKey(features: PaperFeatures): string | null {
  const { year, volume, pages } = features;
  if (pages.first === '') return null;
  // Online and in print a paper has two years. High pages are few; among low ones a letter parts as a year does.
  const number = /\d+/.exec(pages.first)?.[0] ?? '';
  if (volume !== '') {
    return `v:${volume}|${number.length < TELLING_DIGITS ? `${pages.first}|${letterOf(features)}` : number}`;
  }
  const family = familyOf(features);
  return family === '' || year === null ? null : `y:${year}|${family}|${pages.first}`;
}

/** The letter of the first author's family or given name that comes first: the two may have changed places. */
function letterOf({ authors: [first = ''] }: PaperFeatures): string {
  const [letter = ''] = first
    .split('|')
    .flatMap((name) => name.slice(0, 1) || [])
    .sort();
  return letter;
}

function familyOf({ authors }: PaperFeatures): string {
  const [first = ''] = authors;
  return first.slice(0, first.indexOf('|')).replaceAll(' ', '');
}
