import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** A rival in another language: it has its input in memory and waits for the start. */
export interface OutsideProcess {
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  readonly lines: Interface;
}

/** Starts it and waits until it says `ready`: neither its start nor reading the file is timed. */
export async function startOutside(
  command: string,
  args: readonly string[],
): Promise<OutsideProcess> {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const line = await nextLine({ child, lines });
  if (line !== 'ready') throw new Error(`${command} said "${line}" in place of "ready".`);
  return { child, lines };
}

/** Says `go` and waits for the answer, one line of JSON. */
export async function runOutside(outside: OutsideProcess): Promise<unknown> {
  outside.child.stdin.write('go\n');
  return JSON.parse(await nextLine(outside));
}

/** A process that ends without a line would be waited for for ever. */
async function nextLine({ child, lines }: OutsideProcess): Promise<string> {
  const line = once(lines, 'line').then(([text]) => String(text));
  const end = once(lines, 'close').then(() => {
    throw new Error(`${child.spawnfile} ended with ${child.exitCode} and said nothing.`);
  });
  return Promise.race([line, end]);
}
