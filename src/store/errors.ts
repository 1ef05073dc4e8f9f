import { PapergraphError } from '../errors/index.js';

/** Another process works in the data folder. */
export class FolderBusyError extends PapergraphError {
  override readonly code = 'DATA_FOLDER_BUSY';

  /** @param processId of the holder, as it sees itself; null when it is not known */
  constructor(
    readonly folder: string,
    readonly processId: number | null,
  ) {
    const who = processId === null ? 'another process' : `process ${processId}`;
    super(
      `The data folder ${folder} is in use by ${who}: stop it, or set PAPERGRAPH_DATA to another folder.`,
    );
  }
}

/** The data folder cannot be created or written. */
export class FolderUnusableError extends PapergraphError {
  override readonly code = 'DATA_FOLDER_UNUSABLE';

  constructor(folder: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(
      `The data folder ${folder} cannot be created or written (${why}): give this user the right ` +
        'to write there, or set PAPERGRAPH_DATA to another folder.',
      { cause },
    );
  }
}

/** The seal of a graph folder is there but does not read. */
export class SealDamagedError extends PapergraphError {
  override readonly code = 'GRAPH_SEAL_DAMAGED';
}
