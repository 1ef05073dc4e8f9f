import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from './address-of.js';

const COMMAND = join(import.meta.dirname, '../../dist/cli/main.js');
const WATCH = join(import.meta.dirname, 'watch-loop.mjs');

/** What the server's process tells when it is asked. */
export interface LoopReport {
  /** Milliseconds since `begin`, at the 50th and 99th percentile and at most. */
  readonly loopMs: { readonly p50: number; readonly p99: number; readonly max: number };
  readonly memory: NodeJS.MemoryUsage;
  /** Of all threads, in microseconds since `begin`. */
  readonly processor: NodeJS.CpuUsage;
  /** Share of its time in which the loop worked, since `begin`. */
  readonly loopBusy: number;
}

/** The built command in a process of its own, at the defaults that a user gets. */
export interface Served {
  readonly url: string;
  readonly processId: number;
  /** Forgets what was measured so far. */
  begin(): void;
  report(): Promise<LoopReport>;
  stop(): Promise<void>;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
}

/** What is served. */
interface ServedPlace {
  /** Of a Neo4j; null for the embedded engine. */
  readonly uri: string | null;
  readonly dataFolder: string;
  /** More settings than where the graph is, as variables of the environment. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Starts `papergraph serve` over a graph, which no other process may hold open. */
export async function serve(
  { uri, dataFolder, settings = {} }: ServedPlace,
  nodeOptions: readonly string[] = [],
  commandOptions: readonly string[] = [],
): Promise<Served> {
  if (!existsSync(COMMAND)) throw new Error('There is no dist/: run "npm run build" first.');
  const child = fork(COMMAND, ['serve', ...commandOptions], {
    execArgv: [...nodeOptions, '--import', WATCH],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ...settings,
      PAPERGRAPH_DATA: dataFolder,
      PAPERGRAPH_PORT: '0',
      PAPERGRAPH_LOG_LEVEL: 'warn',
      ...(uri === null ? {} : { PAPERGRAPH_URI: uri }),
    },
  });
  return {
    url: await addressOf(child),
    processId: child.pid ?? 0,
    begin: () => void child.send('BEGIN'),
    report: () => reportOf(child),
    stop: () => end(child, 'SIGINT'),
    kill: () => end(child, 'SIGKILL'),
  };
}

function reportOf(child: ChildProcess): Promise<LoopReport> {
  return new Promise((resolve) => {
    child.once('message', (message: LoopReport) => resolve(message));
    child.send('REPORT');
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
