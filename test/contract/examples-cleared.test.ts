import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';
import { consistency } from '../../src/graph/index.js';
import { type ImportSource, importIdOf, importSource, textSource } from '../../src/ingest/index.js';
import { decide } from '../support/decide.js';
import { describeOnBothEngines } from '../support/engines.js';
import { type GraphSnapshot, graphSnapshot } from '../support/graph-snapshot.js';

const shipped = await Promise.all(
  ['bmjhci-2021-100429.ris', 'made-corpus.ris'].map(async (name) =>
    textSource(name, await readFile(join(import.meta.dirname, '../../examples', name), 'utf8')),
  ),
);
const small = textSource('small.ris', made(30, 3));
const ids = new Set(await Promise.all([...shipped, small].map(importIdOf)));
const own = textSource('own.ris', made(40, 5));

function made(papers: number, seed: number): string {
  return [...makeCorpus({ papers, seed })].join('');
}

describeOnBothEngines('Examples in a graph', ({ store, reset }) => {
  /** Imports a source as the command does, and gives what was told of examples. */
  async function importOwn(source: ImportSource): Promise<readonly number[]> {
    const cleared: number[] = [];
    const onCleared = (records: number): void => void cleared.push(records);
    await importSource(store(), source, { examples: { ids, onCleared } });
    return cleared;
  }

  const look = (): Promise<GraphSnapshot> => graphSnapshot(store().engine);

  it('are gone when the first records of one’s own come, as if they had never been there', async () => {
    await reset();
    await importOwn(own);
    const alone = await look();
    await reset();
    for (const source of shipped) await importSource(store(), source);
    expect(await importOwn(own)).toEqual([401]);
    expect(await look()).toEqual(alone);
    expect(await importOwn(own)).toEqual([]);
    expect(await look()).toEqual(alone);
  });

  it('come beside one’s own when they are imported after them', async () => {
    expect(await importOwn(small)).toEqual([]);
    const mixed = await look();
    await reset();
    await importSource(store(), small);
    await importSource(store(), own);
    expect(mixed).toEqual(await look());
    for (const rule of consistency) {
      expect(await store().engine.read(rule)).toMatchObject([{ broken: 0 }]);
    }
  });

  it('stay beside an example, and for a source without a record', async () => {
    await reset();
    await importSource(store(), small);
    const before = await look();
    expect(await importOwn(textSource('empty.ris', 'no record'))).toEqual([]);
    expect(await look()).toEqual(before);
    expect(await importOwn(small)).toEqual([]);
    expect(await look()).toEqual(before);
  });

  it('stay where a record of one’s own has come before', async () => {
    await reset();
    await importSource(store(), small);
    await importSource(store(), textSource('first.ris', made(2, 8)));
    const before = await look();
    expect(await importOwn(own)).toEqual([]);
    expect(await look()).toEqual(expect.arrayContaining(before.filter(isRecord)));
  });

  it('stay where a person has decided something about them', async () => {
    await reset();
    await importSource(store(), small);
    const [first = '', second = ''] = (await look()).filter(isRecord).map(idOf);
    await decide(store(), async () => ({
      subject: 'PAPER',
      kind: 'NOT_SAME',
      members: [first],
      from: [second],
      records: [],
      reason: 'They are two.',
      by: null,
    }));
    const before = (await look()).filter(isRecord);
    expect(await importOwn(own)).toEqual([]);
    expect(await look()).toEqual(expect.arrayContaining(before));
  });

  it('are taken out once where two imports begin together', async () => {
    await reset();
    await importSource(store(), small);
    const other = textSource('other.ris', made(25, 9));
    const told = await Promise.all([importOwn(own), importOwn(other)]);
    expect(told.flat()).toEqual([30]);
    const together = (await look()).filter(isRecord);
    expect(together).toHaveLength(65);
  });
});

function isRecord(line: string): boolean {
  return line.startsWith('Record ');
}

function idOf(line: string): string {
  return line.split(' ')[1] ?? line;
}
