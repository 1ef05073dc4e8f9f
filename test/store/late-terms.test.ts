import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recordsAtOnce } from '../../src/derivation/index.js';
import { consistency, termsDue, topicCount } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { openStore } from '../../src/store/index.js';
import { EMBEDDED } from '../support/engines.js';
import { madeRecords } from '../support/made-records.js';

it('A start finds the terms that an import did not come to, and says so', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'papergraph-terms-'));
  const settings = { ...EMBEDDED, dataFolder, terms: 'on' } as const;
  const store = await openStore(settings, () => undefined);
  const controller = new AbortController();
  const source = textSource(
    'large.ris',
    madeRecords(recordsAtOnce({ kind: 'grafeo' }) + 3, 'glacier'),
  );
  const stopped = importSource(store, source, {
    signal: controller.signal,
    onTerms: () => controller.abort(new Error('stopped')),
  });
  await expect(stopped).rejects.toThrow('stopped');
  expect(await store.engine.read(termsDue)).toMatchObject([{ paperCount: 3 }]);
  await store.close();

  const told: string[] = [];
  const again = await openStore(settings, (line) => told.push(line));
  expect(told).toEqual([
    'Finding the terms of 3 papers, which an import did not come to.',
    'That is done.',
  ]);
  expect(await again.engine.read(termsDue)).toEqual([]);
  expect((await again.engine.read(topicCount('TERM')))[0]?.topics).toBeGreaterThan(0);
  for (const rule of consistency) expect((await again.engine.read(rule))[0]?.broken).toBe(0);
  await again.close();
  await rm(dataFolder, { recursive: true, force: true });
});
