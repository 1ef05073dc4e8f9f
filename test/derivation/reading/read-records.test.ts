import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../../examples/make-corpus.js';
import { readInThread } from '../../../src/derivation/reading/read-in-thread.js';
import type { ReadPart } from '../../../src/derivation/reading/read-part.js';
import { readParts } from '../../../src/derivation/reading/read-parts.js';
import { readRecords } from '../../../src/derivation/reading/read-records.js';

const PAPERS = [...makeCorpus({ papers: 180, seed: 3 })].join('');

/** What is odd stays in its place among the records; the last record is cut. */
const ODD = [
  '\ufeffA stray line\r\n',
  PAPERS,
  'TY  - JOUR\nER  -\n',
  'TY  - JOUR\nTI  - L’été à São Paulo \u{1f9ea} \ud800\nAU  - McDonaldSmith, A\nER  - more\n',
  'TY  - NONE\nTI  - No end',
].join('');

const OPTIONS = { source: 'odd.ris', isUnderstood: true, arePacked: true };

async function* chunksOf(text: string, length = 10_000): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function all(parts: AsyncIterable<ReadPart>): Promise<readonly ReadPart[]> {
  const read: ReadPart[] = [];
  for await (const part of parts) read.push(part);
  return read;
}

/** Works without a turn for anybody. */
function workFor(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** Parts whose records have their fields in each form that somebody may want. */
function withForms(parts: readonly ReadPart[]) {
  return parts.map((part) => ({
    ...part,
    records: part.records.map(({ fields, ...record }) => ({
      ...record,
      list: fields.list(),
      encoded: fields.encoded().toString(),
      packed: fields.packed(),
    })),
  }));
}

describe('a source that is read in a thread', () => {
  it.each([true, false])(
    'gives the same parts as one that is read here: packed %s',
    async (arePacked) => {
      const options = { ...OPTIONS, arePacked };
      const here = await all(readParts(chunksOf(ODD), options));
      const there = await all(readInThread(chunksOf(ODD), options));
      expect(withForms(there)).toStrictEqual(withForms(here));
      expect(here.flatMap(({ records }) => records)).toHaveLength(183);
      expect(here.flatMap(({ problems }) => problems).map(({ code }) => code)).toEqual(
        expect.arrayContaining(['TEXT_OUTSIDE_RECORD', 'EMPTY_RECORD', 'MISSING_ER_AT_END']),
      );
      expect(here.at(-1)?.bytes).toBe(new TextEncoder().encode(ODD).length);
    },
  );

  it('is not understood where nobody asks for it', async () => {
    const parts = await all(readInThread(chunksOf(PAPERS), { ...OPTIONS, isUnderstood: false }));
    const records = parts.flatMap((part) => part.records);
    expect(records).toHaveLength(180);
    expect(records.filter((record) => 'understood' in record)).toEqual([]);
  });

  it('gives a part where there is nothing in it', async () => {
    const parts = await all(readInThread(chunksOf(''), OPTIONS));
    expect(parts.map(({ records, bytes }) => [records.length, bytes])).toEqual([[0, 0]]);
  });

  it('gives all whole parts before the source breaks, and then what the source threw', async () => {
    const broken = new Error('The disk is gone.');
    async function* chunks() {
      yield* chunksOf(PAPERS);
      throw broken;
    }
    for (const read of [readParts, readInThread, readRecords]) {
      const parts: ReadPart[] = [];
      const reading = async () => {
        for await (const part of read(chunks(), OPTIONS)) parts.push(part);
      };
      await expect(reading()).rejects.toBe(broken);
      expect(parts.map(({ records }) => records.length)).toEqual([50, 50, 50]);
    }
  });

  it('is closed by who does not want the rest', async () => {
    let isClosed = false;
    async function* chunks() {
      try {
        for (;;) yield* chunksOf(PAPERS);
      } finally {
        isClosed = true;
      }
    }
    for await (const _ of readRecords(chunks(), OPTIONS)) break;
    expect(isClosed).toBe(true);
  });

  it('lets a timer that is due have its turn before a part that is there already', async () => {
    const order: string[] = [];
    const parts = readInThread(chunksOf(PAPERS, 1_000_000), { ...OPTIONS, isUnderstood: false });
    await parts.next();
    setTimeout(() => order.push('timer'), 1);
    // Meanwhile the thread sends the others.
    workFor(1_000);
    await parts.next();
    order.push('part');
    await parts.return(undefined);
    expect(order).toEqual(['timer', 'part']);
  });

  it('is read no further ahead than a batch and some chunks', async () => {
    let chunks = 0;
    async function* counted() {
      for (;;) {
        for await (const chunk of chunksOf(PAPERS, 100_000)) {
          chunks += 1;
          yield chunk;
        }
      }
    }
    for await (const _ of readInThread(counted(), OPTIONS)) {
      await sleep(300);
      break;
    }
    // Ten parts of 50 records hold about 500 kB here.
    expect(chunks).toBeLessThan(15);
  });
});

describe('a small source', () => {
  it('is read as a large one is', async () => {
    const [small] = await all(readRecords(chunksOf('TY  - JOUR\nTI  - A\nER  - \n'), OPTIONS));
    expect(small?.records[0]?.understood?.alone.properties.title).toBe('A');
    const large = await all(readRecords(chunksOf(PAPERS.repeat(3)), OPTIONS));
    expect(large.flatMap(({ records }) => records)).toHaveLength(540);
  });
});
