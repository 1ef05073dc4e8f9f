import { ERROR_CODES, isErrorCode, PapergraphError, systemRefusal } from '../errors/index.js';
import type { JobError } from './import-job.js';

/** Their messages are written for who sent the file: they name no host and no place on this machine. */
const FOR_CLIENTS: ReadonlySet<string> = new Set([
  'UPLOAD_UNREADABLE',
  'UPLOAD_GONE',
  'TOO_MANY_RECORDS',
  'IMPORT_TIMEOUT',
  'SOURCE_UNREADABLE',
  'IMPORT_REMOVED',
  'DECISION_INVALID',
]);

/** Whether the message of an error with this code is written for who sent the file. */
export function isForClients(code: string): boolean {
  return FOR_CLIENTS.has(code);
}

/** What a job says of the error that ended it; the log has the error itself. */
export function toldError(error: unknown): JobError {
  const known = systemRefusal(error) ?? error;
  if (!(known instanceof PapergraphError)) return byTable('INTERNAL_SERVER_ERROR');
  const { code, message } = known;
  return isForClients(code) ? { code, message } : byTable(code);
}

function byTable(code: string): JobError {
  if (!isErrorCode(code)) return byTable('INTERNAL_SERVER_ERROR');
  const { when, advice } = ERROR_CODES[code];
  return { code, message: `${when} ${advice}` };
}
