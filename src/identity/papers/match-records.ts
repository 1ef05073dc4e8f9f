import { type Comparison, compareRecords } from './compare-records.js';
import { compareTitles, isShortTitle } from './compare-titles.js';
import { findVetoes, NOTICES, type Veto } from './find-vetoes.js';
import { MATCH_RULES } from './match-rules.js';
import type { PaperFeatures } from './paper-features.js';

/** One field's share in a score. */
export interface Evidence {
  readonly field:
    | 'doi'
    | 'pmid'
    | 'pmcid'
    | 'title'
    | 'authors'
    | 'year'
    | 'journal'
    | 'volume'
    | 'issue'
    | 'pages'
    | 'abstract';
  /** How the field of one record stands to that of the other: `EQUAL`, `FIRST`, `OVERLAP`. */
  readonly relation: string;
  readonly points: number;
}

export type MatchLevel = 'CERTAIN' | 'LIKELY' | 'DIFFERENT';

/** How sure it is that two records describe one paper, and why. */
export interface RecordMatch {
  readonly level: MatchLevel;
  /** The sum of the evidence's points. */
  readonly score: number;
  /** Fields that gave or took points. */
  readonly evidence: readonly Evidence[];
  /** What forbids that the two be one by rule. A vetoed pair is never CERTAIN. */
  readonly vetoes: readonly Veto[];
}

const { points: POINTS } = MATCH_RULES;

/** Matches two records; the order of the two does not matter. */
export function matchRecords(a: PaperFeatures, b: PaperFeatures): RecordMatch {
  if (isFarApart(a, b)) return FAR_APART;
  const found = compareRecords(a, b);
  const isShort = isShortTitle(a.title) || isShortTitle(b.title);
  const evidence = weigh(a, found, isShort);
  const score = evidence.reduce((sum, { points }) => sum + points, 0);
  const vetoes = findVetoes(a, b, found);
  return { level: levelOf(a, b, found, { score, vetoes, isShort }), score, evidence, vetoes };
}

const FAR_APART: RecordMatch = {
  level: 'DIFFERENT',
  score: POINTS.title.DIFFERENT,
  evidence: [{ field: 'title', relation: 'DIFFERENT', points: POINTS.title.DIFFERENT }],
  vetoes: [],
};

/**
 * Most pairs of a block have nothing in common but its key: other titles, no identifier, not even a
 * page. They are told apart before anything else is compared.
 */
function isFarApart(a: PaperFeatures, b: PaperFeatures): boolean {
  return (
    !(['doi', 'pmid', 'pmcid'] as const).some((id) => a[id] !== null && a[id] === b[id]) &&
    (a.pages.first === '' || a.pages.first !== b.pages.first) &&
    compareTitles(a, b) === 'DIFFERENT'
  );
}

function weigh(a: PaperFeatures, found: Comparison, isShort: boolean): readonly Evidence[] {
  const { sameIds, title, authors, year, venue, volume, issue, pages, abstract } = found;
  const gained = POINTS.title[title];
  const isPageOne = pages === 'SAME' && a.pages.first === '1';
  const pagePoints = isPageOne ? POINTS.pageOne : POINTS.pages[pages];
  const lastPage = pages === 'SAME' && found.lastPage === 'SAME' ? POINTS.lastPage : 0;
  const all: readonly Evidence[] = [
    ...sameIds.map((field) => ({ field, relation: 'SAME', points: POINTS.sameId })),
    {
      field: 'title',
      relation: title,
      points: isShort ? Math.min(gained, POINTS.shortTitle) : gained,
    },
    { field: 'authors', relation: authors, points: POINTS.authors[authors] },
    { field: 'year', relation: year, points: POINTS.year[year] },
    { field: 'journal', relation: venue, points: POINTS.journal[venue] },
    { field: 'volume', relation: volume, points: POINTS.volume[volume] },
    { field: 'issue', relation: issue, points: POINTS.issue[issue] },
    { field: 'pages', relation: pages, points: pagePoints + lastPage },
    { field: 'abstract', relation: abstract, points: POINTS.abstract[abstract] },
  ];
  return all.filter(({ relation }) => relation !== 'UNKNOWN');
}

