import type { ErrorCode } from '../errors/index.js';

/** What a client learns of a failure that is no defect: no host, no statement, and what to do. */
export interface Outage {
  readonly code: ErrorCode;
  readonly message: string;
}

const UNAVAILABLE: Outage = {
  code: 'DATABASE_UNAVAILABLE',
  message: 'The database does not answer at the moment. Try again in a minute.',
};

/** By the code of the error. A wrong password is the operator's affair: to a client it is an outage. */
const OUTAGES: ReadonlyMap<ErrorCode, Outage> = new Map([
  ['DATABASE_UNAVAILABLE', UNAVAILABLE],
  ['DATABASE_AUTH_FAILED', UNAVAILABLE],
  ['GRAPH_FILE_DAMAGED', UNAVAILABLE],
  ['DATA_FOLDER_BUSY', UNAVAILABLE],
  [
    'DISK_FULL',
    {
      code: 'DISK_FULL',
      message:
        'The disk of the server has no room left, and nothing of this request was kept. Ask whoever runs it to make room.',
    },
  ],
  [
    'UPLOADS_UNUSABLE',
    {
      code: 'UPLOADS_UNUSABLE',
      message:
        'The server cannot keep uploads at the moment. Ask whoever runs it to look at PAPERGRAPH_UPLOADS.',
    },
  ],
  [
    'CHANGE_UNCERTAIN',
    {
      code: 'CHANGE_UNCERTAIN',
      message:
        'The database stopped answering while the change was kept, so it is not known whether it is. Ask for the latest decisions before you repeat it.',
    },
  ],
  [
    'DATABASE_TIMEOUT',
    {
      code: 'DATABASE_TIMEOUT',
      message:
        'The database took too long to answer. Ask for less at once: a smaller first, or a narrower filter.',
    },
  ],
]);

/** The outage that an error code means, or null when it means something else. */
export function outageOf(code: ErrorCode): Outage | null {
  return OUTAGES.get(code) ?? null;
}
