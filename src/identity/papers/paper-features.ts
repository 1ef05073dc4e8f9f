import type { PersonName, Reference } from '../../ris/index.js';
import { fold } from '../fold.js';
import { journalTitle } from '../journals/index.js';
import { paperKey } from '../paper-key.js';
import { comparedDoi, isPreprintDoi, isPreprintServer } from './doi-kinds.js';
import { type PageRange, readPageRange } from './page-range.js';
import { placeNumbers } from './place-number.js';
import { plainName } from './plain-name.js';
import { type Mark, readTitleForMatch } from './title-reading.js';
import { venueNames } from './venue-names.js';

/**
 * What matching needs of a record: plain JSON, about 600 bytes as text, a function of the record alone. Two
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
  /** The names of journal and conference as compared, the title's first; empty where unknown. */
  readonly venues: readonly string[];
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
/** Makes the features of a record. */
export function paperFeatures(recordId: string, reference: Reference): PaperFeatures {
  const { title, numbers, marks } = readTitleForMatch(reference.title);
  const { doi, journal } = reference;
  const standsIn = CONTAINERS.get(reference.type) ?? null;
  const { names, isMeeting } = venueNames(journal?.title ?? '', standsIn === 'PROCEEDINGS');
  const short = journalTitle(journal?.abbreviation ?? '');
  const { volume, issue } = placeNumbers(reference.volume, reference.issue);
  return {
    recordId,
    paperKey: paperKey(reference, recordId),
    doi: doi === null ? null : comparedDoi(doi),
    pmid: reference.pmid,
    pmcid: reference.pmcid,
    title,
    numbers,
    marks: [...new Set([...marks, ...marksOf(reference, names[0] ?? '', isMeeting)])].sort(),
    year: reference.year,
    authors: reference.authors.slice(0, MAX_AUTHORS).map(authorText),
    venues: short === '' || names.includes(short) ? names : [...names, short],
    issns: journal?.issns ?? [],
    volume,
    issue,
    pages: readPageRange(reference.pages),
    standsIn,
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

function marksOf({ type, doi }: Reference, journal: string, isMeeting: boolean): readonly Mark[] {
  const byType = TYPE_MARKS.get(type);
  const marks: Mark[] = byType === undefined ? [] : [byType];
  if (isMeeting) marks.push('CONFERENCE');
  if ((doi !== null && isPreprintDoi(doi)) || isPreprintServer(journal)) marks.push('PREPRINT');
  return marks;
}
