import { countOf, PapergraphError } from '../errors/index.js';
import type { Holder } from './lock-socket.js';

/** Another process works in the data folder. */
export class FolderBusyError extends PapergraphError {
  override readonly code = 'DATA_FOLDER_BUSY';

  constructor(
    readonly folder: string,
    readonly holder: Holder,
  ) {
    super(
      `The data folder ${folder} is in use by ${nameOf(holder)}: ${adviceOn(holder)}, or set PAPERGRAPH_DATA to another folder.`,
    );
  }
}

function nameOf({ processId, url }: Holder): string {
  if (url !== null) return `the server at ${url}`;
  return processId === null ? 'another process' : `process ${processId}`;
}

/** Who has no address may be at work that is not to be cut: a server that starts may be repairing the folder. */
function adviceOn({ url }: Holder): string {
  if (url !== null) return 'stop it';
  return 'wait until it has ended, or, if it is a server that is starting and may be repairing the folder, until it answers; stop it only if it does neither';
}

/** The data folder cannot be created or written. */
export class FolderUnusableError extends PapergraphError {
  override readonly code = 'DATA_FOLDER_UNUSABLE';

  constructor(folder: string, cause: unknown) {
    super(whyUnusable(folder, cause), { cause });
  }
}

/** The seal of a graph folder is there but does not read. */
export class SealDamagedError extends PapergraphError {
  override readonly code = 'GRAPH_SEAL_DAMAGED';
}

/** So much of a journal is damaged that no person can have looked at it. */
export class DamageTooLargeError extends PapergraphError {
  override readonly code = 'JOURNAL_DAMAGE_TOO_LARGE';

  constructor(path: string, damageCount: number) {
    super(
      `${countOf(damageCount, 'line')} of the journal ${path} are damaged, which are too many to be accepted one by one: put a copy of the journal back.`,
    );
  }
}

function whyUnusable(folder: string, cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return `The data folder ${folder} cannot be made, because a file has that name or stands on the way: set PAPERGRAPH_DATA to another folder.`;
  }
  if (code === 'ENOENT') {
    return `The data folder ${folder} cannot be made, because its file system takes no folders: set PAPERGRAPH_DATA to another folder.`;
  }
  const why = cause instanceof Error ? cause.message : String(cause);
  return `The data folder ${folder} cannot be created or written (${why}): give this user the right to write there, or set PAPERGRAPH_DATA to another folder.`;
}
