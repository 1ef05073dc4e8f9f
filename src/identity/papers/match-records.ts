import { compareRecords } from './compare-records.js';
import { compareTitles, isShortTitle } from './compare-titles.js';
import type { Comparison } from './comparison.js';
import { decideLevel, type MatchLevel } from './decide-level.js';
import { findVetoes, type Veto } from './find-vetoes.js';
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
  return { level: decideLevel(a, b, found, { score, vetoes, isShort }), score, evidence, vetoes };
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
