import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { systemRefusal } from '../errors/index.js';
import { type FileChecksum, syncFolder } from '../journal/index.js';
import { SealDamagedError } from './errors.js';
import { fingerprintFolder, type SealedFile } from './fingerprint.js';
import { replaceFile } from './replace-file.js';

/** What a graph folder held when it was closed in good order. */
export interface Seal {
  /** ISO 8601 in UTC. */
  readonly sealedAt: string;
  readonly files: readonly SealedFile[];
  /** The journal beside it, where no line of it was damaged: the next start need not check each line. */
  readonly journal: FileChecksum | null;
}

/** Whether a graph folder is what it was when it was closed; unsealed after a crash. */
export type SealState =
  | 'intact'
  | 'unsealed'
  | { readonly kind: 'damaged'; readonly reason: string };

const checksumSchema = z.object({ bytes: z.int(), crc32: z.string() });

const sealSchema = z.object({
  version: z.literal(2),
  sealedAt: z.string(),
  files: z.array(checksumSchema.extend({ name: z.string() })),
  journal: checksumSchema.nullable(),
});

/** The form of before, by other digests. It vouches for nothing: such a graph is checked by its rules. */
const olderSealSchema = z.object({
  version: z.literal(1),
  files: z.array(z.object({ name: z.string(), sha256: z.string() })),
});

/** The seal of `data/graph` is `data/graph.seal.json`: beside it, so that a lost folder is noticed. */
export function sealPath(folder: string): string {
  return `${folder}.seal.json`;
}

/** Whether a graph was closed in good order, as far as the name of a file tells. */
export function hasSeal(folder: string): boolean {
  return existsSync(sealPath(folder));
}

/** Seals a graph folder after it was closed; call it last, for nothing may be written after it. */
export async function sealFolder(
  folder: string,
  journal: FileChecksum | null = null,
): Promise<Seal> {
  const files = await fingerprintFolder(folder);
  const seal = { sealedAt: new Date().toISOString(), files, journal };
  const path = sealPath(folder);
  await replaceFile(path, `${JSON.stringify({ version: 2, ...seal }, null, 2)}\n`);
  return seal;
}

/** The seal of a graph folder, or null where there is none of today's form. @throws SealDamagedError */
export async function readSeal(folder: string): Promise<Seal | null> {
  const path = sealPath(folder);
  try {
    const content: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (olderSealSchema.safeParse(content).success) return null;
    const { sealedAt, files, journal } = sealSchema.parse(content);
    return { sealedAt, files, journal };
  } catch (cause) {
    if (isMissing(cause)) return null;
    throw (
      systemRefusal(cause) ??
      new SealDamagedError(
        `The seal ${path} cannot be read: remove it, and the graph is rebuilt.`,
        {
          cause,
        },
      )
    );
  }
}

/** Removes the seal before the graph is opened, so that a crash leaves the folder unsealed. */
export async function breakSeal(folder: string): Promise<void> {
  const path = sealPath(folder);
  await rm(path, { force: true });
  await syncFolder(dirname(path));
}

const UNREADABLE = 'The seal that says what its files held cannot be read';

/**
 * Compares a graph folder with its seal, file by file.
 *
 * @throws SystemRefusalError where the machine does not let us look: the graph may be in good order.
 */
export async function verifySeal(folder: string): Promise<SealState> {
  try {
    const seal = await readSeal(folder);
    if (seal === null) return 'unsealed';
    const reason = difference(seal.files, await fingerprintFolder(folder), seal.sealedAt);
    return reason === null ? 'intact' : { kind: 'damaged', reason };
  } catch (cause) {
    if (cause instanceof SealDamagedError) return { kind: 'damaged', reason: UNREADABLE };
    const refusal = systemRefusal(cause);
    if (refusal !== null) throw refusal;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { kind: 'damaged', reason };
  }
}

function difference(
  sealed: readonly SealedFile[],
  found: readonly SealedFile[],
  sealedAt: string,
): string | null {
  const byName = new Map(found.map((file) => [file.name, file]));
  for (const file of sealed) {
    const reason = fileDifference(file, byName.get(file.name), sealedAt);
    if (reason !== null) return reason;
    byName.delete(file.name);
  }
  const [extra] = byName.keys();
  return extra === undefined ? null : `${extra} was not there when it was closed on ${sealedAt}`;
}

function fileDifference(
  sealed: SealedFile,
  found: SealedFile | undefined,
  sealedAt: string,
): string | null {
  if (found === undefined) return `${sealed.name} is missing`;
  const bytes = found.bytes - sealed.bytes;
  if (bytes !== 0) {
    const amount = Math.abs(bytes).toLocaleString('en');
    const unit = Math.abs(bytes) === 1 ? 'byte' : 'bytes';
    return `${sealed.name} is ${amount} ${unit} ${bytes < 0 ? 'shorter' : 'longer'} than it was when it was closed`;
  }
  if (found.crc32 === sealed.crc32) return null;
  return `${sealed.name} does not hold what it held when it was closed on ${sealedAt}`;
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}
