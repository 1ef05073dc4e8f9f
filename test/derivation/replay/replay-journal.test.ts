import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replayJournal } from '../../../src/derivation/index.js';
import { nodeCounts } from '../../../src/graph/index.js';
import { recordId } from '../../../src/identity/index.js';
import { importSource, textSource } from '../../../src/ingest/index.js';
import { openStore, type Store } from '../../../src/store/index.js';
import { EMBEDDED, memoryEngine } from '../../support/engines.js';

let dataFolder = '';
let store: Store;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'papergraph-replay-'));
  store = await openStore({ ...EMBEDDED, dataFolder }, () => undefined);
});
afterEach(async () => {
  await store.close();
  await rm(dataFolder, { recursive: true, force: true });
});

it('makes no paper of an empty record that an older version kept in its journal', async () => {
  const { id } = await importSource(
    store,
    textSource('one.ris', 'TY  - JOUR\nTI  - Alpine plants\nAU  - Roe, Ann\nER  - \n'),
  );
  const fields = [{ tag: 'TY', value: 'JOUR' }];
  const empty = {
    kind: 'record',
    import: id,
    record: recordId(fields),
    index: 2,
    line: 5,
  } as const;
  await store.journal?.append([{ ...empty, fields: [['TY', 'JOUR']] }]);

  const engine = memoryEngine();
  await engine.prepare();
  expect(await replayJournal({ engine, journal: store.journal })).toBeGreaterThan(0);
  const counts = await engine.read(nodeCounts);
  expect(counts).toContainEqual({ label: 'Paper', nodes: 1 });
  await engine.close();
});
