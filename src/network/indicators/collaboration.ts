import { type BuildOptions, selectPapers } from '../build/index.js';
import type { IncidenceColumns } from '../table/index.js';

/** How much the authors of some papers work together. Null where a number is not defined, mostly for want of papers. */
export interface CollaborationIndicators {
  readonly papers: number;
  readonly authors: number;
  /** Authors summed over the papers. */
  readonly authorships: number;
  readonly singleAuthorPapers: number;
  readonly multiAuthorPapers: number;
  /** Authors of the multi-authored papers, each once. */
  readonly authorsOfMultiAuthorPapers: number;
  readonly meanAuthorsPerPaper: number | null;
  readonly meanPapersPerAuthor: number | null;
  readonly singleAuthorShare: number | null;
  /** Authors of multi-authored papers / multi-authored papers (Elango and Rajendran 2012, International Journal of Information Dissemination and Technology 2(3)). */
  readonly collaborationIndex: number | null;
  /** Multi-authored papers / papers (Subramanyam 1983, https://doi.org/10.1177/016555158300600105). */
  readonly degreeOfCollaboration: number | null;
  /** 1 - (sum of 1/authors over the papers) / papers (Ajiferuke, Burell, Tague 1988, https://doi.org/10.1007/BF02017100). */
  readonly collaborativeCoefficient: number | null;
}

/** Works out the indicators; papers without an author among the rows are not seen. */
export function collaborationIndicators(
  table: IncidenceColumns,
  options: Pick<BuildOptions, 'years' | 'maxMembersPerPaper'> = {},
): CollaborationIndicators {
  const isKept = selectPapers(table, options);
  const { paperMemberCounts } = table;
  let [papers, single, authorships, inverses] = [0, 0, 0, 0];
  for (let paper = 0; paper < isKept.length; paper += 1) {
    if (isKept[paper] !== 1) continue;
    const count = paperMemberCounts[paper] ?? 0;
    papers += 1;
    authorships += count;
    inverses += 1 / count;
    if (count < 2) single += 1;
  }
  const { all, ofMulti } = countAuthors(table, isKept);
  return indicatorsFrom({
    papers,
    singleAuthorPapers: single,
    authorships,
    inverses,
    authors: all,
    authorsOfMultiAuthorPapers: ofMulti,
  });
}

/** What indicators are worked out from, summed over papers that have authors. */
export interface CollaborationSums {
  readonly papers: number;
  readonly singleAuthorPapers: number;
  readonly authorships: number;
  /** 1/authors, summed over the papers. */
  readonly inverses: number;
  readonly authors: number;
  readonly authorsOfMultiAuthorPapers: number;
}

/** The indicators by what was summed over the papers. */
export function indicatorsFrom({ inverses, ...sums }: CollaborationSums): CollaborationIndicators {
  const { papers, singleAuthorPapers, authorships, authors, authorsOfMultiAuthorPapers } = sums;
  const multi = papers - singleAuthorPapers;
  return {
    ...sums,
    multiAuthorPapers: multi,
    meanAuthorsPerPaper: ratio(authorships, papers),
    meanPapersPerAuthor: ratio(authorships, authors),
    singleAuthorShare: ratio(singleAuthorPapers, papers),
    collaborationIndex: ratio(authorsOfMultiAuthorPapers, multi),
    degreeOfCollaboration: ratio(multi, papers),
    collaborativeCoefficient: papers === 0 ? null : 1 - inverses / papers,
  };
}

function countAuthors(
  { memberOffsets, memberPapers, paperMemberCounts }: IncidenceColumns,
  isKept: Uint8Array,
): { readonly all: number; readonly ofMulti: number } {
  let [all, ofMulti] = [0, 0];
  for (let author = 0; author + 1 < memberOffsets.length; author += 1) {
    const papers = memberPapers
      .subarray(memberOffsets[author], memberOffsets[author + 1])
      .filter((paper) => isKept[paper] === 1);
    if (papers.length > 0) all += 1;
    if (papers.some((paper) => (paperMemberCounts[paper] ?? 0) > 1)) ofMulti += 1;
  }
  return { all, ofMulti };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
