import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from './make-folder.js';

/** Where the lock sockets of a folder stand. */
export interface LockPlace {
  /** The names of all lock sockets, of living and of dead processes. */
  list(): Promise<readonly string[]>;
  /** The address under which a socket is made and reached. */
  addressOf(name: string): string;
  /** Removes what a dead process left. */
  remove(name: string): Promise<void>;
  /** Removes the detour, if there is one; after the socket is closed. */
  close(): Promise<void>;
}

/** A socket's address has room for 104 bytes on macOS and 108 on Linux, its closing zero included. */
const LONGEST_ADDRESS_BYTES = 100;

/** As long as any name that isLockName takes. */
const LONGEST_NAME = '/lock-4294967295-00000000.sock';

/** True for the name of a lock socket; it holds the process id of its maker. */
function isLockName(name: string): boolean {
  return /^lock-\d+-[0-9a-f]{8}\.sock$/.test(name);
}

/**
 * The folder itself, so that every process that sees the folder sees its lock. Where its path is
 * too long for an address, the sockets are reached by a link with a short name.
 */
export async function placeInFolder(folder: string): Promise<LockPlace> {
  if (Buffer.byteLength(folder + LONGEST_NAME) <= LONGEST_ADDRESS_BYTES) {
    return placeAt(folder, folder, async () => undefined);
  }
  const detour = await mkdtemp(join(tmpdir(), 'papergraph-'));
  const link = join(detour, 'd');
  await symlink(folder, link);
  return placeAt(folder, link, () => rm(detour, { recursive: true, force: true }));
}

/** For a folder whose file system has no sockets: only processes with the same temporary folder meet. */
export async function placeOutsideOfFolder(folder: string): Promise<LockPlace> {
  const place = join(tmpdir(), `papergraph-${shortHash(folder)}`);
  await makeFolder(place);
  return placeAt(place, place, async () => undefined);
}

/** A name for a folder that is the same in every process. */
export function shortHash(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 16);
}

function placeAt(folder: string, way: string, close: () => Promise<void>): LockPlace {
  return {
    list: async () => (await readdir(folder)).filter(isLockName),
    addressOf: (name) => join(way, name),
    remove: (name) => rm(join(folder, name), { force: true }),
    close,
  };
}
