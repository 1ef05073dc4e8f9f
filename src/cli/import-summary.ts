import type { ImportReport } from '../ingest/index.js';
import type { Problem, Severity } from '../ris/index.js';

/** What came of one source of an import. */
export interface SourceOutcome {
  readonly source: string;
  /** Null when the source could not be read to its end. */
  readonly report: ImportReport | null;
  /** Why not. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** Problems of one code over all sources. */
export interface ProblemGroup {
  readonly code: string;
  readonly severity: Severity;
  count: number;
  /** The first three. */
  readonly examples: Problem[];
}

const EXAMPLES_SHOWN = 3;

/** Counts problems by code and keeps the first of each. */
export class ProblemGroups {
  readonly #groups = new Map<string, ProblemGroup>();

  add(problem: Problem): void {
    const { code, severity } = problem;
    const key = `${severity} ${code}`;
    const group = this.#groups.get(key) ?? { code, severity, count: 0, examples: [] };
    group.count += 1;
    if (group.examples.length < EXAMPLES_SHOWN) group.examples.push(problem);
    this.#groups.set(key, group);
  }

  /** What was lost first, then by how often. */
  list(): readonly ProblemGroup[] {
    const rank = { ERROR: 0, WARNING: 1, NOTE: 2 };
    return [...this.#groups.values()].sort(
      (a, b) =>
        rank[a.severity] - rank[b.severity] || b.count - a.count || a.code.localeCompare(b.code),
    );
  }

  get count(): number {
    return this.list().reduce((sum, { count }) => sum + count, 0);
  }

  get hasErrors(): boolean {
    return this.list().some(({ severity }) => severity === 'ERROR');
  }
}

/** Counts over all sources. */
export interface ImportTotals {
  readonly records: number;
  readonly new: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** Adds up what the sources gave. */
export function addUp(outcomes: readonly SourceOutcome[]): ImportTotals {
  const total = { records: 0, new: 0, updated: 0, unchanged: 0 };
  for (const { report } of outcomes) {
    total.records += report?.records ?? 0;
    total.new += report?.new ?? 0;
    total.updated += report?.updated ?? 0;
    total.unchanged += report?.unchanged ?? 0;
  }
  return total;
}
