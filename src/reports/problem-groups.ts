import type { Problem, Severity } from '../ris/index.js';

/** Problems of one code. */
export interface ProblemGroup {
  readonly code: string;
  readonly severity: Severity;
  count: number;
  /** The first few. */
  readonly examples: Problem[];
}

/** What is gravest comes first. */
const RANKS: Readonly<Record<Severity, number>> = { ERROR: 0, WARNING: 1, NOTE: 2 };

/** Enough to see the pattern. */
const EXAMPLES_KEPT = 3;

/** Counts problems by code and keeps the first of each, so that memory stays flat. */
export class ProblemGroups {
  readonly #groups = new Map<string, ProblemGroup>();

  constructor(readonly examplesKept = EXAMPLES_KEPT) {}

  add(problem: Problem): void {
    const { code, severity } = problem;
    const group = this.#groups.get(code) ?? { code, severity, count: 0, examples: [] };
    group.count += 1;
    if (group.examples.length < this.examplesKept) group.examples.push(problem);
    this.#groups.set(code, group);
  }

  /** Adds what somebody else has counted already. */
  addGroup({ code, severity, count, examples }: ProblemGroup): void {
    const group = this.#groups.get(code) ?? { code, severity, count: 0, examples: [] };
    group.count += count;
    group.examples.push(...examples.slice(0, this.examplesKept - group.examples.length));
    this.#groups.set(code, group);
  }

  /** What was lost first, then by how often. */
  list(): readonly ProblemGroup[] {
    return [...this.#groups.values()].sort(
      (one, other) =>
        RANKS[one.severity] - RANKS[other.severity] ||
        other.count - one.count ||
        one.code.localeCompare(other.code),
    );
  }

  /** How many there are of each code, sorted by code. */
  counts(): Readonly<Record<string, number>> {
    const entries = [...this.#groups.values()].map(({ code, count }) => [code, count] as const);
    return Object.fromEntries(entries.sort(([one], [other]) => one.localeCompare(other)));
  }

  /** How many there are of all codes. */
  get count(): number {
    return this.list().reduce((sum, { count }) => sum + count, 0);
  }

  /** True where a problem is at least so grave. */
  has(severity: Severity): boolean {
    return this.list().some((group) => RANKS[group.severity] <= RANKS[severity]);
  }
}
