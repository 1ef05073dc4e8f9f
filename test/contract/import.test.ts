import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';
import { observeEngine } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { describeOnBothEngines } from '../support/engines.js';
import { derivedOf, graphSnapshot } from '../support/graph-snapshot.js';

const handedRecord = readFileSync(
  join(import.meta.dirname, '../../examples/bmjhci-2021-100429.ris'),
  'utf8',
);
const made = [...makeCorpus({ papers: 300, seed: 7 })];

describeOnBothEngines('An import', ({ store, reset }) => {
  it('makes a graph, and made again changes nothing and says so', async () => {
    await reset();
    const source = textSource('made.ris', made.join(''));
    const first = await importSource(store(), source);
    expect(first).toMatchObject({ records: 300, new: 300, updated: 0, unchanged: 0, problems: [] });
    const before = await graphSnapshot(store().engine);
    const second = await importSource(store(), source);
    expect(second).toMatchObject({ records: 300, new: 0, updated: 0, unchanged: 300 });
    expect(await graphSnapshot(store().engine)).toEqual(before);
  });

  it('writes records and papers some at a time, because their texts are long', async () => {
    await reset();
    const rows = new Map<string, number[]>();
    const engine = observeEngine(store().engine, ({ statement, asked }) => {
      const given = asked.flatMap(({ parameters: { rows: list } }) =>
        Array.isArray(list) ? list.length : [],
      );
      rows.set(statement, [...(rows.get(statement) ?? []), ...given]);
    });
    await importSource({ ...store(), engine }, textSource('made.ris', made.join('')));
    expect(rows.get('createRecords')).toEqual([250, 50]);
    expect(rows.get('createPapers')).toHaveLength(2);
    expect(Math.max(...(rows.get('createPapers') ?? []))).toBeLessThanOrEqual(250);
  });

  it('gives the same graph when the records come in another order and in pieces', async () => {
    const other = handedRecord.replace('T1 - Driving', 'KW - hospitals T1 - DRIVING');
    const records = [...made.slice(0, 60), `${handedRecord}\n`, `${other}\n`];
    const snapshots = [];
    for (const order of [records, [...records].reverse()]) {
      await reset();
      for (const [index, record] of order.entries()) {
        if (index % 2 === 0) {
          const text = [record, order[index + 1] ?? ''];
          for (const piece of text) await importSource(store(), textSource('piece', piece));
        }
      }
      snapshots.push(derivedOf(await graphSnapshot(store().engine)));
    }
    expect(snapshots[1]).toEqual(snapshots[0]);
  });
});
