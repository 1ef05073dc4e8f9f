import { compareTexts } from '../../identity/index.js';
import type { Problem } from '../../ris/index.js';

/** A file of a million odd records must not fill the memory with what is odd about them. */
const KEPT_PER_CODE = 1_000;

/** Counts problems by code and keeps the first of each. */
export class ProblemLog {
  readonly kept: Problem[] = [];
  readonly counts: Record<string, number> = {};

  add(problem: Problem): void {
    const count = (this.counts[problem.code] ?? 0) + 1;
    this.counts[problem.code] = count;
    if (count <= KEPT_PER_CODE) this.kept.push(problem);
  }

  /** The counts as two lists of one length, sorted by code, as the graph keeps them. */
  asRow(): {
    readonly problemCount: number;
    readonly problemCodes: readonly string[];
    readonly problemCounts: readonly number[];
  } {
    const entries = Object.entries(this.counts).sort(([a], [b]) => compareTexts(a, b));
    return {
      problemCount: entries.reduce((sum, [, count]) => sum + count, 0),
      problemCodes: entries.map(([code]) => code),
      problemCounts: entries.map(([, count]) => count),
    };
  }
}
