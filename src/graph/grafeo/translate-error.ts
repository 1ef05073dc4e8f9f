import type { PapergraphError } from '../../errors/index.js';
import { GraphFileBusyError, GraphFileDamagedError, StatementFailedError } from '../errors.js';

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Why the file does not open: it is open elsewhere, or it is damaged. */
export function translateOpenError(error: unknown, file: string): PapergraphError {
  if (messageOf(error).includes('cannot be locked')) {
    return new GraphFileBusyError(
      `The graph file ${file} is open in another process. Stop that process, or set PAPERGRAPH_DATA to another folder.`,
      { cause: error },
    );
  }
  return new GraphFileDamagedError(`The graph file ${file} does not open.`, { cause: error });
}

/** A failed statement as one of our errors, with the engine's kept as its cause. */
export function translateGrafeoError(error: unknown, doing: string): PapergraphError {
  return new StatementFailedError(`The embedded graph did not run ${doing}.`, { cause: error });
}

/** True where another transaction was in the way and the work may simply run again. */
export function isConflict(error: unknown): boolean {
  if (error instanceof Error && 'gqlStatus' in error && error.gqlStatus === '40000') return true;
  return /write conflict|serialization/i.test(messageOf(error));
}
