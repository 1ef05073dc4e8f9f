/**
 * What one large upload and its import cost the server's memory:
 *
 *     npm run build
 *     npm run bench:upload -- [--megabytes 1000] [--form] [--most 150] [--seconds 30]
 *
 * The built server runs in a process of its own on an empty graph; the file is the made corpus, again and
 * again. The memory of the process is looked at ten times a second until the answer comes, then while the
 * import runs for `--seconds`; it is cancelled in the middle. It fails where the memory grows by more than
 * `--most` megabytes until the answer, or where the import tells no progress or is not cancelled.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { describeMachine, processMemory } from '../support/index.js';
import { sendCorpus } from './send-corpus.js';

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '1000' },
    form: { type: 'boolean', default: false },
    most: { type: 'string', default: '150' },
    seconds: { type: 'string', default: '30' },
  },
});

const MEGABYTE = 1_000_000;
const PORT = 4_517;
const BASE = `http://127.0.0.1:${PORT}`;
const LOOK_EVERY_MS = 250;
const JOB = z.object({
  id: z.string(),
  status: z.string(),
  records: z.number(),
  bytesRead: z.number(),
});

const folder = await mkdtemp(join(tmpdir(), 'papergraph-upload-'));
const server = startServer(folder);
try {
  await untilItAnswers();
  const before = processMemory(server.pid, 'VmRSS');
  const watch = watchMemory(server);
  const start = performance.now();
  const bytes = Number(values.megabytes) * MEGABYTE;
  const answer = JOB.parse(await sendCorpus(BASE, bytes, values.form));
  const seconds = (performance.now() - start) / 1000;
  const peak = watch.stop();
  const imported = await importForAWhile(answer.id);
  const grownMegabytes = Math.round((peak - before) / MEGABYTE);
  const result = {
    name: `upload-${values.megabytes}${values.form ? '-form' : ''}`,
    bytes,
    seconds: Math.round(seconds * 10) / 10,
    megabytesASecond: Math.round(bytes / MEGABYTE / seconds),
    residentBefore: before,
    residentPeak: peak,
    grownMegabytes,
    imported,
  };
  const text = JSON.stringify({ ...result, machine: describeMachine(['fastify']) }, null, 2);
  console.log(text);
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(join(import.meta.dirname, `../results/${result.name}-${day}.json`), `${text}\n`);
  const isFlat = grownMegabytes <= Number(values.most);
  if (!isFlat || imported.steps < 2 || imported.status !== 'CANCELED') process.exitCode = 1;
} finally {
  server.kill('SIGKILL');
  await sleep(500);
  await rm(folder, { recursive: true, force: true });
}

function startServer(data: string): ChildProcess {
  const main = join(import.meta.dirname, '../../dist/cli/main.js');
  return spawn(process.execPath, [main, 'serve', '--no-examples'], {
    cwd: data,
    stdio: 'ignore',
    env: {
      ...process.env,
      PAPERGRAPH_DATA: join(data, 'data'),
      PAPERGRAPH_PORT: String(PORT),
      PAPERGRAPH_MAX_RECORDS: '1000000000',
    },
  });
}

async function untilItAnswers(): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const isThere = await fetch(`${BASE}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await sleep(200);
  }
  throw new Error('The server did not start.');
}

function watchMemory(child: ChildProcess): { readonly stop: () => number } {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, processMemory(child.pid, 'VmRSS'));
  }, 100);
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}

/** Follows the import for a while by polling, as a browser would, and cancels it in the middle. */
async function importForAWhile(id: string) {
  const watch = watchMemory(server);
  const seen = new Set<number>();
  const end = performance.now() + Number(values.seconds) * 1_000;
  while (performance.now() < end) {
    seen.add((await told(id)).records);
    await sleep(LOOK_EVERY_MS);
  }
  const start = performance.now();
  await cancel(id);
  const cancelMilliseconds = Math.round(performance.now() - start);
  const { status, records, bytesRead } = await told(id);
  const residentPeak = watch.stop();
  return { status, records, bytesRead, steps: seen.size, cancelMilliseconds, residentPeak };
}

async function told(id: string): Promise<z.infer<typeof JOB>> {
  return JOB.parse(await (await fetch(`${BASE}/imports/${id}`)).json());
}

async function cancel(id: string): Promise<void> {
  const query = 'mutation ($id: ID!) { cancelImport(id: $id) { status } }';
  const response = await fetch(`${BASE}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id } }),
  });
  console.log(await response.text());
}
