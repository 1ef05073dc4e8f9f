import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ChangeTarget } from '../../../src/derivation/index.js';
import { nodeCounts } from '../../../src/graph/index.js';
import { importIdOf, importSource, textSource } from '../../../src/ingest/index.js';
import { ImportRun } from '../../../src/ingest/runs/import-run.js';
import { removeImport } from '../../support/decide.js';
import { memoryEngine } from '../../support/engines.js';

const WHY = { reason: 'Imported by mistake.', by: 'Ada' };
const SOURCE = textSource('one.ris', 'TY  - JOUR\nTI  - Alpine plants\nAU  - Roe, Ann\nER  - \n');

/** Times before and after every decision of these tests. */
const BEFORE = '2020-01-01T00:00:00.000Z';
const AFTER = '2999-01-01T00:00:00.000Z';

let target: ChangeTarget & { readonly engine: ReturnType<typeof memoryEngine> };
beforeEach(async () => {
  target = { engine: memoryEngine(), journal: null };
  await target.engine.prepare();
});
afterEach(() => target.engine.close());

async function papers(): Promise<number> {
  const counts = await target.engine.read(nodeCounts);
  return counts.find(({ label }) => label === 'Paper')?.nodes ?? 0;
}

it('does not undo a removal that was decided after the import was asked for', async () => {
  const { id } = await importSource(target, SOURCE);
  await removeImport(target, id, WHY);
  const again = importSource(target, SOURCE, { since: BEFORE });
  await expect(again).rejects.toMatchObject({ code: 'IMPORT_REMOVED' });
  expect(await papers()).toBe(0);
});

it.each([AFTER, undefined])('undoes a removal that was decided before %s', async (since) => {
  const { id } = await importSource(target, SOURCE);
  await removeImport(target, id, WHY);
  await importSource(target, SOURCE, since === undefined ? {} : { since });
  expect(await papers()).toBe(1);
});

it('ends as removed where the removal came after the last batch', async () => {
  const id = await importIdOf(SOURCE);
  const run = new ImportRun(target, SOURCE, id, {});
  await run.readAll();
  await removeImport(target, id, WHY);
  await expect(run.finish()).rejects.toMatchObject({ code: 'IMPORT_REMOVED' });
  expect(await papers()).toBe(0);
});

it('ends as removed where it found all its records in the graph, and the removal came then', async () => {
  const { id } = await importSource(target, SOURCE);
  const run = new ImportRun(target, SOURCE, id, {});
  await run.readAll();
  await removeImport(target, id, WHY);
  await expect(run.finish()).rejects.toMatchObject({ code: 'IMPORT_REMOVED' });
});
