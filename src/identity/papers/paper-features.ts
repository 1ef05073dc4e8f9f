import type { PersonName, Reference } from '../../ris/index.js';
import { fold } from '../fold.js';
import { journalTitle } from '../journals/index.js';
import { paperKey } from '../paper-key.js';
import { doiWithoutVersion, isPreprintDoi, isPreprintServer } from './doi-kinds.js';
import { type PageRange, readPageRange } from './page-range.js';
import { plainName } from './plain-name.js';
import { type Mark, readTitleForMatch } from './title-reading.js';

/**
 * What matching needs of a record: plain JSON, about 600 bytes, a function of the record alone. Two
 * records compare by these and nothing else.
 */
export interface PaperFeatures {
  readonly recordId: string;
  /** What the record would be known by were it alone. */
  readonly paperKey: string;
  /** Lower case, without the number of a version. */
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  readonly title: string;
  readonly numbers: string;
  readonly marks: readonly Mark[];
  readonly year: number | null;
  /** `family|given`, folded, the family without blanks and umlauts, in order; at most {@link MAX_AUTHORS}. */
  readonly authors: readonly string[];
  /** Title and abbreviation of the journal as compared; empty where unknown. */
  readonly journal: string;
  readonly journalShort: string;
  readonly issns: readonly string[];
  readonly volume: string;
  readonly issue: string;
  readonly pages: PageRange;
  /** What the record's type says that the paper stands in; null where it may stand alone. */
  readonly standsIn: 'JOURNAL' | 'BOOK' | 'PROCEEDINGS' | null;
  /** The first letters of the abstract, folded: enough to tell two from each other. */
  readonly abstract: string;
}

/** Who comes behind the twentieth author tells no paper from another. */
export const MAX_AUTHORS = 20;
const ABSTRACT_LETTERS = 80;
/** Structured abstracts begin with a heading in one database and without it in another. */
const HEADING =
  /^(?:abstract|summary|background|objectives?|aims?|purpose|introduction|importance|context|rationale|backgrounds? (?:and|&) (?:objectives?|aims?|purpose))\b[\s:.-]*/i;
/** What programs write where they know nothing. */
const NO_NUMBER = /^(?:nan|na|n a|none|null|undefined|unknown|online|in press|ahead of print)?$/;
const CONFERENCE_VENUE =
  /\b(?:conference|symposium|workshop|congress|annual meeting|scientific sessions?|meeting abstracts?|conf|symp)\b|\babstracts?\b/;

/** Makes the features of a record. */
export function paperFeatures(recordId: string, reference: Reference): PaperFeatures {
  const { title, numbers, marks } = readTitleForMatch(reference.title);
  const { doi, journal } = reference;
  const journalName = journalTitle(journal?.title ?? '');
  return {
    recordId,
    paperKey: paperKey(reference, recordId),
    doi: doi === null ? null : doiWithoutVersion(doi),
    pmid: reference.pmid,
    pmcid: reference.pmcid,
    title,
    numbers,
    marks: [...new Set([...marks, ...marksOf(reference, journalName)])].sort(),
    year: reference.year,
    authors: reference.authors.slice(0, MAX_AUTHORS).map(authorText),
    journal: journalName,
    journalShort: journalTitle(journal?.abbreviation ?? ''),
    issns: journal?.issns ?? [],
    volume: placeNumber(reference.volume),
    issue: placeNumber(reference.issue),
    pages: readPageRange(reference.pages),
    standsIn: CONTAINERS.get(reference.type) ?? null,
    abstract: abstractStart(reference.abstract),
  };
}

function authorText({ family, given }: PersonName): string {
  return `${plainName(fold(family))}|${fold(given)}`;
}

function abstractStart(abstract: string | null): string {
  const text = (abstract ?? '')
    .slice(0, ABSTRACT_LETTERS * 3)
    .trim()
    .replace(HEADING, '');
  return fold(text).replaceAll(' ', '').slice(0, ABSTRACT_LETTERS);
}

/** "Vol. 12", "012" and "12" are one; "12 Suppl 1" keeps its supplement. */
function placeNumber(value: string | null): string {
  const text = fold(value ?? '');
  if (NO_NUMBER.test(text)) return '';
  return text.replace(/^(?:volume|vol|v|issue|no|number|nr)\s*(?=\d)/, '').replace(/^0+(?=\d)/, '');
}

const CONTAINERS: ReadonlyMap<string, PaperFeatures['standsIn']> = new Map([
  ['JOUR', 'JOURNAL'],
  ['EJOUR', 'JOURNAL'],
  ['MGZN', 'JOURNAL'],
  ['CHAP', 'BOOK'],
  ['ECHAP', 'BOOK'],
  ['CONF', 'PROCEEDINGS'],
  ['CPAPER', 'PROCEEDINGS'],
]);

const TYPE_MARKS: ReadonlyMap<string, Mark> = new Map([
  ['CONF', 'CONFERENCE'],
  ['CPAPER', 'CONFERENCE'],
  ['SLIDE', 'CONFERENCE'],
  ['ABST', 'ABSTRACT'],
  ['THES', 'THESIS'],
  ['BOOK', 'BOOK'],
  ['EBOOK', 'BOOK'],
  ['EDBOOK', 'BOOK'],
]);

function marksOf({ type, doi }: Reference, journal: string): readonly Mark[] {
  const byType = TYPE_MARKS.get(type);
  const marks: Mark[] = byType === undefined ? [] : [byType];
  if (CONFERENCE_VENUE.test(journal)) marks.push('CONFERENCE');
  if ((doi !== null && isPreprintDoi(doi)) || isPreprintServer(journal)) marks.push('PREPRINT');
  return marks;
}
