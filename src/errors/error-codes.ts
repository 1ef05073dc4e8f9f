/**
 * Every code that an error can have, with one sentence for the manual. An error or an answer whose
 * code is not in the list does not compile; the page of error codes is written from it.
 */
export const ERROR_CODES = {
  // Mistakes of a request, which the client can correct.
  BAD_USER_INPUT:
    'A value in the query is not allowed, or the query asks for too much; `argument` names the value where there is one.',
  BAD_REQUEST: 'The HTTP request cannot be read: no JSON, no body, or a malformed address.',
  BODY_TOO_LARGE: 'The request body is larger than PAPERGRAPH_MAX_BODY.',
  UNSUPPORTED_MEDIA_TYPE: 'The request body is not declared as JSON.',
  HOST_NOT_ALLOWED:
    'The request calls the server by a name that is not its own; PAPERGRAPH_ALLOWED_HOSTS adds names.',
  ORIGIN_NOT_ALLOWED:
    'A page of another site sent the request; PAPERGRAPH_CORS_ORIGINS lists sites whose pages may ask.',
  NOT_FOUND: 'Nothing is at this address, or there is no such export.',
  QUERY_NOT_STORED:
    'No stored query has this name, hash or text, and the server answers no other (PAPERGRAPH_QUERIES_ONLY).',
  GRAPHQL_PARSE_FAILED: 'The query is not GraphQL; the message names line and column.',
  GRAPHQL_VALIDATION_FAILED: 'The query asks for something that the schema does not have.',
  OPERATION_RESOLUTION_FAILURE: 'The request does not say which of several operations to run.',
  DECISION_INVALID: 'A decision about identity cannot be made as it was asked for.',
  DECISIONS_OFF: 'This server takes no decisions (PAPERGRAPH_DECISIONS=off).',

  // Outages and limits of the server; the same request may succeed later.
  REQUEST_TIMEOUT: 'The request took longer than PAPERGRAPH_REQUEST_TIMEOUT.',
  REQUEST_STOPPED: 'The request was stopped before it had an answer.',
  CLIENT_GONE: 'The client closed its connection; only the log has this.',
  SERVER_BUSY: 'As many computations wait as may; ask again in some seconds, or for less.',
  SERVER_STOPPING: 'The server is stopping and waited long enough for this request.',
  DATABASE_UNAVAILABLE: 'The database cannot be reached, or stopped answering.',
  DATABASE_TIMEOUT: 'The database took longer than PAPERGRAPH_QUERY_TIMEOUT.',
  DATABASE_OUT_OF_MEMORY: 'Neo4j has not the memory for what was asked.',
  CHANGE_UNCERTAIN:
    'The database stopped answering while a change was kept, so it is not known whether it is kept.',
  DATABASE_AUTH_FAILED: 'Neo4j refused PAPERGRAPH_USER or PAPERGRAPH_PASSWORD.',
  NETWORK_TOO_LARGE: 'The papers make more pairs of nodes than a network may have.',

  // What a command can end with.
  SETTINGS_INVALID: 'Settings have values that are not allowed; the message names each.',
  ENV_FILE_UNREADABLE: 'The file `.env` is there and cannot be read.',
  STORED_QUERY_INVALID:
    'A file of PAPERGRAPH_QUERIES cannot be read, or is no query that the schema can answer.',
  BAD_OPTION: 'An option of a command has a value that is not allowed.',
  OUTPUT_UNWRITABLE: 'The file that a command was told to write cannot be made or written.',
  SOURCE_UNREADABLE: 'A file or folder that was given does not exist or cannot be read.',
  THESAURUS_UNREADABLE: 'A thesaurus file has mistakes; nothing of it was imported.',
  CANNOT_LISTEN: 'The server cannot listen at PAPERGRAPH_HOST and PAPERGRAPH_PORT.',
  INTERRUPTED: 'Ctrl-C, or the end of the service.',
  DATA_FOLDER_BUSY: 'Another process uses the data folder.',
  DATA_FOLDER_UNUSABLE: 'The data folder cannot be created or written.',

  DISK_FULL: 'The disk, or the quota of the user, has no room left.',
  DISK_READ_ONLY: 'The disk can only be read.',
  TOO_MANY_OPEN_FILES: 'The process, or the system, has no file handle left (`ulimit -n`).',

  // The embedded engine and its journal.
  GRAPH_FILE_DAMAGED:
    'The embedded graph does not open or does not answer; it can be rebuilt from the journal.',
  GRAPH_FILE_UNWRITABLE:
    'The embedded graph cannot be written, for example because the disk is full.',
  GRAPH_SEAL_DAMAGED: 'The seal of the embedded graph cannot be read.',
  JOURNAL_UNWRITABLE: 'The journal cannot be created, written or flushed to disk.',
  JOURNAL_UNREADABLE: 'The journal is missing where one is needed, or cannot be read.',
  JOURNAL_ENTRY_TOO_LARGE: 'One record is larger than a line of the journal may be.',
  JOURNAL_DAMAGE_TOO_LARGE:
    'More lines of the journal are damaged than a person can have looked at; a copy has to be put back.',
  JOURNAL_BEHIND: 'The journal ends before the position that the graph has reached.',

  // Defects of ours: please report them.
  INTERNAL_SERVER_ERROR:
    'Something went wrong on our side; the log has it under the id that the message names.',
  JOURNAL_CLOSED: 'The journal was used after it was closed.',
  STATEMENT_FAILED: 'A statement failed for another reason than an outage.',
  ROW_NOT_AS_DECLARED: 'The database answered with another type than the statement declares.',
  TERM_WORKER_FAILED: 'A thread that reads titles and abstracts failed.',
  TOPIC_ANALYSIS_FAILED: 'The thread that compares topics failed.',
  NETWORK_WORKER_FAILED: 'The thread that computes networks failed.',
} as const;

/** A code of {@link ERROR_CODES}. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** Whether a value from outside, such as an extension of a GraphQL error, is one of our codes. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERROR_CODES, value);
}
