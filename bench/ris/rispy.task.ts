/** rispy 0.10 in a Python of its own, which makes its passes itself. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Task } from '../support/index.js';
import { decodeAnswer, decodeInput, type ReadAnswer } from './input.js';
import { RISPY_PYTHON } from './places.js';

type Python = ChildProcessByStdio<Writable, Readable, null>;

/** The next line that it says; a line may come in pieces. */
function nextLine({ stdout }: Python): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const listen = (chunk: unknown): void => {
      said += String(chunk);
      if (!said.includes('\n')) return;
      stdout.off('data', listen);
      resolve(said.trim());
    };
    stdout.on('data', listen);
  });
}

async function prepare(input: unknown): Promise<Python> {
  const script = join(import.meta.dirname, 'read_with_rispy.py');
  const python = spawn(RISPY_PYTHON, [script, decodeInput(input).path], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await nextLine(python);
  return python;
}

async function run(_: unknown, python: Python): Promise<ReadAnswer> {
  const line = nextLine(python);
  python.stdin.write('go\n');
  return decodeAnswer(JSON.parse(await line));
}

export const task: Task<Python> = { prepare, run, cleanUp: (python) => void python.kill() };
