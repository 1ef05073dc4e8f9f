import { BOOK_TYPES, TYPES_WITH_CONTAINER } from '../grammar/index.js';
import type { JournalName, Producer, TagIndex } from '../reference/index.js';
import { cleanLine } from '../text/index.js';

/** In which tags the full title and the abbreviation stand; the first that has a value counts. */
interface JournalTags {
  readonly full: readonly string[];
  readonly short: readonly string[];
}

/**
 * Where nothing else is known. JO comes last on both sides: beside JF or T2 it is the abbreviation, and
 * alone it is what there is.
 */
const USUAL: JournalTags = {
  full: ['JF', 'T2', 'BT', 'JO'],
  short: ['JA', 'J2', 'J1', 'JI', 'JO'],
};

/** Ovid's T2 is another title of the paper. */
const OVID: JournalTags = { full: ['JF', 'JO'], short: ['JA', 'J2', 'J1', 'JO'] };

const BY_PRODUCER: ReadonlyMap<Producer, JournalTags> = new Map([
  ['EBSCO', { full: ['JF', 'JO', 'T2', 'BT'], short: ['JA', 'J2', 'J1'] }],
  ['DIMENSIONS', { full: ['JF', 'JO', 'T2', 'BT'], short: ['JA', 'J2', 'J1'] }],
  ['SCIELO', { full: ['JF', 'JO', 'T2', 'BT'], short: ['JA', 'J2', 'J1'] }],
  ['HIGHWIRE', { full: ['JF', 'T2'], short: ['JO', 'JA', 'J2'] }],
  ['OVID', OVID],
  // A chapter or a paper of proceedings, which Ovid calls JOUR too, has no JF, and T2 is the book.
  ['OVID_PSYCINFO', { full: ['JF', 'JO', 'T2'], short: ['JA', 'J2', 'J1', 'JO'] }],
  ['OVID_COCHRANE', { full: ['JF', 'JO', 'JA'], short: ['J2', 'J1'] }],
  ['COCHRANE', { full: ['JF', 'JO', 'T2', 'JA'], short: ['J2', 'J1'] }],
]);

/** A book stands in a series or in nothing. */
const BOOK: JournalTags = { full: ['JF', 'JO', 'T3', 'T2'], short: ['JA', 'J2', 'J1', 'JI'] };
const CHAPTER: JournalTags = { full: ['T2', 'BT', 'JF', 'JO'], short: ['JA', 'J2', 'J1', 'JI'] };
const CHAPTER_TYPES: ReadonlySet<string> = new Set(['CHAP', 'ECHAP', 'DICT', 'ENCYC']);
/** Elsewhere T2 is a department, a court, a programme: only true journal tags count. */
const NO_CONTAINER: JournalTags = { full: ['JF', 'JO'], short: ['JA', 'J2', 'J1', 'JI', 'JO'] };

/** What Embase adds to the journal of an abstract: "Circulation. Conference: 29th congress, …". */
const CONFERENCE_NOTE =
  /(?<=.)(?:[.,;]\s+|\s+\()(?:(?:Conference(?: (?:Publication|Proceedings?|Abstracts?))?|Meeting Abstracts?)\s*:\s|Conference \d|\d+(?:st|nd|rd|th) (?:(?:Annual|International|World|European|Scientific|Congress|Conference) ){0,3}(?:Meeting|Congress|Conference|Symposium)\b).*$/i;
/** A look before the pattern. */
const NOTE_SIGN = /conference|meeting|congress|symposium|^(?:Source|Journal|Published|In)\b/i;
/** JSTOR's pages have "Source: The Forestry Review", and it is copied with the label. */
const LABEL = /^(?:Source|Journal(?: title)?|Published in|In):\s+/i;
/** What databases write where they know no journal. */
const NO_JOURNAL =
  /^\[?(?:deleted journal|no source (?:information |title )?(?:available)?|no source title|(?:unknown|no) (?:journal|source)(?: name| title)?|unknown|not available|journal not specified)\.?\]?$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)/i;

