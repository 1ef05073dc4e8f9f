/** The built command from its process's start to the first answer; then how long its stop takes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, type Task } from '../support/index.js';
import { copyOfData, type DataCopy } from './data-copy.js';

const COMMAND = join(import.meta.dirname, '../../dist/cli/main.js');
const FIRST = '{ papers(first: 1) { nodes { id } } }';
const SUMMARY = '{ graphSummary { papers } }';

interface Prepared extends DataCopy {
  server: ChildProcess | null;
  url: string;
}

async function prepare(input: unknown): Promise<Prepared> {
  if (!existsSync(COMMAND)) throw new Error('There is no dist/: run "npm run build" first.');
  return { ...(await copyOfData(input)), server: null, url: '' };
}

/** Ends with the first answer; what came when is its own answer, in milliseconds from the start. */
async function run(_input: unknown, prepared: Prepared) {
  const begun = performance.now();
  const server = spawn(process.execPath, [COMMAND, 'serve'], {
    env: { ...process.env, PAPERGRAPH_DATA: prepared.folder, PAPERGRAPH_PORT: '0' },
  });
  prepared.server = server;
  prepared.url = await addressOf(server);
  const listeningMs = performance.now() - begun;
  const answer = await ask(prepared.url, FIRST);
  const firstAnswerMs = performance.now() - begun;
  return { listeningMs, firstAnswerMs, processorMs: processorMs(server), answer };
}

async function inspect(_input: unknown, { server, url }: Prepared) {
  const asked = performance.now();
  const answer = await ask(url, SUMMARY);
  const summaryMs = performance.now() - asked;
  const stopped = performance.now();
  if (server !== null) await stop(server);
  return { answer, summaryMs, stopMs: performance.now() - stopped };
}

async function cleanUp({ server, remove }: Prepared): Promise<void> {
  if (server !== null) await stop(server);
  await remove();
}

async function ask(url: string, query: string): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return answer.json();
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGINT');
  await ended;
}

/** Of all its threads, in the hundredths of a second that Linux counts; null on other systems. */
function processorMs({ pid }: ChildProcess): number | null {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return null;
  const fields = readFileSync(path, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

export const task: Task<Prepared> = { prepare, run, inspect, cleanUp };
