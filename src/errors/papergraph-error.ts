import type { ErrorCode } from './error-codes.js';

/** What every error of ours carries: a code for machines, a sentence that says what to do, and its cause. */
export abstract class PapergraphError extends Error {
  /** The same in logs, in the API and in exit messages; {@link ERROR_CODES} lists all. */
  abstract readonly code: ErrorCode;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}
