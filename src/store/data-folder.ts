import { join } from 'node:path';

/** The journal's file in the data folder. */
export const JOURNAL_FILE = 'journal.ndjson';

/** The files of one data folder. */
export interface DataFolderPaths {
  readonly folder: string;
  readonly journal: string;
  /** All that the embedded engine writes; derived from the journal. */
  readonly graphFolder: string;
  readonly graphFile: string;
  /** Stands there while a graph that was not closed is being opened. */
  readonly openingMark: string;
}

/** The paths inside a data folder. */
export function dataFolderPaths(folder: string): DataFolderPaths {
  const graphFolder = join(folder, 'graph');
  return {
    folder,
    journal: join(folder, JOURNAL_FILE),
    graphFolder,
    graphFile: join(graphFolder, 'papergraph.grafeo'),
    openingMark: join(folder, 'graph.opening'),
  };
}
