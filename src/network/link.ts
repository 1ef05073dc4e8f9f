import { type Counting, linkWeight } from './counting.js';
import type { Incidence } from './incidence.js';

/** Two authors' joint work. */
export interface Link {
  /** The author with the smaller id. */
  readonly source: string;
  /** The author with the greater id. */
  readonly target: string;
  readonly strength: number;
  /** Ids of the shared papers, newest first. */
  readonly papers: readonly string[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** A shared paper, as a link needs it. */
export type SharedPaper = Pick<Incidence, 'paper' | 'year' | 'authorCount'>;

/**
 * The link of two authors over their shared papers. Papers are summed in one order, so that
 * the strength is the same to the last bit on every engine.
 */
export function linkOver(
  source: string,
  target: string,
  shared: readonly SharedPaper[],
  counting: Counting,
): Link {
  const papers = [...shared].sort(newestFirst);
  const years = papers.flatMap(({ year }) => year ?? []);
  return {
    source,
    target,
    strength: sumOfWeights(papers, counting),
    papers: papers.map(({ paper }) => paper),
    firstYear: years.at(-1) ?? null,
    lastYear: years[0] ?? null,
  };
}

function newestFirst(a: SharedPaper, b: SharedPaper): number {
  return (b.year ?? 0) - (a.year ?? 0) || (a.paper < b.paper ? -1 : 1);
}

/** Papers with equally many authors are counted together: ten times 1/10 is then exactly 1. */
function sumOfWeights(papers: readonly SharedPaper[], counting: Counting): number {
  const papersBySize = new Map<number, number>();
  for (const { authorCount } of papers) {
    papersBySize.set(authorCount, (papersBySize.get(authorCount) ?? 0) + 1);
  }
  let sum = 0;
  for (const size of [...papersBySize.keys()].sort((a, b) => a - b)) {
    sum += (papersBySize.get(size) ?? 0) * linkWeight(counting, size);
  }
  return sum;
}