/** The journal, book, series or proceedings of a record, or null where it names none. */
export function readJournal(
  index: TagIndex,
  type: string,
  producer: Producer,
  title: string | null,
  issns: readonly string[],
): JournalName | null {
  const { full, short } = journalTags(type, producer);
  const both = severalNames(index, full, title);
  const fullName = both?.title ?? nameOf(index, full, title);
  const twoShort = fullName === null ? severalNames(index, short, title) : null;
  if (twoShort !== null) return { ...twoShort, issns };
  const shortName = both?.abbreviation ?? nameOf(index, short, title);
  if (fullName === null && shortName === null) return null;
  const isSame = fullName !== null && shortName !== null && isSameName(fullName, shortName);
  if (fullName !== null && isSame && looksAbbreviated(fullName)) {
    return { title: null, abbreviation: fullName, issns };
  }
  if (fullName !== null && shortName !== null && !isSame && isShortOf(fullName, shortName)) {
    // EndNote's users put the abbreviation into T2 and the title into J2.
    return { title: shortName, abbreviation: fullName, issns };
  }
  return { title: fullName, abbreviation: isSame ? null : shortName, issns };
}

const isSameName = (one: string, other: string): boolean =>
  one === other || (one.length === other.length && one.toLowerCase() === other.toLowerCase());

function journalTags(type: string, producer: Producer): JournalTags {
  if (BOOK_TYPES.has(type)) return BOOK;
  if (CHAPTER_TYPES.has(type)) return CHAPTER;
  const byProducer = BY_PRODUCER.get(producer);
  if (byProducer !== undefined) return byProducer;
  return TYPES_WITH_CONTAINER.has(type) ? USUAL : NO_CONTAINER;
}

/** A name has a letter: some exporters write the ISSN here. */
const LETTER = /\p{L}/u;

/** Tags that some write twice, for the title and its abbreviation: of the two the longer is the title. */
const DOUBLE_TAGS: ReadonlySet<string> = new Set(['JO', 'JF', 'JA', 'T2']);

function severalNames(
  index: TagIndex,
  tags: readonly string[],
  title: string | null,
): { readonly title: string; readonly abbreviation: string } | null {
  const tag = tags.find((each) => index.all(each).length > 0) ?? '';
  if (!DOUBLE_TAGS.has(tag) || index.all(tag).length < 2) return null;
  const names = [...new Set(index.all(tag).flatMap(({ value }) => journalIn(value, title) ?? []))];
  const [long = '', short = ''] = names.sort((a, b) => b.length - a.length);
  return short !== '' && (isShortOf(short, long) || isAcronymOf(short, long))
    ? { title: long, abbreviation: short }
    : null;
}

/** A copy of the paper's own title and a link are no journal. */
function nameOf(index: TagIndex, tags: readonly string[], title: string | null): string | null {
  for (const tag of tags) {
    for (const { value } of index.all(tag)) {
      const name = journalIn(value, title);
      if (name !== null) return name;
    }
  }
  return null;
}

function journalIn(value: string, title: string | null): string | null {
  const line = cleanLine(value);
  if (line === title || ADDRESS.test(line) || !LETTER.test(line)) return null;
  const name = NOTE_SIGN.test(line) ? line.replace(CONFERENCE_NOTE, '').replace(LABEL, '') : line;
  return NO_JOURNAL.test(name) ? null : name;
}

/** True where each word of the first begins a word of the second, in order: "J Biol Chem". */
function isShortOf(short: string, long: string): boolean {
  if (short.length >= long.length) return false;
  const words = long.toLowerCase().split(/[^\p{L}\d]+/u);
  return short
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
    .every((word) => {
      while (words.length > 0) if (words.shift()?.startsWith(word)) return true;
      return false;
    });
}

/** "JAMA" is the first letters of the words that count. */
function isAcronymOf(short: string, long: string): boolean {
  if (!/^\p{Lu}{3,8}$/u.test(short)) return false;
  const words = long.split(/[^\p{L}]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.map((word) => word.charAt(0)).join('') === short;
}

/** "J. Biol. Chem.": two shortened words or more. */
function looksAbbreviated(name: string): boolean {
  return (name.match(/\p{L}\.(?=\s|$)/gu) ?? []).length >= 2;
}
