import { setTimeout as pause } from 'node:timers/promises';

/** Small work is over at once; large work is asked for as often as a person can follow. */
const FIRST_PAUSE_MS = 30;
const LONGEST_PAUSE_MS = 250;

/** What a server works at, as it is now, then again and again until it has ended; the last one is its end. */
export async function* followToItsEnd<Work extends { readonly status: string }>(
  find: () => Promise<Work>,
  signal?: AbortSignal,
): AsyncGenerator<Work> {
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(2 * wait, LONGEST_PAUSE_MS)) {
    const found = await find();
    yield found;
    if (hasEnded(found)) return;
    await pause(wait, undefined, signal === undefined ? {} : { signal });
  }
}

/** Whether nothing happens any more by itself. */
function hasEnded({ status }: { readonly status: string }): boolean {
  return status !== 'ENQUEUED' && status !== 'PROCESSING';
}
