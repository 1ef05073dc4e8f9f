import { PapergraphError, systemRefusal } from '../../errors/index.js';
import {
  GraphFileBusyError,
  GraphFileDamagedError,
  GraphFileUnwritableError,
  StatementFailedError,
} from '../errors.js';

/** How the engine words that the system refused to read or write: `File too large (os error 27)`. */
const DISK_REFUSAL = /I\/O error.*?: ([^:]*\(os error \d+\))/is;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Why the file does not open: it is open elsewhere, the machine refuses, or it is damaged. */
export function translateOpenError(error: unknown, file: string): PapergraphError {
  if (messageOf(error).includes('cannot be locked')) {
    return new GraphFileBusyError(
      `The graph file ${file} is open in another process. Stop that process, or set PAPERGRAPH_DATA to another folder.`,
      { cause: error },
    );
  }
  const damage = new GraphFileDamagedError(`The graph file ${file} does not open.`, {
    cause: error,
  });
  return systemRefusal(error, `opening ${file}`) ?? damage;
}

/** A failed statement as one of our errors, with the engine's kept as its cause. */
export function translateGrafeoError(error: unknown, doing: string): PapergraphError {
  const system = systemRefusal(error, 'the embedded graph');
  if (system?.code === 'TOO_MANY_OPEN_FILES') return system;
  const refusal = DISK_REFUSAL.exec(messageOf(error));
  if (refusal !== null) {
    return new GraphFileUnwritableError(
      `The embedded graph cannot be written (${refusal[1] ?? 'I/O error'}). Nothing is lost: make sure that the disk has room and can be written, then run this again.`,
      { cause: error },
    );
  }
  return new StatementFailedError(`The embedded graph did not run ${doing}.`, { cause: error });
}

/** True where another transaction was in the way and the work may simply run again. */
export function isConflict(error: unknown): boolean {
  // The engine gives a full disk the status of a conflict; again would only fail again.
  if (isRefusedByDisk(error)) return false;
  if (error instanceof Error && 'gqlStatus' in error && error.gqlStatus === '40000') return true;
  return /write conflict|serialization/i.test(messageOf(error));
}

/** True where the system refused to read or write the engine's files: a full disk, for example. */
export function isRefusedByDisk(error: unknown): boolean {
  return !(error instanceof PapergraphError) && DISK_REFUSAL.test(messageOf(error));
}
