import type { Comparison } from './compare-records.js';
import { isKinDoi } from './doi-kinds.js';
import type { PaperFeatures } from './paper-features.js';
import type { Mark } from './title-reading.js';

/** Why two records can not be one paper, whatever else agrees. */
export type VetoCode =
  | 'OTHER_DOI'
  | 'OTHER_PMID'
  | 'SHARED_ID_OTHER_TITLE'
  | 'NOTICE'
  | 'PART'
  | 'OTHER_PAGES'
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
const otherDoi: Rule = (a, b) => {
  if (a.doi === null || b.doi === null || a.doi === b.doi) return null;
  const isPreprint = a.marks.includes('PREPRINT') !== b.marks.includes('PREPRINT');
  return isPreprint || isKinDoi(a.doi, b.doi) ? null : veto('OTHER_DOI', a.doi, b.doi);
};

/** PubMed lists a few papers twice: an equal DOI and title outweigh that. */
const otherPmid: Rule = (a, b, { title }) => {
  if (a.pmid === null || b.pmid === null || a.pmid === b.pmid) return null;
  if (a.doi !== null && a.doi === b.doi && (title === 'EQUAL' || title === 'NEAR')) return null;
  return veto('OTHER_PMID', a.pmid, b.pmid);
};

/** A supplement's abstracts share one DOI. A translated title has the same authors and page. */
const sharedIdOtherTitle: Rule = (a, b, { sameIds, title, authors, pages }) => {
  if (sameIds.length === 0 || title !== 'DIFFERENT') return null;
  const isTranslated = (authors === 'SAME' || authors === 'FIRST') && pages !== 'DIFFERENT';
  return isTranslated ? null : veto('SHARED_ID_OTHER_TITLE', a.title, b.title);
};

/** Marks of what is written about a paper and is not the paper. */
export const NOTICES: readonly Mark[] = ['CORRECTION', 'RETRACTION', 'COMMENT', 'REPLY'];

/** "Letter to the editor: X" and "X" with one identifier and page are two namings of one letter. */
const notice: Rule = (a, b, { sameIds, pages }) => {
  const isOneLetter = sameIds.length > 0 && pages === 'SAME';
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

const part: Rule = (a, b, { sameIds, title, pages }) => {
  if (title !== 'NEAR' && title !== 'SIMILAR') return null;
  if (a.numbers === b.numbers || (sameIds.length > 0 && pages !== 'DIFFERENT')) return null;
  return veto('PART', `“${a.numbers}”`, `“${b.numbers}”`);
};

const otherPages: Rule = (a, b, { sameIds, volume, venue, pages }) => {
  if (pages !== 'DIFFERENT' || volume !== 'SAME' || venue === 'DIFFERENT') return null;
  if (sameIds.length > 0) return null;
  return veto('OTHER_PAGES', a.pages.first, b.pages.first);
};

const isMeeting = ({ marks }: PaperFeatures): boolean =>
  marks.includes('CONFERENCE') || marks.includes('ABSTRACT');

/** The abstract of a talk stands beside the article that came of it, in another place. */
const conference: Rule = (a, b, { sameIds, venue, pages, volume }) => {
  if (sameIds.length > 0 || isMeeting(a) === isMeeting(b)) return null;
  const isSamePlace = pages === 'SAME' && volume !== 'DIFFERENT';
  const isOtherPlace = venue === 'DIFFERENT' || pages === 'DIFFERENT' || volume === 'DIFFERENT';
  if (isSamePlace || !isOtherPlace) return null;
  return veto('CONFERENCE', a.journal, b.journal);
};

/** A thesis or a book beside the article with its title. */
const otherKind: Rule = (a, b, { sameIds, venue, pages }) => {
  if (sameIds.length > 0 || pages === 'SAME' || venue === 'SAME') return null;
  for (const mark of ['THESIS', 'BOOK'] as const) {
    if (a.marks.includes(mark) === b.marks.includes(mark)) continue;
    const article = a.marks.includes(mark) ? b : a;
    if (article.journal !== '' || article.journalShort !== '')
      return veto('OTHER_KIND', mark, 'ARTICLE');
  }
  return null;
};

const RULES: readonly Rule[] = [
  otherDoi,
  otherPmid,
  sharedIdOtherTitle,
  notice,
  part,
  otherPages,
  conference,
  otherKind,
];
