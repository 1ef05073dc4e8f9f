/**
 * A million records in bounded memory: features go to a file, records that share a block to one of
 * many bucket files, pairs are matched bucket by bucket, and what CERTAIN pairs tie together is
 * clustered in batches. No step holds more than one bucket, two numbers a record and the pairs.
 *
 *     node --import tsx bench/identity/million.ts 1000000
 */

import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  blockKeys,
  clusterRecords,
  MATCH_RULES,
  matchRecords,
  type PaperFeatures,
  pairsOfBlock,
} from '../../src/identity/index.js';
import { featuresOf, madeRecords } from './made-records.js';
import { saveMeasurement } from './save-measurement.js';

const SEED = 1;
const BUCKETS = 64;
/** Block sizes are counted by hash, a byte each: a collision only sends a lone record to a bucket. */
const COUNTERS = 2 ** 26;

const papers = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'papergraph-identity-'));
const start = performance.now();
const cpuSeconds: Record<string, number> = {};

/** A line of a file: features with the record's number in the stream. */
interface Line {
  readonly number: number;
  readonly features: PaperFeatures;
  /** The block for which it stands in a bucket; empty elsewhere. */
  readonly key: string;
}

class Files {
  readonly #streams: readonly ReturnType<typeof createWriteStream>[];

  constructor(
    readonly name: string,
    count: number,
  ) {
    this.#streams = Array.from({ length: count }, (_, index) =>
      createWriteStream(pathOf(name, index), { highWaterMark: 2 ** 18 }),
    );
  }

  async write(index: number, line: Line): Promise<void> {
    const stream = this.#streams[index];
    if (stream?.write(`${JSON.stringify(line)}\n`) === false) await once(stream, 'drain');
  }

  async close(): Promise<void> {
    for (const stream of this.#streams) await new Promise<void>((done) => stream.end(done));
  }
}

function pathOf(name: string, index: number): string {
  return join(folder, `${name}-${index}.ndjson`);
}

async function* readLines(name: string, index: number): AsyncGenerator<Line> {
  const lines = createInterface({ input: createReadStream(pathOf(name, index)) });
  // These files are this program's own.
  for await (const line of lines) yield JSON.parse(line);
}

function hashOf(text: string, modulus: number): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  }
  return (hash >>> 0) % modulus;
}

async function spill(counts: Uint8Array): Promise<number> {
  const files = new Files('all', 1);
  let number = 0;
  for (const record of madeRecords(papers, SEED)) {
    const features = featuresOf(record);
    for (const key of blockKeys(features)) {
      const at = hashOf(key, COUNTERS);
      counts[at] = Math.min(255, (counts[at] ?? 0) + 1);
    }
    await files.write(0, { number, features, key: '' });
    number += 1;
  }
  await files.close();
  return number;
}

async function scatter(counts: Uint8Array): Promise<number> {
  const files = new Files('bucket', BUCKETS);
  let written = 0;
  for await (const { number, features } of readLines('all', 0)) {
    for (const key of blockKeys(features)) {
      if ((counts[hashOf(key, COUNTERS)] ?? 0) < 2) continue;
      written += 1;
      await files.write(hashOf(key, BUCKETS), { number, features, key });
    }
  }
  await files.close();
  return written;
}

/** Ties records by CERTAIN pairs, bucket by bucket. */
async function matchBuckets(roots: Int32Array, crowded: Set<string>) {
  const found = { pairs: 0, certain: 0, likely: 0 };
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const blocks = new Map<string, PaperFeatures[]>();
    const numbers = new Map<string, number>();
    for await (const { number, features, key } of readLines('bucket', bucket)) {
      numbers.set(features.recordId, number);
      const members = blocks.get(key);
      if (members === undefined) blocks.set(key, [features]);
      else members.push(features);
    }
    for (const [key, members] of blocks) {
      if (members.length > MATCH_RULES.blockCap) crowded.add(key);
      for (const [a, b] of pairsOfBlock(key, members)) {
        found.pairs += 1;
        const { level } = matchRecords(a, b);
        if (level === 'LIKELY') found.likely += 1;
        if (level !== 'CERTAIN') continue;
        found.certain += 1;
        tie(roots, numbers.get(a.recordId) ?? 0, numbers.get(b.recordId) ?? 0);
      }
    }
  }
  return found;
}

function rootOf(roots: Int32Array, number: number): number {
  let at = number;
  while ((roots[at] ?? at) !== at) at = roots[at] ?? at;
  roots[number] = at;
  return at;
}

function tie(roots: Int32Array, a: number, b: number): void {
  const [one, two] = [rootOf(roots, a), rootOf(roots, b)];
  if (one !== two) roots[Math.max(one, two)] = Math.min(one, two);
}

async function clusterBatches(roots: Int32Array, crowded: ReadonlySet<string>) {
  const sizes = new Uint32Array(roots.length);
  for (let number = 0; number < roots.length; number += 1) {
    const root = rootOf(roots, number);
    sizes[root] = (sizes[root] ?? 0) + 1;
  }
  const files = new Files('batch', BUCKETS);
  let alone = 0;
  for await (const line of readLines('all', 0)) {
    const root = rootOf(roots, line.number);
    if ((sizes[root] ?? 0) < 2) alone += 1;
    else await files.write(root % BUCKETS, line);
  }
  await files.close();
  let clusters = alone;
  for (let batch = 0; batch < BUCKETS; batch += 1) {
    const features: PaperFeatures[] = [];
    for await (const line of readLines('batch', batch)) features.push(line.features);
    clusters += clusterRecords(features, [], { crowded }).clusters.length;
  }
  return { clusters, alone, largest: sizes.reduce((most, size) => Math.max(most, size), 0) };
}

async function timed<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const from = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(from);
  cpuSeconds[name] = Math.round((user + system) / 1e5) / 10;
  console.log(name, cpuSeconds[name], 's', Math.round(process.memoryUsage().rss / 2 ** 20), 'MB');
  return result;
}

try {
  const counts = new Uint8Array(COUNTERS);
  const crowded = new Set<string>();
  const records = await timed('makeAndRead', () => spill(counts));
  const written = await timed('scatter', () => scatter(counts));
  const roots = Int32Array.from({ length: records }, (_, number) => number);
  const found = await timed('match', () => matchBuckets(roots, crowded));
  const clustered = await timed('cluster', () => clusterBatches(roots, crowded));
  const result = {
    papers,
    records,
    blockEntries: written,
    crowdedBlocks: crowded.size,
    ...found,
    ...clustered,
    cpuSeconds,
    wallSeconds: Math.round((performance.now() - start) / 1000),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  console.log(JSON.stringify(result));
  saveMeasurement(`identity-million-${papers}`, result);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
