import { PapergraphError } from '../errors/index.js';

/** The server cannot listen where the settings say. */
export class ListenError extends PapergraphError {
  override readonly code = 'CANNOT_LISTEN';
}

/** A request took longer than PAPERGRAPH_REQUEST_TIMEOUT. */
export class RequestTimeoutError extends PapergraphError {
  override readonly code = 'REQUEST_TIMEOUT';
}

/** The client sent nothing of an upload for as long as PAPERGRAPH_REQUEST_TIMEOUT. */
export class UploadStalledError extends PapergraphError {
  override readonly code = 'UPLOAD_STALLED';
}

/** The client closed its connection, so nobody waits for the answer. */
export class ClientGoneError extends PapergraphError {
  override readonly code = 'CLIENT_GONE';
}

/** The server stops and waited long enough for a request. */
export class ServerStoppingError extends PapergraphError {
  override readonly code = 'SERVER_STOPPING';
}

/** A file of stored queries cannot be used; the message names it, and the line and column in it. */
export class StoredQueryError extends PapergraphError {
  override readonly code = 'STORED_QUERY_INVALID';
}
