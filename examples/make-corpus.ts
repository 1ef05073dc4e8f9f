/**
 * Writes a corpus of made papers as RIS: every person, journal and finding in it is invented.
 *
 *     node --import tsx examples/make-corpus.ts --papers 400 --seed 1 > examples/made-corpus.ris
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { DIALECT_WEIGHTS, DIALECTS, writeRecord } from './made-corpus/dialects.js';
import { makePapers } from './made-corpus/papers.js';
import { at, createRandom, drawIndex } from './made-corpus/random.js';

/** What a corpus depends on: the same two numbers give the same bytes. */
export interface CorpusOptions {
  /** How many records. */
  readonly papers: number;
  /** Any whole number from 0 to 2^32 - 1. */
  readonly seed: number;
}

/** Records a write: few writes, and still little memory. */
const BATCH = 256;

/** Makes a corpus, one RIS record a step, each ending in an empty line; memory grows with the authors only. */
export function* makeCorpus({ papers, seed }: CorpusOptions): Generator<string> {
  const random = createRandom(seed);
  for (const paper of makePapers(papers, random)) {
    yield writeRecord(paper, at(DIALECTS, drawIndex(DIALECT_WEIGHTS, random)));
  }
}

function* inBatches(records: Iterable<string>): Generator<string> {
  let batch: string[] = [];
  for (const record of records) {
    batch.push(record);
    if (batch.length === BATCH) {
      yield batch.join('');
      batch = [];
    }
  }
  yield batch.join('');
}

function readOptions(): CorpusOptions {
  const { values } = parseArgs({
    options: {
      papers: { type: 'string', default: '400' },
      seed: { type: 'string', default: '1' },
    },
  });
  return { papers: wholeNumber('papers', values.papers), seed: wholeNumber('seed', values.seed) };
}

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new RangeError(`--${name} must be a whole number below 1,000,000,000, not "${text}".`);
}

if (import.meta.filename === process.argv[1]) {
  // A reader such as `head` that has enough closes the pipe: that is a good end.
  process.stdout.on('error', (error) => {
    process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1);
  });
  await pipeline(Readable.from(inBatches(makeCorpus(readOptions()))), process.stdout);
}
