import { realpath } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { systemRefusal } from '../errors/index.js';
import { FolderBusyError, FolderUnusableError } from './errors.js';
import { type Attempt, type TakenLock, tryByFiles, tryByPipe } from './lock-attempt.js';
import { type LockPlace, placeInFolder, placeOutsideOfFolder, shortHash } from './lock-place.js';
import { UNKNOWN } from './lock-socket.js';
import { makeFolder } from './make-folder.js';

/** The right to be the only process that works in a folder. */
export type FolderLock = TakenLock;

/** Only processes that start in the same moment try again; one that meets a holder learns it at once. */
const ATTEMPTS = 30;
const LONGEST_PAUSE_MS = 150;

/** What binding a socket gives on a file system that has none, such as FAT or some mounts of Docker. */
const NO_SOCKETS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL']);

/**
 * Creates a folder where it is missing and takes it for this process alone.
 *
 * The lock is a listening socket, because the system itself closes it when the process ends in
 * whatever way, kill -9 included: the next start neither waits nor guesses, and a holder that is
 * stopped or busy still holds. Lock files with a time stamp, as proper-lockfile makes them, have
 * to be renewed by their holder: they let a second process in when the first is stopped for
 * longer than the stale time, and after a crash the next start must wait for that time. A file
 * with a process id is fooled by an id that was given again or belongs to another container.
 * Node itself has no flock.
 *
 * Keeps apart the processes of one machine, in several containers too; not two machines that
 * share a network folder.
 *
 * @throws FolderBusyError, FolderUnusableError
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  try {
    await makeFolder(folder);
    const path = await realpath(folder);
    const attempt = await tryPlaces(path);
    if (attempt.kind === 'taken') return attempt;
    throw new FolderBusyError(folder, attempt.kind === 'held' ? attempt : UNKNOWN);
  } catch (cause) {
    if (cause instanceof FolderBusyError) throw cause;
    throw systemRefusal(cause) ?? new FolderUnusableError(folder, cause);
  }
}

async function tryPlaces(path: string): Promise<Attempt> {
  if (process.platform === 'win32') {
    return tryAgain(() => tryByPipe(`\\\\.\\pipe\\papergraph-${shortHash(path)}`));
  }
  try {
    return await tryPlace(await placeInFolder(path));
  } catch (cause) {
    if (!hasNoSockets(cause)) throw cause;
    return tryPlace(await placeOutsideOfFolder(path));
  }
}

function hasNoSockets(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    'code' in cause &&
    typeof cause.code === 'string' &&
    NO_SOCKETS.has(cause.code)
  );
}

async function tryPlace(place: LockPlace): Promise<Attempt> {
  let isTaken = false;
  try {
    const attempt = await tryAgain(() => tryByFiles(place));
    isTaken = attempt.kind === 'taken';
    return attempt;
  } finally {
    if (!isTaken) await place.close();
  }
}

async function tryAgain(attempt: () => Promise<Attempt>): Promise<Attempt> {
  for (let round = 1; ; round++) {
    const result = await attempt();
    if (result.kind !== 'crossed' || round === ATTEMPTS) return result;
    await pause(Math.random() * LONGEST_PAUSE_MS);
  }
}
