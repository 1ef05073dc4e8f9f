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
