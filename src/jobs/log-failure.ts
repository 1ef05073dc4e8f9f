import { ERROR_CODES, PapergraphError } from '../errors/index.js';
import type { JobLogger } from './job-options.js';
import { isForClients } from './told-error.js';

/**
 * Logs why work of a client failed. A file that is no RIS, or is too large, is no failure of the server: it is
 * noted in a line without a stack, so that what is logged as an error is one.
 *
 * @param details what the line names, such as the import.
 */
export function logFailure(
  logger: JobLogger | undefined,
  error: unknown,
  details: Readonly<Record<string, unknown>>,
  message: string,
): void {
  if (isOfClient(error)) {
    const { code, message: reason } = error;
    logger?.info({ ...details, code, reason }, message);
  } else logger?.error({ ...details, err: error }, message);
}

function isOfClient(error: unknown): error is PapergraphError {
  if (!(error instanceof PapergraphError)) return false;
  const { status } = ERROR_CODES[error.code];
  return isForClients(error.code) || (status !== null && status >= 400 && status < 500);
}
