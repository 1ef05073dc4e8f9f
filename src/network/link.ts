import { CompensatedSum } from './compensated-sum.js';
import type { Incidence } from './incidence.js';

/** Two members' joint work. */
export interface Link {
  /** The member with the smaller id. */
  readonly source: string;
  /** The member with the greater id. */
  readonly target: string;
  readonly strength: number;
  /** Ids of the shared papers, newest first. */
  readonly papers: readonly string[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** A shared paper, as a link needs it. */
export interface SharedPaper extends Pick<Incidence, 'paper' | 'year'> {
  /** What it adds to the strength. */
  readonly weight: number;
}

/**
 * The link of two members over their shared papers. Papers are summed in one order, so that
 * the strength is the same to the last bit on every engine.
 */
export function linkOver(source: string, target: string, shared: readonly SharedPaper[]): Link {
  const papers = [...shared].sort(newestFirst);
  const years = papers.flatMap(({ year }) => year ?? []);
  const strength = new CompensatedSum();
  for (const { weight } of papers) strength.add(weight);
  return {
    source,
    target,
    strength: strength.value,
    papers: papers.map(({ paper }) => paper),
    firstYear: years.at(-1) ?? null,
    lastYear: years[0] ?? null,
  };
}

function newestFirst(a: SharedPaper, b: SharedPaper): number {
  return (b.year ?? 0) - (a.year ?? 0) || (a.paper < b.paper ? -1 : 1);
}
