import { randomBytes } from 'node:crypto';
import { hasCode } from '../errors/index.js';
import type { LockPlace } from './lock-place.js';
import { askRival, type Holder, type LockSocket, listenAt, type Rival } from './lock-socket.js';

/** How one attempt to take a lock ended. */
export type Attempt =
  | ({ readonly kind: 'taken' } & TakenLock)
  | ({ readonly kind: 'held' } & Holder)
  /** Others tried in the same moment; all withdraw and try again. */
  | { readonly kind: 'crossed' };

/** A lock that this process has. */
export interface TakenLock {
  /** Says, to whoever finds the lock held, where this process answers. */
  serveAt(url: string): void;
  /** Gives the folder free; safe to repeat. */
  release(): Promise<void>;
}

/**
 * One attempt on a system with socket files. A socket file outlives its process, so it must be
 * cleared away, and two that clear at once must not remove the socket of a living one. Hence:
 *
 * 1. Listen on a socket with a name of its own. No name is ever used twice.
 * 2. Ask every other socket in the place. If one lives, draw back.
 * 3. If the own socket is still there, the lock is taken. Only now are dead sockets removed.
 *
 * Of two processes that both came to step 3, the one that listed last in step 2 must have seen
 * the other's socket, which listened by then, unless it was gone; only a holder that saw it
 * between its bind and its listen removes it, and step 3 notices that.
 */
export async function tryByFiles(place: LockPlace): Promise<Attempt> {
  const name = `lock-${process.pid}-${randomBytes(4).toString('hex')}.sock`;
  const socket = await listenIn(place, name);
  if (socket === null) return { kind: 'crossed' };
  let isTaken = false;
  try {
    const others = (await place.list()).filter((other) => other !== name);
    const rivals = await Promise.all(others.map((other) => askNamed(place, other)));
    const obstacle = obstacleAmong(rivals);
    if (obstacle !== null) return obstacle;
    if (!(await place.list()).includes(name)) return { kind: 'crossed' };
    isTaken = true;
    socket.hold();
    await Promise.all(others.map((dead) => place.remove(dead)));
    return { kind: 'taken', ...takenBy(socket, () => releaseFiles(socket, place)) };
  } finally {
    if (!isTaken) await socket.close();
  }
}

/** Null when a holder took the socket for a dead one and removed it before it listened. */
async function listenIn(place: LockPlace, name: string): Promise<LockSocket | null> {
  try {
    return await listenAt(place.addressOf(name));
  } catch (cause) {
    if (!hasCode(cause, 'ENOENT')) throw cause;
    // Fails in its turn when it is the folder that is gone.
    await place.list();
    return null;
  }
}

/** One attempt on Windows, where a pipe's name is free as soon as its process has ended. */
export async function tryByPipe(address: string): Promise<Attempt> {
  try {
    const socket = await listenAt(address);
    socket.hold();
    return { kind: 'taken', ...takenBy(socket, () => socket.close()) };
  } catch (cause) {
    if (!hasCode(cause, 'EADDRINUSE')) throw cause;
    return obstacleAmong([await askRival(address)]) ?? { kind: 'crossed' };
  }
}

/** A holder that does not answer is named by its socket. */
async function askNamed(place: LockPlace, name: string): Promise<Rival> {
  const rival = await askRival(place.addressOf(name));
  if (rival.kind !== 'holding' || rival.processId !== null) return rival;
  return { ...rival, processId: Number(name.split('-')[1]) };
}

function obstacleAmong(rivals: readonly Rival[]): Attempt | null {
  for (const rival of rivals) {
    if (rival.kind === 'holding') return { ...rival, kind: 'held' };
  }
  return rivals.some((rival) => rival.kind === 'trying') ? { kind: 'crossed' } : null;
}

function takenBy(socket: LockSocket, release: () => Promise<void>): TakenLock {
  return { serveAt: (url) => socket.serveAt(url), release: once(release) };
}

/** Closing removes the socket file. */
async function releaseFiles(socket: LockSocket, place: LockPlace): Promise<void> {
  await socket.close();
  await place.close();
}

function once(release: () => Promise<void>): () => Promise<void> {
  let released: Promise<void> | null = null;
  return () => {
    released ??= release();
    return released;
  };
}
