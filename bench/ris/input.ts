import { readFileSync } from 'node:fs';

/** The file that a contestant reads. */
export interface ReadInput {
  readonly path: string;
}

/** What a contestant made of it. */
export interface ReadAnswer {
  readonly records: number;
  /** Why the file was refused, where it was. */
  readonly refused?: string;
}

/** The input as it comes from another process. */
export function decodeInput(value: unknown): ReadInput {
  if (typeof value === 'object' && value !== null && 'path' in value) {
    const { path } = value;
    if (typeof path === 'string') return { path };
  }
  throw new TypeError(`Not an input of a RIS race: ${JSON.stringify(value)}`);
}

/** The whole file as it lies on disk; reading it from disk is not what is measured. */
export function bytesOf(input: unknown): Buffer {
  return readFileSync(decodeInput(input).path);
}

const CHUNK_BYTES = 256 * 1024;

/** The bytes in the pieces in which a file stream gives them. */
export function* inChunks(bytes: Buffer): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}
