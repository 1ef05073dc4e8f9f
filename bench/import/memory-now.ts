import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What this process holds now, in bytes. */
export interface MemoryNow {
  readonly rss: number;
  /** JavaScript objects that are still in use, after a garbage collection. */
  readonly heapUsed: number;
}

/** Collects garbage and reads what is left. */
export function memoryNow(): MemoryNow {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, heapUsed };
}
