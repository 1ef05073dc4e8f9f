import type { JoinReport } from '../../derivation/index.js';
import type { FileReport } from '../../reports/index.js';
import type { Problem } from '../../ris/index.js';

/** What an import did. `new + updated + unchanged` is `records` without those that hold nothing but a type. */
export interface ImportReport {
  /** The id of the import in the graph. */
  readonly id: string;
  readonly source: string;
  /** Records that the source holds. */
  readonly records: number;
  /** Records that describe a paper which the graph did not have. */
  readonly new: number;
  /** Records that are new and describe a paper which the graph had. */
  readonly updated: number;
  /** Records that the graph had already. */
  readonly unchanged: number;
  /** Which names of authors and journals were joined to another, and which were parted from one. */
  readonly names: JoinReport;
  /** The first problems of each code, in the order of the source. */
  readonly problems: readonly Problem[];
  /** How many problems there were, by code. */
  readonly problemCounts: Readonly<Record<string, number>>;
  /** What reading the source told, in the words of a check. */
  readonly file: FileReport;
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
