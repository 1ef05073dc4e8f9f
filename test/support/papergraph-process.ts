import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { compiledCommand } from './compiled-command.js';

/** As the stores that tests open: a graph is held beside one that they made. */
const NO_TERMS = { PAPERGRAPH_TERMS: 'off' };
const PATIENCE_MS = 120_000;

/** How a command ended. */
export interface Ending {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  /** Without the lines of progress, which come or not as the machine is busy. */
  readonly err: string;
}

/** The real command in a process of its own, which can be killed like any other. */
export class PapergraphProcess {
  readonly ended: Promise<Ending>;
  readonly #child: ChildProcess;
  #out = '';
  #err = '';
  #hasEnded = false;

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#out += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#err += text;
    });
    this.ended = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => {
        this.#hasEnded = true;
        resolve({ code, signal, out: this.#out, err: withoutProgress(this.#err) });
      });
    });
  }

  /** @param prelude shell commands that run first in the same process, such as `ulimit -f 256`. */
  static start(
    commandLine: readonly string[],
    environment: Readonly<Record<string, string>>,
    prelude = '',
  ): PapergraphProcess {
    const command = [compiledCommand(), ...commandLine];
    // Not the checkout, whose `.env` would get in.
    const options = { cwd: tmpdir(), env: { ...withoutSettings(), ...NO_TERMS, ...environment } };
    const child =
      prelude === ''
        ? spawn(process.execPath, command, options)
        : spawn(
            'bash',
            ['-c', `${prelude}; exec "$@"`, 'bash', process.execPath, ...command],
            options,
          );
    return new PapergraphProcess(child);
  }

  get pid(): number {
    return this.#child.pid ?? -1;
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  get out(): string {
    return this.#out;
  }

  get err(): string {
    return this.#err;
  }

  kill(signal: 'SIGINT' | 'SIGKILL' | 'SIGTERM'): Promise<Ending> {
    this.#child.kill(signal);
    return this.ended;
  }

  /** Waits for something to become true while the command runs; its end ends the wait too. */
  async until(isSo: () => boolean | Promise<boolean>): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while (!this.#hasEnded && !(await isSo())) {
      if (Date.now() > end) throw new Error(`Nothing happened:\n${this.#out}${this.#err}`);
      await pause(10);
    }
  }
}

/** Runs a command to its end. */
export function runPapergraph(
  commandLine: readonly string[],
  environment: Readonly<Record<string, string>>,
  prelude = '',
): Promise<Ending> {
  return PapergraphProcess.start(commandLine, environment, prelude).ended;
}

function withoutProgress(text: string): string {
  return text.replace(/^\d+ records( \(\d+ %\))?, reading .*\n/gm, '');
}

/** Node's warnings are no lines of ours, and settings of the one who tests are none of the test. */
function withoutSettings(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) =>
      !name.startsWith('PAPERGRAPH_') && !name.startsWith('VITEST') && name !== 'NODE_ENV',
  );
  return { ...Object.fromEntries(own), NODE_NO_WARNINGS: '1' };
}
