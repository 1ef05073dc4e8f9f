/**
 * What the embedded engine takes of memory for each paper, importing and served, and what of it:
 *
 *     npm run build
 *     npm run bench:memory -- [--papers 10000] [--parts] [--keep FOLDER]
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { askOverHttp } from '../api/http-client.js';
import { saveMeasurement } from '../identity/save-measurement.js';
import { serve } from '../support/index.js';
import { runContestant } from '../support/run-contestant.js';
import type { FolderInput } from './folder-input.js';
import { PARTS } from './parts.js';

const { values: options } = parseArgs({
  options: {
    papers: { type: 'string', default: '10000' },
    /** Also what each part of the graph takes: an opening of the file without it. */
    parts: { type: 'boolean', default: false },
    /** A folder that keeps the imported data for the next run, which then does not import. */
    keep: { type: 'string' },
    /** What the reader of the figures must know, such as other work on the machine. */
    note: { type: 'string' },
  },
});

const papers = Number(options.papers);
const place =
  options.keep === undefined
    ? await mkdtemp(join(tmpdir(), 'papergraph-bench-'))
    : resolve(options.keep);
await mkdir(place, { recursive: true });
const folder = join(place, `memory-${papers}`);

/** Asked of the server one after the other: what each needs is kept in memory from then on. */
const ASKED = {
  'a page of papers':
    '{ papers(first: 20) { nodes { title abstract authorships { author { name } } } } }',
  'a search': '{ search(text: "patient", first: 10) { edges { score } } }',
  'a network': '{ coauthorNetwork(first: 100) { nodes { cluster } } }',
};

try {
  const importing = existsSync(folder) ? null : await importPapers();
  const served = await measureServer();
  const parts = options.parts ? await measureParts() : null;
  const result = { importing, served, parts };
  console.log(JSON.stringify(result, null, 1));
  saveMeasurement(`memory-grafeo-${papers}`, {
    input: { papers },
    ...(options.note !== undefined && { note: options.note }),
    ...result,
  });
} finally {
  if (options.keep === undefined) await rm(place, { recursive: true, force: true });
}

/** Megabytes, and kilobytes a paper. */
function amount(bytes: number) {
  const rounded = (value: number): number => Math.round(value * 10) / 10;
  return { megabytes: rounded(bytes / 2 ** 20), kilobytesAPaper: rounded(bytes / papers / 1000) };
}

function runTask(name: string, input: FolderInput) {
  const module = join(import.meta.dirname, `${name}.task.ts`);
  return runContestant({ name, role: 'OURS', module }, input);
}

async function importPapers() {
  const run = await runTask('import', { folder, papers, without: null });
  return {
    seconds: run.seconds,
    cpuSeconds: run.cpuSeconds,
    peak: amount(run.peakRssBytes),
    atItsEnd: amount(rssIn(run.inspected)),
  };
}

async function measureServer() {
  const server = await serve({ uri: null, dataFolder: folder });
  const rows: object[] = [];
  const note = async (after: string): Promise<void> => {
    const { memory } = await server.report();
    rows.push({ after, resident: amount(memory.rss), heapUsed: amount(memory.heapUsed) });
  };
  try {
    await note('a start');
    for (const [name, query] of Object.entries(ASKED)) {
      await askOverHttp(server.url, query, {});
      await note(name);
    }
  } finally {
    await server.stop();
  }
  return rows;
}

async function measureParts() {
  const whole = await openedBytes({ folder, papers, without: null });
  const rows = [{ part: 'all that the engine holds', ...amount(whole) }];
  for (const { name } of PARTS) {
    const input = { folder: `${folder}-without`, papers, without: name };
    await rm(input.folder, { recursive: true, force: true });
    await cp(join(folder, 'graph'), join(input.folder, 'graph'), { recursive: true });
    await runTask('remove', input);
    rows.push({ part: name, ...amount(whole - (await openedBytes(input))) });
    await rm(input.folder, { recursive: true });
  }
  return rows;
}

async function openedBytes(input: FolderInput): Promise<number> {
  const { answer } = await runTask('open', input);
  return typeof answer === 'number' ? answer : Number.NaN;
}

function rssIn(inspected: unknown): number {
  const isMemory = typeof inspected === 'object' && inspected !== null && 'rss' in inspected;
  return isMemory && typeof inspected.rss === 'number' ? inspected.rss : Number.NaN;
}
