/**
 * How long a server's clients wait while it imports:
 *
 *     npm run build
 *     npm run bench:event-loop -- [--engine grafeo] [--papers 10000] [--most 50]
 *
 * The built server at its defaults takes made papers with abstracts of 150 words by `POST /import`. It tells
 * the delay of its event loop, and a small question is asked every 20 ms, whether or not the last one is
 * answered. It fails where the loop is delayed by `--most` milliseconds or more at the 99th percentile.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startNeo4j } from '../../test/support/neo4j/index.js';
import { makePapers } from '../api/made-papers.js';
import { saveMeasurement } from '../identity/save-measurement.js';
import { hundredths, percentiles, sendImport, serve } from '../support/index.js';

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true, default: ['grafeo', 'neo4j'] },
    papers: { type: 'string', default: '10000' },
    most: { type: 'string', default: '50' },
    /** For the server's process, such as --cpu-prof; then nothing is saved. */
    node: { type: 'string', multiple: true, default: [] },
    /** What the reader of the figures must know, such as other work on the machine. */
    note: { type: 'string' },
  },
});
const papers = Number(options.papers);

const ASK_EVERY_MS = 20;

for (const engine of options.engine) {
  const result = await measure(engine);
  console.log(engine, JSON.stringify(result, null, 1));
  if (options.node.length === 0) {
    saveMeasurement(`event-loop-${engine}-${papers}`, {
      input: { papers },
      note: options.note,
      ...result,
    });
  }
  if (result.loopMs.p99 >= Number(options.most)) process.exitCode = 1;
}

/** One import into an empty graph, from the request to its end. */
async function measure(engine: string) {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-event-loop-'));
  const neo4j =
    engine === 'neo4j' ? await startNeo4j({ auth: false, isLongLived: true }) : undefined;
  const dataFolder = join(folder, 'data');
  const server = await serve({ uri: neo4j?.uri ?? null, dataFolder }, options.node);
  server.begin();
  const start = performance.now();
  const work = sendImport(server.url, new Blob([...makePapers(papers)]));
  const [job, times] = await Promise.all([work, askMeanwhile(server.url, work)]);
  const seconds = (performance.now() - start) / 1_000;
  const { loopMs, loopBusy } = await server.report();
  await server.stop();
  await neo4j?.stop();
  await rm(folder, { recursive: true, force: true });
  const question = { ...percentiles(times), max: hundredths(Math.max(...times)) };
  return {
    status: job.status,
    records: job.records,
    seconds: hundredths(seconds),
    loopMs,
    loopBusy: hundredths(loopBusy),
    questions: times.length,
    questionMs: question,
  };
}

/** Asks a small question at fixed times until the work ends: one that waits holds back none after it. */
async function askMeanwhile(url: string, work: Promise<unknown>): Promise<readonly number[]> {
  const question = `${url}?query=${encodeURIComponent('{ __typename }')}`;
  const asked: Promise<number>[] = [];
  const timer = setInterval(() => asked.push(timeOf(question)), ASK_EVERY_MS);
  await work.finally(() => clearInterval(timer));
  return Promise.all(asked);
}

async function timeOf(question: string): Promise<number> {
  const start = performance.now();
  await (await fetch(question)).arrayBuffer();
  return performance.now() - start;
}
