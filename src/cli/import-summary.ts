import type { ImportedSource } from './import-target.js';

/** What came of one source of an import. */
export interface SourceOutcome {
  readonly source: string;
  /** Null when the source could not be read to its end. */
  readonly report: ImportedSource | null;
  /** Why not. */
  readonly error: { readonly code: string; readonly message: string } | null;
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
