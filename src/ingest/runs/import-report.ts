import type { JoinReport } from '../../derivation/index.js';
import type { FileReport } from '../../reports/index.js';
import type { Problem } from '../../ris/index.js';
import type { DryRunOutcome } from './dry-run-outcome.js';
import type { ImportCounts } from './import-counts.js';

/** What an import did. */
export interface ImportReport extends ImportCounts {
  /** The id of the import in the graph. */
  readonly id: string;
  readonly source: string;
  /** Which names of authors and journals were joined to another, and which were parted from one. */
  readonly names: JoinReport;
  /** The first problems of each code, in the order of the source. */
  readonly problems: readonly Problem[];
  /** How many problems there were, by code. */
  readonly problemCounts: Readonly<Record<string, number>>;
  /** What reading the source told, in the words of a check. */
  readonly file: FileReport;
  /** What the import would do; null where it was done. */
  readonly outcome: DryRunOutcome | null;
}

/** What the records of an import did to the papers that they describe. */
export type ImportTally = Pick<ImportReport, 'new' | 'updated'>;

/** How far an import has come; `new`, `updated` and `unchanged` count what this run has written. */
export interface ImportProgress {
  readonly source: string;
  readonly bytesRead: number;
  /** Null for a stream of unknown length. */
  readonly bytesTotal: number | null;
  readonly records: number;
  readonly new: number;
  readonly updated: number;
  readonly unchanged: number;
}
