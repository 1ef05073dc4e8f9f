import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Task } from '../support/index.js';
import { bytesOf, type ReadAnswer } from './input.js';
import { RIVALS_FOLDER } from './places.js';

/** Reads the bytes of a whole file and counts the records. */
export type RivalRead = (bytes: Buffer) => Promise<number> | number;

/** A rival as a task: a first pass off the clock, so that all are warm; a refusal is an answer. */
export function rivalTask(
  load: () => Promise<RivalRead>,
): Task<{ read: RivalRead; bytes: Buffer }> {
  return {
    prepare: async (input) => {
      const read = await load();
      const bytes = bytesOf(input);
      await answerOf(read, bytes);
      return { read, bytes };
    },
    run: (_, { read, bytes }) => answerOf(read, bytes),
  };
}

async function answerOf(read: RivalRead, bytes: Buffer): Promise<ReadAnswer> {
  try {
    return { records: await read(bytes) };
  } catch (error) {
    return { records: 0, refused: error instanceof Error ? error.message : String(error) };
  }
}

const requireRival = createRequire(join(RIVALS_FOLDER, 'package.json'));

/** Loads a rival; what it exports is its own affair, so the caller looks. */
export async function loadRival(name: string): Promise<Readonly<Record<string, unknown>>> {
  const loaded: unknown = await import(pathToFileURL(requireRival.resolve(name)).href);
  if (typeof loaded !== 'object' || loaded === null)
    throw new TypeError(`${name} exports nothing.`);
  return { ...loaded };
}

/** What a rival exports under a name, which must be callable. */
export function callable(value: unknown, name: string): (...values: unknown[]) => unknown {
  if (typeof value !== 'function') throw new TypeError(`The rival has no function ${name}.`);
  return (...values) => Reflect.apply(value, undefined, values);
}

/** A method of what a rival gave; it is called on it. */
export function method(owner: unknown, name: string): (...values: unknown[]) => unknown {
  if ((typeof owner !== 'object' && typeof owner !== 'function') || owner === null)
    throw new TypeError(`The rival gave nothing that could have ${name}.`);
  const own: unknown = Reflect.get(owner, name);
  if (typeof own !== 'function') throw new TypeError(`The rival has no method ${name}.`);
  return (...values) => Reflect.apply(own, owner, values);
}
