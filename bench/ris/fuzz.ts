/**
 * Feeds the reader broken files and watches that nothing throws, hangs or takes long:
 *
 *     node --import tsx bench/ris/fuzz.ts --cases 1000000 --seed 1
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { interpretRecord, parseRis, readRis } from '../../src/ris/index.js';
import { brokenFile } from '../../test/ris/broken-file.js';
import { corpusFiles, corpusFolder, hasCorpus } from '../../test/support/corpus.js';
import { describeMachine } from '../support/index.js';
import { hostileCosts } from './hostile-files.js';
import { createMutator } from './mutate.js';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
});

const cases = Number(values.cases);
const seed = Number(values.seed);
/** A single small file that takes longer than this hangs, whatever else the machine does. */
const HANG_MS = 2_000;
/** Raw bytes are few: most of them end at the first look at their encoding. */
const RAW_SHARE = 0.02;
/** Made files by fast-check are as many; the rest are real files with changes. */
const MADE_SHARE = 0.3;

let records = 0;
let slowestMs = 0;
const failures: string[] = [];

/** One case: reads, interprets what was read, and notes what went wrong. */
function attempt(text: string): void {
  const start = performance.now();
  try {
    const read = parseRis(text, { source: 'fuzz' });
    for (const { fields } of read.records) interpretRecord(fields);
    records += read.records.length;
  } catch (error) {
    note('throws', error, text);
  }
  watch(start, text);
}

async function attemptBytes(bytes: Uint8Array): Promise<void> {
  const start = performance.now();
  try {
    for await (const item of readRis([bytes], { source: 'fuzz' })) {
      if (item.kind === 'record') records += 1;
    }
  } catch (error) {
    note('throws', error, Buffer.from(bytes).toString('base64'));
  }
  watch(start, 'bytes');
}

function watch(start: number, text: string): void {
  const took = performance.now() - start;
  if (took > slowestMs) slowestMs = took;
  if (took > HANG_MS) note('hangs', `${took} ms`, text);
}

function note(kind: string, error: unknown, text: string): void {
  if (failures.length < 20) failures.push(`${kind}: ${String(error)}: ${JSON.stringify(text)}`);
}

const begun = performance.now();
const raw = Math.floor(cases * RAW_SHARE);
const made = Math.floor(cases * MADE_SHARE);
for (const bytes of fc.sample(fc.uint8Array({ maxLength: 300 }), { numRuns: raw, seed })) {
  await attemptBytes(bytes);
}
fc.assert(
  fc.property(brokenFile, (text) => attempt(text)),
  { numRuns: made, seed },
);
const mutate = createMutator(realRecords(), seed);
for (let index = raw + made; index < cases; index += 1) attempt(mutate());

const slow = await hostileCosts();
const result = {
  at: new Date().toISOString(),
  machine: describeMachine([]),
  cases,
  seed,
  kinds: { rawBytes: raw, madeFiles: made, mutatedRealRecords: cases - raw - made },
  records,
  seconds: Math.round((performance.now() - begun) / 1000),
  slowestCaseMs: Math.round(slowestMs),
  failures,
  ...slow,
};
console.log(JSON.stringify(result, null, 2));
const name = `ris-fuzz-${result.at.slice(0, 10)}.json`;
writeFileSync(
  join(import.meta.dirname, '../results', name),
  `${JSON.stringify(result, null, 2)}\n`,
);
if (failures.length > 0) process.exitCode = 1;

/** A few records of each real file, as they stand in it. */
function realRecords(): readonly string[] {
  if (!hasCorpus) return fc.sample(brokenFile, { numRuns: 200, seed });
  return corpusFiles().flatMap((path) => {
    const text = readFileSync(join(corpusFolder, path), 'utf8');
    const parts = text.split(/(?=^TY {1,2}-)/m).slice(0, 6);
    return parts.map((part) => part.slice(0, 3_000));
  });
}
