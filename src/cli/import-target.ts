import type { ImportReport, ImportSource } from '../ingest/index.js';
import type { FileReport, ProblemGroups } from '../reports/index.js';
import type { ProgressDisplay } from './import-progress.js';

/** What is told of a file that was imported, wherever that was done. */
export interface ImportedSource
  extends Pick<
    ImportReport,
    'id' | 'records' | 'new' | 'updated' | 'unchanged' | 'problems' | 'problemCounts'
  > {
  readonly file: Pick<FileReport, 'looksLike' | 'producer' | 'encoding' | 'bytes'> & {
    readonly format: string;
  };
}

/** What goes on while sources are imported. */
export interface ImportWatch {
  readonly progress: ProgressDisplay;
  /** Gathers the problems of all sources. */
  readonly problems: ProblemGroups;
  /** Stops the import after the batch that is under way. */
  readonly signal: AbortSignal;
  /** Ends the wait for room at a server; its reason is thrown then. Nothing of the source is sent yet. */
  readonly waitSignal: AbortSignal;
}

/** Where an import goes: a store of this process, or a server. */
export interface ImportTarget {
  /**
   * Imports one source to its end.
   *
   * @throws where the source cannot be read, an interrupt ended it, or the target fails.
   */
  import(source: ImportSource, watch: ImportWatch): Promise<ImportedSource>;
}
