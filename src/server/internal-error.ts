import type { ErrorCode } from '../errors/index.js';

/** The code of whatever is our own fault. */
export const INTERNAL_ERROR_CODE: ErrorCode = 'INTERNAL_SERVER_ERROR';

/** All that a client learns of a defect of ours: where an operator finds it. */
export function internalErrorMessage(requestId: string): string {
  return `Something went wrong on our side; the log has it under id ${requestId}.`;
}