interface Sum {
  readonly score: number;
  readonly vetoes: readonly Veto[];
  readonly isShort: boolean;
}

function levelOf(a: PaperFeatures, b: PaperFeatures, found: Comparison, sum: Sum): MatchLevel {
  if (sum.vetoes.length > 0) return isWorthALook(found, sum) ? 'LIKELY' : 'DIFFERENT';
  if (found.sameIds.length > 0) return hasDoubt(found) ? 'LIKELY' : 'CERTAIN';
  if (sum.score < MATCH_RULES.likely) return 'DIFFERENT';
  const isSure = sum.score >= MATCH_RULES.certain && isBackedUp(a, b, found, sum.isShort);
  return isSure && !mayBeAnotherVersion(a, b, found) ? 'CERTAIN' : 'LIKELY';
}

/** An identifier copied wrong: everything else agrees, so somebody should see it. */
function isWorthALook(
  { title, pages, volume, authors }: Comparison,
  { vetoes, isShort }: Sum,
): boolean {
  const isIdOnly = vetoes.every(({ code }) => code === 'OTHER_DOI' || code === 'OTHER_PMID');
  return (
    isIdOnly &&
    !isShort &&
    (title === 'EQUAL' || title === 'NEAR') &&
    pages === 'SAME' &&
    volume !== 'DIFFERENT' &&
    authors !== 'DIFFERENT'
  );
}

/** One identifier, another title, and no page that would show that it is a translation. */
function hasDoubt({ title, pages, authors }: Comparison): boolean {
  if (title === 'DIFFERENT') return pages !== 'SAME' && pages !== 'OVERLAP';
  return title === 'UNKNOWN' && authors === 'DIFFERENT';
}

/** A page of its own: page 1 opens every issue and every article of an online journal. */
function isSamePlace({ pages, volume }: Comparison, { pages: { first } }: PaperFeatures): boolean {
  return pages === 'SAME' && first !== '1' && volume !== 'DIFFERENT';
}

/** What a title that is short, similar, contained or a notice's can not show alone, a place or text must. */
function isBackedUp(
  a: PaperFeatures,
  b: PaperFeatures,
  found: Comparison,
  isShort: boolean,
): boolean {
  const { title, authors, volume, issue, abstract } = found;
  // One page of a supplement holds several abstracts of one team.
  if (title === 'DIFFERENT') return false;
  if (isSamePlace(found, a)) return true;
  if (isNotice(a) || isNotice(b)) return false;
  if (isShort) return abstract === 'SAME' && authors !== 'UNKNOWN';
  if (title === 'EQUAL' || title === 'NEAR') return true;
  return title === 'CONTAINED' && (abstract === 'SAME' || (volume === 'SAME' && issue === 'SAME'));
}

/**
 * Two papers to some and one to others, so a person decides: preprint and article, editions, a paper
 * that came out in two journals, records that share no word on where the paper stands (one is often
 * a preprint or a data set).
 */
function mayBeAnotherVersion(a: PaperFeatures, b: PaperFeatures, found: Comparison): boolean {
  if (isPreprint(a) !== isPreprint(b)) return true;
  const isPlaced = isSamePlace(found, a);
  if (a.doi !== null && b.doi !== null) return !isPlaced || found.title !== 'EQUAL';
  if (isPlaced || (hasNoPlace(a) && hasNoPlace(b))) return false;
  return found.venue === 'DIFFERENT' || !(found.venue === 'SAME' || found.volume === 'SAME');
}

const isPreprint = ({ marks }: PaperFeatures): boolean => marks.includes('PREPRINT');

const isNotice = ({ marks }: PaperFeatures): boolean =>
  marks.some((mark) => NOTICES.includes(mark));

function hasNoPlace({ journal, journalShort, issns, volume, pages }: PaperFeatures): boolean {
  return `${journal}${journalShort}${volume}${pages.first}` === '' && issns.length === 0;
}
