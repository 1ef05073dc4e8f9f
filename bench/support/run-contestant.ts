import { fork } from 'node:child_process';
import { join } from 'node:path';
import { type Contestant, decodeRun, type Run } from './contestant.js';

const CHILD = join(import.meta.dirname, 'start-child.mjs');

/** Runs a contestant once in a fresh process, so that memory and warmth of one never help another. */
export function runContestant(contestant: Contestant, input: unknown): Promise<Run> {
  const child = fork(CHILD, [contestant.module, JSON.stringify(input)], {
    // Not those of this process.
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let message: unknown;
    child.once('message', (received) => {
      message = received;
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0 && message !== undefined) resolve(decodeRun(message));
      else
        reject(new Error(`${contestant.name} ended without a run (${signal ?? `code ${code}`}).`));
    });
  });
}
