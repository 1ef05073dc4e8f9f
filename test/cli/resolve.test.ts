import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command } from '../../src/graph/index.js';
import { readSettings } from '../../src/settings/index.js';
import { openStore } from '../../src/store/index.js';
import { runCommand } from './run-command.js';

const RECORD =
  'TY  - JOUR\nTI  - On the counting of papers\nAU  - Quill, Ada\nPY  - 2020\nER  - \n';

let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'papergraph-resolve-'));
  writeFileSync(join(folder, 'one.ris'), RECORD);
  await runCommand(['import', join(folder, 'one.ris')], { folder });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A title that no record gives. */
async function spoil(): Promise<void> {
  const { database } = readSettings({}, folder);
  const store = await openStore(database, () => undefined);
  const change = command('spoil', "MATCH (p:Paper) SET p.title = 'Spoilt'");
  await store.engine.write((transaction) => transaction.run(change));
  await store.close();
}

describe('papergraph resolve', () => {
  it('says that a graph in good order stays as it is', async () => {
    const { code, out, err } = await runCommand(['resolve'], { folder });
    expect({ code, out, err }).toEqual({ code: 0, out: '1 record\nNothing changes.\n', err: '' });
  });

  it('tells with names and ids what it would mend, mends it, and then there is nothing', async () => {
    await spoil();
    const told = await runCommand(['resolve', '--dry-run'], { folder });
    expect(told.code).toBe(0);
    expect(told.out).toMatch(
      /^1 record\n {6}1 papers changed\n {10}P[0-9a-f]{24} {2}Spoilt \(content\)\nA dry run: nothing was changed\.\n$/,
    );
    const done = await runCommand(['resolve', '--json'], { folder });
    expect(JSON.parse(done.out)).toMatchObject({
      isDryRun: false,
      records: 1,
      papersMended: { count: 1, examples: [{ names: ['Spoilt (content)'] }] },
      papersJoined: { count: 0, examples: [] },
    });
    const again = await runCommand(['resolve', '--dry-run'], { folder });
    expect(again.out).toContain('Nothing changes.');
  });
});
