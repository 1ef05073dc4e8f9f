/**
 * What networks cost over HTTP on a graph with hubs, and igraph from rows to answer in the same run:
 *
 *     PAPERGRAPH_BENCH_PYTHON=venv/bin/python node --import tsx bench/network/measure-questions.ts \
 *       [--engine grafeo] [--papers 100000] [--turns 40]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { createRandom } from '../../examples/made-corpus/random.js';
import { startApi } from '../../test/support/api.js';
import { askOverHttp } from '../api/http-client.js';
import { saveMeasurement } from '../identity/save-measurement.js';
import { observed, runOutside, startOutside } from '../support/index.js';
import { fillGraph } from './fill-graph.js';
import { hubIds, hubIncidences } from './hub-incidences.js';
import { openEngine } from './open-engine.js';

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'grafeo' },
    papers: { type: 'string', default: '100000' },
    turns: { type: 'string', default: '40' },
    /** What the reader of the figures must know, such as other work on the machine. */
    note: { type: 'string' },
  },
});
const papers = Number(values.papers);
const turns = Number(values.turns);
const python = process.env['PAPERGRAPH_BENCH_PYTHON'] ?? '';

const EGO = (depth: number, more = '') => `query ($id: ID!) {
  coauthorNetwork(author: $id, depth: ${depth}) {
    nodes { author { id name } paperCount totalLinkStrength ${more} }
    links { strength source { id } target { id } }
  }
}`;

const WHOLE = (counting: string) => `{
  coauthorNetwork(options: { counting: ${counting} }) {
    nodes { author { name } totalLinkStrength cluster centrality { pageRank } }
    links { strength }
    clusters { id size }
    statistics { modularity }
  }
}`;

const { engine, close } = await openEngine(values.engine);
const authors = await fillGraph(engine, hubIncidences(papers));
const api = await startApi({ engine, journal: null, terms: null, close });
const random = createRandom(7);
const drawn = Array.from({ length: turns }, () => random.pick(authors));
const hubs = hubIds(papers);

/** Milliseconds of each question, and how long the event loop was silent meanwhile. */
async function timed(name: string, count: number, ask: (turn: number) => Promise<unknown>) {
  for (let turn = 0; turn < 3; turn += 1) await ask(turn);
  const times = createHistogram();
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  for (let turn = 0; turn < count; turn += 1) {
    const start = performance.now();
    await ask(turn);
    times.record(Math.max(1, Math.round((performance.now() - start) * 1_000)));
  }
  loop.disable();
  const found = {
    p50Ms: times.percentile(50) / 1_000,
    p95Ms: times.percentile(95) / 1_000,
    loopP99Ms: loop.percentile(99) / 1e6,
    loopMaxMs: loop.max / 1e6,
  };
  console.log(name, JSON.stringify(found));
  return { name, ...found };
}

/** One question with what it takes of the process. */
async function once(name: string, ask: () => Promise<unknown>) {
  const { told, took } = await observed(ask);
  const found = { ...took, told };
  console.log(name, JSON.stringify(found));
  return { name, ...found };
}

async function modularityOf(counting: string): Promise<number> {
  return Object(await api.ask(WHOLE(counting))).coauthorNetwork.statistics.modularity;
}

async function bytesOf(file: string): Promise<number> {
  const response = await fetch(new URL(`/export/${file}`, api.url));
  let bytes = 0;
  for await (const chunk of response.body ?? []) bytes += chunk.length;
  return bytes;
}

const folder = mkdtempSync(join(tmpdir(), 'network-questions-'));
const rows = join(folder, 'rows.tsv');
writeFileSync(
  rows,
  Array.from(hubIncidences(papers), ({ paper, member }) => `${paper}\t${member}\n`).join(''),
);

/** Rows to answer: links counted, Leiden of ten iterations, PageRank. */
async function igraph(counting: string) {
  if (python === '') return null;
  const script = join(import.meta.dirname, 'rivals/run_igraph_rows.py');
  const outside = await startOutside(python, [script, rows, '100', counting, '10', '1']);
  const answer = await runOutside(outside);
  console.log('igraph', counting, JSON.stringify(answer));
  return { counting, answer };
}

try {
  const id = (from: readonly string[]) => (turn: number) => ({
    id: from[turn % from.length] ?? '',
  });
  const ask = (query: string, from: readonly string[]) => (turn: number) =>
    askOverHttp(api.url, query, id(from)(turn));
  const whole = [];
  for (const counting of ['FRACTIONAL', 'FULL']) {
    const ours = await once(`whole network, ${counting}`, () => modularityOf(counting));
    const again = await once(`the same again`, () => modularityOf(counting));
    whole.push({ counting, ours, again, igraph: await igraph(counting) });
  }
  const parts = [
    await timed('nothing', turns, () => askOverHttp(api.url, '{ __typename }', {})),
    await timed('depth 1, hubs', turns, ask(EGO(1), hubs)),
    await timed('depth 1, hubs, with clusters', turns, ask(EGO(1, 'cluster'), hubs)),
    await timed('depth 2, hubs', turns, ask(EGO(2), hubs)),
    await timed('depth 1, others', turns, ask(EGO(1), drawn)),
    await timed('depth 2, others', turns, ask(EGO(2), drawn)),
    await timed('distance', turns, (turn) =>
      askOverHttp(api.url, 'query ($a: ID!, $b: ID!) { collaborationDistance(from: $a, to: $b) }', {
        a: drawn[turn % drawn.length] ?? '',
        b: drawn[(turn * 7 + 3) % drawn.length] ?? '',
      }),
    ),
  ];
  const files = [];
  for (const format of ['gexf', 'links.csv']) {
    files.push(
      await once(`coauthors.${format}`, () => bytesOf(`coauthors.${format}?counting=FULL`)),
    );
  }
  const input = { papers, turns, engine: values.engine, note: values.note };
  const name = `network-questions-${values.engine}-${papers}`;
  saveMeasurement(name, { input, whole, parts, files });
} finally {
  rmSync(folder, { recursive: true });
  await api.stop();
  await close();
}
