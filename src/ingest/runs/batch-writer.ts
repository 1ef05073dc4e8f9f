import type { BatchRecord, JoinReport } from '../../derivation/index.js';
import type { DryRunOutcome } from './dry-run-outcome.js';
import type { ImportCounts } from './import-counts.js';
import type { ImportEnd } from './import-end.js';
import type { ImportTally } from './import-report.js';

/** Where the records of an import go, batch by batch. */
export interface BatchWriter extends ImportTally {
  /** Tells whether the graph knows the import: then it has most records already, which need not be understood. */
  begin(): Promise<boolean>;
  /** Begins with what is slow and needs no graph, while the batch before is written. */
  prepare(records: readonly BatchRecord[]): void;
  write(records: readonly BatchRecord[]): Promise<void>;
  /** Puts in order what came of an import that was cut. */
  joinWhatCame(): Promise<void>;
  finish(end: (tally: ImportTally) => ImportEnd): Promise<JoinReport>;
  /** What would have been done; null where it was done. */
  outcome(counts: ImportCounts): DryRunOutcome | null;
}
