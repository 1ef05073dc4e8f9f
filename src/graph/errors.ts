import { PapergraphError } from '../errors/index.js';

/** The database cannot be reached, or stopped answering. */
export class EngineUnavailableError extends PapergraphError {
  override readonly code = 'DATABASE_UNAVAILABLE';
}

/** The database refused our user name or password. */
export class EngineAuthError extends PapergraphError {
  override readonly code = 'DATABASE_AUTH_FAILED';
}

/** The database took longer than the time that was set. */
export class EngineTimeoutError extends PapergraphError {
  override readonly code = 'DATABASE_TIMEOUT';
}

/** Another writer held the graph for longer than the time that was set, so nothing was begun. */
export class WritersWaitingError extends PapergraphError {
  override readonly code = 'DATABASE_TIMEOUT';

  constructor(cause: unknown) {
    super(
      'Another change of the graph is under way and took longer than the time set by PAPERGRAPH_QUERY_TIMEOUT. Wait until it is done, then try again.',
      { cause },
    );
  }
}

/** The database has not the memory for a transaction. */
export class EngineOverloadedError extends PapergraphError {
  override readonly code = 'DATABASE_OUT_OF_MEMORY';
}

/** The connection was lost while a change was kept, and whether it is kept could not be found out. */
export class ChangeUncertainError extends PapergraphError {
  override readonly code = 'CHANGE_UNCERTAIN';
}

/** A statement failed for another reason; a defect of ours, or a database that we do not know. */
export class StatementFailedError extends PapergraphError {
  override readonly code = 'STATEMENT_FAILED';
}

/** The embedded graph file does not open or does not answer; it can be rebuilt from the journal. */
export class GraphFileDamagedError extends PapergraphError {
  override readonly code = 'GRAPH_FILE_DAMAGED';
}

/** The embedded graph's files cannot be written, for example because the disk is full. */
export class GraphFileUnwritableError extends PapergraphError {
  override readonly code = 'GRAPH_FILE_UNWRITABLE';
}

/** The embedded graph file is open in another process. */
export class GraphFileBusyError extends PapergraphError {
  override readonly code = 'DATA_FOLDER_BUSY';
}
