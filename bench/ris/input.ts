import { readFileSync } from 'node:fs';

/** The file that a contestant reads. */
export interface ReadInput {
  readonly path: string;
}

/** What a contestant made of it. */
export interface ReadAnswer {
  readonly records: number;
  /** The fastest pass, by the clock. */
  readonly seconds: number;
  /** The fastest pass, by processor time: what other programs do on the machine counts less. */
  readonly cpuSeconds: number;
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

/** An answer as it comes from another process. */
export function decodeAnswer(value: unknown): ReadAnswer {
  if (typeof value === 'object' && value !== null) {
    const row: Partial<Record<keyof ReadAnswer, unknown>> = value;
    const { records, seconds, cpuSeconds, refused } = row;
    if (
      typeof records === 'number' &&
      typeof seconds === 'number' &&
      typeof cpuSeconds === 'number'
    ) {
      const answer = { records, seconds, cpuSeconds };
      return typeof refused === 'string' ? { ...answer, refused } : answer;
    }
  }
  throw new TypeError(`Not an answer of a RIS race: ${JSON.stringify(value)}`);
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

/** Every contestant gets so much time to be warm, and so much on the clock, and at least so many passes. */
const WARM_MS = 1_500;
const TIMED_MS = 2_000;
const LEAST_PASSES = 3;

/** Reads all bytes once and counts the records. */
export type ReadPass = (bytes: Buffer) => Promise<number> | number;

/** Makes passes off the clock until the program is warm. */
export async function warmUp(read: ReadPass, bytes: Buffer): Promise<void> {
  await passesFor(WARM_MS, async () => void (await read(bytes)));
}

/** Makes timed passes over the bytes and keeps the fastest. */
export async function timePasses(read: ReadPass, bytes: Buffer): Promise<ReadAnswer> {
  let records = 0;
  let seconds = Number.POSITIVE_INFINITY;
  let cpuSeconds = Number.POSITIVE_INFINITY;
  await passesFor(TIMED_MS, async () => {
    const start = performance.now();
    const before = process.cpuUsage();
    records = await read(bytes);
    const { user, system } = process.cpuUsage(before);
    cpuSeconds = Math.min(cpuSeconds, (user + system) / 1e6);
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  });
  return { records, seconds, cpuSeconds };
}

async function passesFor(milliseconds: number, pass: () => Promise<void>): Promise<void> {
  const start = performance.now();
  for (let made = 0; made < LEAST_PASSES || performance.now() - start < milliseconds; made += 1) {
    await pass();
  }
}
