import type { Comparison } from './comparison.js';
import { isKinDoi } from './doi-kinds.js';
import type { PaperFeatures } from './paper-features.js';
import { agreesInAll, isByAll, isSamePlace } from './same-place.js';
import type { Mark } from './title-reading.js';

/** Why two records can not be one paper, whatever else agrees. */
export type VetoCode =
  | 'OTHER_DOI'
  | 'OTHER_PMID'
  | 'SHARED_ID_OTHER_TITLE'
  | 'SHARED_ID_OTHER_PLACE'
  | 'NOTICE'
  | 'PART'
  | 'OTHER_PAGES'
  | 'OTHER_PLACE'
  | 'CONFERENCE'
  | 'OTHER_KIND';

export interface Veto {
  readonly code: VetoCode;
  /** What the two records say: `10.1/a ≠ 10.1/b`. */
  readonly detail: string;
}

type Rule = (a: PaperFeatures, b: PaperFeatures, found: Comparison) => Veto | null;

/** All vetoes of a pair; the order of the two does not matter. */
export function findVetoes(a: PaperFeatures, b: PaperFeatures, found: Comparison): readonly Veto[] {
  return RULES.flatMap((rule) => rule(a, b, found) ?? []);
}

const veto = (code: VetoCode, one: string, two: string): Veto => ({
  code,
  detail: one < two ? `${one} ≠ ${two}` : `${two} ≠ ${one}`,
});

/** A preprint and its article, or two editions of one work, are kin and not vetoed. */
const otherDoi: Rule = (a, b, found) => {
  if (a.doi === null || b.doi === null || a.doi === b.doi) return null;
  const isPreprint = a.marks.includes('PREPRINT') !== b.marks.includes('PREPRINT');
  if (isPreprint || isKinDoi(a.doi, b.doi) || agreesInAll(a, b, found)) return null;
  return veto('OTHER_DOI', a.doi, b.doi);
};

/** PubMed lists a few papers twice: an equal DOI and title outweigh that. */
const otherPmid: Rule = (a, b, found) => {
  if (a.pmid === null || b.pmid === null || a.pmid === b.pmid) return null;
  const isSameTitle = found.title === 'EQUAL' || found.title === 'NEAR';
  if (a.doi !== null && a.doi === b.doi && isSameTitle) return null;
  return agreesInAll(a, b, found) ? null : veto('OTHER_PMID', a.pmid, b.pmid);
};

/** A supplement's abstracts share one DOI. A translated title has the same authors and page. */
const sharedIdOtherTitle: Rule = (a, b, found) => {
  const { sameIds, title, pages, abstract } = found;
  if (sameIds.length === 0 || title !== 'DIFFERENT') return null;
  const isTranslated = isByAll(a, b, found) && pages !== 'DIFFERENT' && abstract !== 'DIFFERENT';
  return isTranslated ? null : veto('SHARED_ID_OTHER_TITLE', a.title, b.title);
};

/**
 * One DOI for a whole supplement, or copied onto the talk before the article: other pages and another
 * abstract, or another journal and volume as well. Page and abstract alone can be those of two databases.
 */
const sharedIdOtherPlace: Rule = (a, b, { sameIds, pages, abstract, venue, volume }) => {
  if (sameIds.length === 0 || pages !== 'DIFFERENT') return null;
  const isElsewhere = venue === 'DIFFERENT' && volume === 'DIFFERENT';
  if (abstract !== 'DIFFERENT' && !isElsewhere) return null;
  return veto('SHARED_ID_OTHER_PLACE', placeOf(a), placeOf(b));
};

function placeOf({ venues: [venue = ''], volume, pages }: PaperFeatures): string {
  return [venue, volume, pages.first].filter((part) => part !== '').join(' ');
}

/** Marks of what is written about a paper and is not the paper. */
export const NOTICES: readonly Mark[] = ['CORRECTION', 'RETRACTION', 'COMMENT', 'REPLY'];

/**
 * "Letter to the editor: X" and "X" are two namings of one letter where they share an identifier or the
 * authors, and the page.
 */
const notice: Rule = (a, b, found) => {
  const isOneLetter =
    found.pages === 'SAME' &&
    (found.sameIds.length > 0 || (isByAll(a, b, found) && isSamePlace(found, a)));
  for (const mark of NOTICES) {
    if (a.marks.includes(mark) === b.marks.includes(mark)) continue;
    if (mark === 'COMMENT' && isOneLetter) continue;
    return veto('NOTICE', noticeName(a), noticeName(b));
  }
  return null;
};

function noticeName({ marks }: PaperFeatures): string {
  return marks.filter((mark) => NOTICES.includes(mark)).join('+') || 'ARTICLE';
}

const part: Rule = (a, b, found) => {
  const { sameIds, title, pages } = found;
  if (title !== 'NEAR' && title !== 'SIMILAR') return null;
  if (a.numbers === b.numbers || (sameIds.length > 0 && pages !== 'DIFFERENT')) return null;
  if (found.abstract === 'SAME' && agreesInAll(a, b, found)) return null;
  return veto('PART', `“${a.numbers}”`, `“${b.numbers}”`);
};

const otherPages: Rule = (a, b, { sameIds, volume, venue, pages }) => {
  if (pages !== 'DIFFERENT' || volume === 'DIFFERENT' || venue === 'DIFFERENT') return null;
  if (sameIds.length > 0) return null;
  return veto('OTHER_PAGES', a.pages.first, b.pages.first);
};

/** A text that came out twice: in another volume, on other pages. */
const otherPlace: Rule = (a, b, { sameIds, volume, pages }) =>
  sameIds.length > 0 || volume !== 'DIFFERENT' || pages !== 'DIFFERENT'
    ? null
    : veto('OTHER_PLACE', placeOf(a), placeOf(b));

const isMeeting = ({ marks }: PaperFeatures): boolean =>
  marks.includes('CONFERENCE') || marks.includes('ABSTRACT');

/** The abstract of a talk stands beside the article that came of it, in another place. */
const conference: Rule = (a, b, { sameIds, venue, pages, volume }) => {
  if (sameIds.length > 0 || isMeeting(a) === isMeeting(b)) return null;
  const isSamePlace = pages === 'SAME' && volume !== 'DIFFERENT';
  const isOtherPlace = venue === 'DIFFERENT' || pages === 'DIFFERENT' || volume === 'DIFFERENT';
  if (isSamePlace || !isOtherPlace) return null;
  return veto('CONFERENCE', a.venues[0] ?? '', b.venues[0] ?? '');
};

/** A thesis or a book beside the article with its title. */
const otherKind: Rule = (a, b, { sameIds, venue, pages }) => {
  if (sameIds.length > 0 || pages === 'SAME' || venue === 'SAME') return null;
  for (const mark of ['THESIS', 'BOOK'] as const) {
    if (a.marks.includes(mark) === b.marks.includes(mark)) continue;
    const article = a.marks.includes(mark) ? b : a;
    if (article.venues.length > 0) return veto('OTHER_KIND', mark, 'ARTICLE');
  }
  return null;
};

const RULES: readonly Rule[] = [
  otherDoi,
  otherPmid,
  sharedIdOtherTitle,
  sharedIdOtherPlace,
  notice,
  part,
  otherPages,
  otherPlace,
  conference,
  otherKind,
];
