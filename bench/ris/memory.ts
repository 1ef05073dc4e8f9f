/**
 * Reads a file of a gigabyte as a stream and says how much memory that took:
 *
 *     node --import tsx bench/ris/memory.ts --megabytes 1000
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCorpus } from '../../examples/make-corpus.js';
import { interpretRecord, readRis } from '../../src/ris/index.js';
import { describeMachine } from '../support/index.js';

const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '1000' } } });
const bytesWanted = Number(values.megabytes) * 1e6;
const CHUNK_BYTES = 256 * 1024;

/** A piece of a file that is given again and again: the file is never in memory as a whole. */
const piece = Buffer.from([...makeCorpus({ papers: 5_000, seed: 3 })].join(''));

function* chunks(): Generator<Uint8Array> {
  for (let given = 0; given < bytesWanted; given += piece.length) {
    for (let at = 0; at < piece.length; at += CHUNK_BYTES) {
      // A copy, as a file stream gives: else the same memory would be read again.
      yield Buffer.from(piece.subarray(at, at + CHUNK_BYTES));
    }
  }
}

const start = performance.now();
let records = 0;
for await (const item of readRis(chunks(), { source: 'memory' })) {
  if (item.kind !== 'record') continue;
  if (interpretRecord(item.record.fields).reference.type !== '') records += 1;
}
const result = {
  at: new Date().toISOString(),
  machine: describeMachine([]),
  bytes: bytesWanted,
  records,
  seconds: Math.round((performance.now() - start) / 1000),
  peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
};
console.log(JSON.stringify(result, null, 2));
const name = `ris-memory-${result.at.slice(0, 10)}.json`;
writeFileSync(
  join(import.meta.dirname, '../results', name),
  `${JSON.stringify(result, null, 2)}\n`,
);
