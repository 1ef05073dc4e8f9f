import type { ErrorCode } from './error-codes.js';
import { PapergraphError } from './papergraph-error.js';

/** What the system refuses to every program alike, whatever it works on. */
interface Refusal {
  readonly code: ErrorCode;
  /** What is the matter. */
  readonly what: string;
  /** What a person can do about it. */
  readonly advice: string;
}

const DISK_FULL: Refusal = {
  code: 'DISK_FULL',
  what: 'The disk has no room left',
  advice: 'Make sure that the disk has room',
};
const TOO_MANY_FILES: Refusal = {
  code: 'TOO_MANY_OPEN_FILES',
  what: 'Too many files are open',
  advice: 'Raise the limit (ulimit -n), or stop other programs',
};

/** By the name of the system's error, and by its number on Linux where an engine tells only that. */
const REFUSALS: ReadonlyMap<string, Refusal> = new Map([
  ['ENOSPC', DISK_FULL],
  ['os error 28', DISK_FULL],
  ['EDQUOT', DISK_FULL],
  ['os error 122', DISK_FULL],
  ['EFBIG', { ...DISK_FULL, what: 'A file has reached the size that the system allows' }],
  ['os error 27', { ...DISK_FULL, what: 'A file has reached the size that the system allows' }],
  ['EMFILE', TOO_MANY_FILES],
  ['ENFILE', TOO_MANY_FILES],
  ['os error 24', TOO_MANY_FILES],
  ['os error 23', TOO_MANY_FILES],
  [
    'EROFS',
    {
      code: 'DISK_READ_ONLY',
      what: 'The disk can only be read',
      advice: 'Choose another folder, or mount the disk so that it can be written',
    },
  ],
]);

/** The system has run out of something, or refuses all writing: no fault of the data or of ours. */
export class SystemRefusalError extends PapergraphError {
  override readonly code: ErrorCode;

  constructor({ code, what, advice }: Refusal, doing: string, cause: unknown) {
    super(`${what} (${doing}). ${advice}, then run this again; nothing that was kept is lost.`, {
      cause,
    });
    this.code = code;
  }
}

/**
 * The error as what the system refused, where it or one of its causes is such a refusal; else null.
 * A fault of the machine must not be told, or treated, as a fault of a file.
 *
 * @param doing what was tried, for the message; by default what the system says it was.
 */
export function systemRefusal(error: unknown, doing?: string): SystemRefusalError | null {
  if (error instanceof SystemRefusalError) return error;
  if (!(error instanceof Error)) return null;
  const refusal = REFUSALS.get(nameOf(error));
  if (refusal === undefined) return systemRefusal(error.cause, doing);
  return new SystemRefusalError(refusal, doing ?? error.message, error);
}

function nameOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string' && error.code.startsWith('E')) {
    return error.code;
  }
  return /os error \d+(?=\))/.exec(error.message)?.[0] ?? '';
}
