/**
 * How an import, the memory and a start grow with the number of papers:
 *
 *     npm run build
 *     npm run bench:growth -- [--engine grafeo] [--papers 10000 --papers 100000] [--terms off] [--keep FOLDER]
 *
 * The built server at its defaults takes made papers with abstracts of 150 words by one `POST /import`, into an
 * empty graph. It tells the rate of each tenth of the papers, when everything but terms was there and when all
 * was, the memory of the server at its highest and after a new start, how long a start takes after the
 * server was killed and after it was stopped, and what some reads take after it.
 */
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startNeo4j } from '../../test/support/neo4j/index.js';
import { makePapers } from '../api/made-papers.js';
import { saveMeasurement } from '../identity/save-measurement.js';
import { hundredths, processMemory, type Served, sendImport, serve } from '../support/index.js';
import { timeReads } from './reads.js';

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true, default: ['grafeo', 'neo4j'] },
    papers: { type: 'string', multiple: true, default: ['10000', '100000'] },
    /** Without the terms of titles and abstracts: `off`. */
    terms: { type: 'string', default: 'on' },
    /** A folder that keeps what was imported, as ENGINE-PAPERS: of the embedded engine. */
    keep: { type: 'string' },
    /** What the reader of the figures must know, such as other work on the machine. */
    note: { type: 'string' },
  },
});

/** After a start the server lets go of what opening took; then its memory is what serving takes. */
const SETTLING_MS = 10_000;
const PARTS = 10;
const SUMMARY = z.object({
  data: z.object({
    graphSummary: z.object({ papers: z.number(), papersAwaitingTerms: z.number() }),
  }),
});

for (const engine of options.engine) {
  for (const papers of options.papers.map(Number)) {
    const result = await measure(engine, papers);
    console.log(engine, papers, JSON.stringify(result, null, 1));
    const terms = options.terms === 'off' ? '-terms-off' : '';
    saveMeasurement(`growing-${engine}-${papers}${terms}`, { note: options.note, ...result });
  }
}

async function measure(engine: string, papers: number) {
  const folder = await mkdtemp(join(options.keep ?? tmpdir(), 'papergraph-growth-'));
  const neo4j =
    engine === 'neo4j' ? await startNeo4j({ auth: false, isLongLived: true }) : undefined;
  const place = {
    uri: neo4j?.uri ?? null,
    dataFolder: join(folder, 'data'),
    settings: { PAPERGRAPH_TERMS: options.terms },
  };
  try {
    const importing = await serve(place, [], ['--no-examples']);
    importing.begin();
    const imported = await importPapers(importing, papers);
    const { processor } = await importing.report();
    const peakBytes = processMemory(importing.processId, 'VmHWM');
    await importing.kill();
    const afterKill = await startOf(place, papers);
    const afterStop = await startOf(place, papers, timeReads);
    return {
      input: { papers, terms: options.terms },
      ...imported,
      processorSeconds: hundredths((processor.user + processor.system) / 1e6),
      peakBytes,
      servedBytes: afterStop.bytes,
      servedBytesAPaper: Math.round(afterStop.bytes / papers),
      startSeconds: { afterKill: afterKill.seconds, afterStop: afterStop.seconds },
      reads: afterStop.reads,
      readBytes: afterStop.readBytes,
    };
  } finally {
    await neo4j?.stop();
    if (options.keep !== undefined && neo4j === undefined) {
      await rename(place.dataFolder, join(options.keep, `${engine}-${papers}`));
    }
    await rm(folder, { recursive: true, force: true });
  }
}

/** Sends the papers as one stream, and notes when each part of them was there. */
async function importPapers(server: Served, papers: number) {
  const start = performance.now();
  const secondsUntilNow = () => hundredths((performance.now() - start) / 1_000);
  const part = papers / PARTS;
  let due = part;
  const parts: { readonly records: number; readonly seconds: number }[] = [];
  const body = ReadableStream.from(bytesOf(makePapers(papers)));
  const job = await sendImport(server.url, body, ({ records }) => {
    if (records < due) return;
    parts.push({ records, seconds: secondsUntilNow() });
    due = (Math.floor(records / part) + 1) * part;
  });
  const seconds = secondsUntilNow();
  const papersSeconds = parts.at(-1)?.seconds ?? seconds;
  return {
    status: job.status,
    seconds,
    papersASecond: Math.round(papers / seconds),
    withoutTermsSeconds: papersSeconds,
    parts,
  };
}

async function* bytesOf(records: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const record of records) yield Buffer.from(record);
}

/** A start over what is there, until a question about all papers is answered. */
async function startOf(
  place: Parameters<typeof serve>[0],
  papers: number,
  read: (url: string) => ReturnType<typeof timeReads> = async () => [],
) {
  const start = performance.now();
  const server = await serve(place, [], ['--no-examples']);
  const query = encodeURIComponent('{ graphSummary { papers papersAwaitingTerms } }');
  const answer = SUMMARY.parse(await (await fetch(`${server.url}?query=${query}`)).json());
  const seconds = hundredths((performance.now() - start) / 1_000);
  const { graphSummary } = answer.data;
  if (graphSummary.papers !== papers || graphSummary.papersAwaitingTerms > 0) {
    throw new Error(`The graph has ${JSON.stringify(graphSummary)} of ${papers} papers.`);
  }
  await sleep(SETTLING_MS);
  const bytes = processMemory(server.processId, 'VmRSS');
  const reads = await read(server.url);
  const readBytes = processMemory(server.processId, 'VmRSS');
  await server.stop();
  return { seconds, bytes, reads, readBytes };
}
