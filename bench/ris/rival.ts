import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Task } from '../support/index.js';
import { bytesOf, type ReadAnswer, type ReadPass, timePasses, warmUp } from './input.js';
import { RIVALS_FOLDER } from './places.js';

/** A rival as a task; a refusal is an answer. */
export function rivalTask(load: () => Promise<ReadPass>): Task<{ read: ReadPass; bytes: Buffer }> {
  return {
    prepare: async (input) => {
      const read = await load();
      const bytes = bytesOf(input);
      await warmUp(read, bytes).catch(() => undefined);
      return { read, bytes };
    },
    run: (_, { read, bytes }) => timePasses(read, bytes).catch(refusalOf),
  };
}

function refusalOf(error: unknown): ReadAnswer {
  const refused = error instanceof Error ? error.message : String(error);
  return { records: 0, seconds: 0, cpuSeconds: 0, refused };
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
