/**
 * Clients that ask a mix of questions at once, and how the server fares:
 *
 *     npm run build
 *     npm run bench:load -- [--engine grafeo] [--papers 100000] [--clients 50] [--seconds 60] [--keep FOLDER]
 */
import { parseArgs } from 'node:util';
import { groupBy } from '../../src/identity/index.js';
import { filledPlace } from '../api/filled-store.js';
import { pickNodes } from '../api/picked.js';
import { saveMeasurement } from '../identity/save-measurement.js';
import { hundredths, type LoopReport, percentiles, type Served, serve } from '../support/index.js';
import { type Asked, askOne, type Load, probeHealth, runClients } from './clients.js';
import { MIX } from './mix.js';

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true, default: ['grafeo'] },
    papers: { type: 'string', default: '100000' },
    clients: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '60' },
    /** A folder that keeps the imported store for the next run. */
    keep: { type: 'string' },
    /** Only questions whose name holds this; then nothing is saved. */
    only: { type: 'string', default: '' },
    /** For the server's process, such as --cpu-prof. */
    node: { type: 'string', multiple: true, default: [] },
    /** What the reader of the figures must know, such as other work on the machine. */
    note: { type: 'string' },
  },
});
const papers = Number(options.papers);

for (const engine of options.engine) {
  const place = await filledPlace({ engine, papers, keep: options.keep });
  const store = await place.open();
  const picked = await pickNodes(store.engine, papers);
  await store.close();
  const server = await serve(place, options.node);
  const result = await measure(server, {
    url: server.url,
    questions: MIX.filter(({ name }) => name.includes(options.only)),
    picked,
    clients: Number(options.clients),
    seconds: Number(options.seconds),
  });
  console.log(engine, JSON.stringify(result, null, 1));
  if (options.only === '') {
    const input = { papers, clients: options.clients, seconds: options.seconds };
    saveMeasurement(`load-${engine}-${papers}`, { input, note: options.note, ...result });
  }
  await server.stop();
  await place.close();
}

/** Each question once alone, then all clients; the first answers of all that is kept are no part of it. */
async function measure(server: Served, load: Load) {
  for (const turn of load.questions.keys()) await askOne(load, turn);
  const before = (await server.report()).memory;
  server.begin();
  const start = performance.now();
  const clients = runClients(load);
  const [asked, health, memory] = await Promise.all([
    clients,
    probeHealth(load.url, clients),
    sampleMemory(server, clients),
  ]);
  const seconds = (performance.now() - start) / 1_000;
  const report = await server.report();
  return {
    ...summary(asked, seconds),
    ...ofServer(report, seconds, asked.length),
    before: inMegabytes(before),
    memory,
    health: percentiles(health),
  };
}

function summary(asked: readonly Asked[], seconds: number) {
  const kinds = groupBy(asked, ({ kind }) => kind);
  const outcomes = groupBy(asked, ({ outcome }) => outcome);
  return {
    requests: asked.length,
    requestsPerSecond: hundredths(asked.length / seconds),
    outcomes: Object.fromEntries([...outcomes].map(([name, all]) => [name, all.length])),
    ms: percentiles(timesOf(asked)),
    kinds: Object.fromEntries(
      [...kinds].map(([kind, all]) => [
        kind,
        { requests: all.length, ...percentiles(timesOf(all)) },
      ]),
    ),
  };
}

function timesOf(asked: readonly Asked[]): readonly number[] {
  return asked.map(({ milliseconds }) => milliseconds);
}

function ofServer({ loopMs, processor, loopBusy }: LoopReport, seconds: number, requests: number) {
  const busySeconds = (processor.user + processor.system) / 1e6;
  return {
    loopMs,
    loopBusy: hundredths(loopBusy),
    processors: hundredths(busySeconds / seconds),
    // What other work on the machine changes least.
    processorMsARequest: hundredths((1_000 * busySeconds) / requests),
  };
}

/** Every five seconds; resident and in use by JavaScript, in megabytes. */
async function sampleMemory(server: Served, work: Promise<unknown>) {
  const samples: object[] = [];
  const sample = async (): Promise<void> => {
    samples.push(inMegabytes((await server.report()).memory));
  };
  const timer = setInterval(() => void sample(), 5_000);
  await work.finally(() => clearInterval(timer));
  return samples;
}

function inMegabytes({ rss, heapUsed }: NodeJS.MemoryUsage) {
  return { resident: Math.round(rss / 2 ** 20), heap: Math.round(heapUsed / 2 ** 20) };
}
