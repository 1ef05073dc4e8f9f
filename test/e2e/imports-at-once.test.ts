import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { createCurator } from '../../src/curation/index.js';
import type { ChangeTarget } from '../../src/derivation/index.js';
import { consistency } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { runCommand } from '../cli/run-command.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import { derivedOf, graphSnapshot } from '../support/graph-snapshot.js';
import { madeRecords } from '../support/made-records.js';
import { undisturbed } from '../support/undisturbed.js';
import { ended } from '../support/watched-import.js';

const TAKEN = z.looseObject({ id: z.string() });
const DOCUMENT = z.looseObject({
  records: z.number(),
  new: z.number(),
  updated: z.number(),
  unchanged: z.number(),
});
const LISTED = z.object({
  imports: z.object({ nodes: z.array(z.object({ name: z.string(), status: z.string() })) }),
});

const SHARED = 150;
const OWN = 100;
/** Records of its own after some that every file has. */
const text = (name: string): string => madeRecords(SHARED, 'shared') + madeRecords(OWN, name);
const BEFORE = madeRecords(2, 'before');

describeOnBothEngines('Imports at once', ({ store }) => {
  let api: RunningApi;
  let folder = '';
  beforeAll(async () => {
    await importSource(store(), textSource('before.ris', BEFORE));
    api = await startApi(store());
    folder = await mkdtemp(join(tmpdir(), 'papergraph-at-once-'));
  });
  afterAll(async () => {
    await api.stop();
    await rm(folder, { recursive: true });
  });

  async function byHttp(name: string) {
    const address = `${new URL(api.url).origin}/import?name=${name}.ris`;
    const sent = await fetch(address, { method: 'POST', body: text(name) });
    return DOCUMENT.parse(await ended(api, TAKEN.parse(await sent.json()).id));
  }

  async function byCommand(name: string) {
    const file = join(folder, `${name}.ris`);
    await writeFile(file, text(name));
    const line = ['import', '--json', '--server', new URL(api.url).origin, file];
    const { code, out } = await runCommand(line);
    expect(code).toBe(0);
    return DOCUMENT.parse(JSON.parse(out));
  }

  async function decide(ids: readonly string[]): Promise<void> {
    const merge =
      'mutation ($ids: [ID!]!) { mergePapers(papers: $ids, reason: "One paper.", by: "Ada") { id } }';
    await api.ask(merge, { ids });
  }

  it('two by HTTP and one by the command line, and a decision meanwhile, count each record once', async () => {
    const ids = await paperIds(store());
    const one = byHttp('one');
    const deciding = one.then(() => decide(ids));
    const reports = await Promise.all([one, byHttp('other'), byCommand('third')]);
    await deciding;

    const sum = (field: 'records' | 'new' | 'updated' | 'unchanged'): number =>
      reports.reduce((total, report) => total + report[field], 0);
    expect({ records: sum('records'), new: sum('new'), updated: sum('updated') }).toEqual({
      records: 3 * (SHARED + OWN),
      new: SHARED + 3 * OWN,
      updated: 0,
    });
    expect(sum('unchanged')).toBe(2 * SHARED);
    const { imports } = LISTED.parse(await api.ask('{ imports { nodes { name status } } }'));
    expect(imports.nodes.map(({ name, status }) => `${name} ${status}`).sort()).toEqual(
      ['before', 'one', 'other', 'third'].map((name) => `${name}.ris SUCCEEDED`),
    );
    const rules = await Promise.all(consistency.map((rule) => store().engine.read(rule)));
    expect(rules.flat().filter(({ broken }) => broken !== 0)).toEqual([]);
  });

  it('and leave the graph of one after the other', async () => {
    const sources = ['one', 'other', 'third'].map((name) => textSource(`${name}.ris`, text(name)));
    const { snapshot } = await undisturbed(
      [textSource('before.ris', BEFORE), ...sources],
      async (target) =>
        createCurator(target).mergePapers(await paperIds(target), { reason: 'One.', by: null }),
    );
    expect(derivedOf(await graphSnapshot(store().engine))).toEqual(derivedOf(snapshot));
  });
});

async function paperIds({ engine }: Pick<ChangeTarget, 'engine'>): Promise<readonly string[]> {
  const lines = await graphSnapshot(engine);
  return lines.flatMap((line) => /^Paper (\S+)/.exec(line)?.[1] ?? []);
}
