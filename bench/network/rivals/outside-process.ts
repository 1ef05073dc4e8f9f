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
  const [line] = await once(lines, 'line');
  if (line !== 'ready') throw new Error(`${command} said "${line}" in place of "ready".`);
  return { child, lines };
}

/** Says `go` and waits for the answer, one line of JSON. */
export async function runOutside({ child, lines }: OutsideProcess): Promise<unknown> {
  child.stdin.write('go\n');
  const [line] = await once(lines, 'line');
  return JSON.parse(String(line));
}
