import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';
import { createCurator, importThesaurus } from '../../src/curation/index.js';
import { previewRemoval, replaceImport } from '../../src/curation/remove-import.js';
import { finishPending } from '../../src/derivation/index.js';
import { allDecisions, consistency, type Engine, graphState } from '../../src/graph/index.js';
import {
  exportRecords,
  type ImportSource,
  importIdOf,
  importSource,
  textSource,
} from '../../src/ingest/index.js';
import { createContext } from '../../src/resolvers/index.js';
import { isApplied } from '../../src/resolvers/pending-decisions.js';
import { openStore, type Store } from '../../src/store/index.js';
import { decide, removeImport, undoDecision } from '../support/decide.js';
import { describeOnBothEngines, EMBEDDED } from '../support/engines.js';
import { graphSnapshot } from '../support/graph-snapshot.js';

const WHY = { reason: 'Imported by mistake.', by: 'Ada' };

/** More cases of the property than a gate has time for. */
const RUNS = Number(process.env['PAPERGRAPH_TEST_REMOVALS'] ?? 1);

const made = [...makeCorpus({ papers: 40, seed: 11 })];
const plain = (from: number, to: number): string => made.slice(from, to).join('');
const said = (from: number, to: number, more: string): string =>
  made
    .slice(from, to)
    .map((record) => record.replace('ER  -', `${more}\nER  -`))
    .join('');

/** Sources that share records, say more of the same papers, and sign them with other names. */
const sources = [
  textSource('first.ris', plain(0, 16)),
  textSource('second.ris', plain(12, 24)),
  textSource('third.ris', said(8, 20, 'KW  - removed imports')),
  textSource('fourth.ris', said(10, 14, 'AU  - Lake, Tom\nAU  - Lake, T.')),
];
const [first, second, third] = sources;
const lake = textSource(
  'lake.ris',
  'TY  - JOUR\nTI  - Lakes of the north and their swans in winter\nAU  - Lake, Thomas\nAU  - Hill, Ann\nPY  - 2020\nT2  - Cell Cycle\nER  - \n' +
    'TY  - JOUR\nTI  - Hills of the south and their sheep in summer\nAU  - Lake, T.\nAU  - Hill, Ann\nPY  - 2021\nT2  - Cell Cycle\nER  - \n',
);

/** An engine that keeps so many changes and no more, as if its process had ended then. */
function dyingAfter(changes: number, engine: Engine): Engine {
  let left = changes;
  const write: Engine['write'] = (work, options) => {
    left -= 1;
    return left < 0 ? Promise.reject(new Error('killed')) : engine.write(work, options);
  };
  return new Proxy(engine, {
    get(target, name) {
      if (name === 'write') return write;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

describeOnBothEngines('An import that is removed', ({ name, store, reset }) => {
  /** The whole graph but for what each run counted: how much was new depends on what came before it. */
  const look = async (each: Store = store()) =>
    (await graphSnapshot(each.engine)).map((line) =>
      line.startsWith('Import ')
        ? line.replaceAll(/"(?:new|updated|unchanged)Records":\d+,?/g, '')
        : line,
    );

  async function importAll(...all: readonly (ImportSource | undefined)[]): Promise<void> {
    for (const source of all) if (source !== undefined) await importSource(store(), source);
  }

  async function remove(source: ImportSource | undefined): Promise<string> {
    if (source === undefined) throw new Error('There is no such source.');
    const { decision } = await removeImport(store(), await importIdOf(source), WHY);
    return decision?.id ?? '';
  }

  async function broken(): Promise<number> {
    const rows = await Promise.all(consistency.map((rule) => store().engine.read(rule)));
    return rows.flat().reduce((sum, each) => sum + each.broken, 0);
  }

  it('leaves the graph as if it had never come, and comes back when that is undone', async () => {
    await reset();
    await importAll(second, third);
    const without = await look();
    await importAll(first);
    const all = await look();
    const decision = await remove(first);
    expect(await look()).toEqual(without);
    expect(await broken()).toBe(0);
    await undoDecision(store(), decision, null);
    expect(await look()).toEqual(all);
    expect(await broken()).toBe(0);
    await undoDecision(store(), decision, null);
    expect(await look()).toEqual(all);
  });

  it('comes back when its source is imported again, and the decision is undone by that', async () => {
    const all = await look();
    await remove(first);
    const report = await importSource(store(), sources[0] ?? lake);
    expect(report.new + report.updated).toBeGreaterThan(0);
    expect(report.new + report.updated + report.unchanged).toBe(report.records);
    expect(await look()).toEqual(all);
    const decisions = await store().engine.read(allDecisions);
    expect(decisions.every(({ decision }) => decision.undoneAt !== null)).toBe(true);
  });

  it('is told ahead in the words of the result, and telling changes nothing', async () => {
    await reset();
    await importAll(first, second);
    const before = [await look(), await store().engine.read(graphState)];
    const id = await importIdOf(sources[1] ?? lake);
    const preview = await previewRemoval(store().engine, id);
    expect([await look(), await store().engine.read(graphState)]).toEqual(before);
    expect(preview).toMatchObject({
      decision: null,
      source: 'second.ris',
      records: 8,
      sharedRecords: 4,
      papers: 8,
      changedPapers: 0,
    });
    expect(preview.goingPapers).toHaveLength(8);
    const counts = async () =>
      (await look()).filter((line) => /^(Paper|Author) /.test(line)).length;
    const had = await counts();
    const removal = await removeImport(store(), id, WHY);
    expect(removal).toEqual({ ...preview, decision: removal.decision });
    expect(had - (await counts())).toBe(preview.papers + preview.authors);
    await expect(previewRemoval(store().engine, id)).rejects.toThrow(/removed already/);
    await expect(previewRemoval(store().engine, 'I1')).rejects.toThrow(/nothing of an import/);
  });

  it('leaves out of an export what only it had', async () => {
    const text = async () => {
      let all = '';
      for await (const piece of exportRecords(store().engine)) all += piece;
      return all.match(/^TY {2}-/gm)?.length ?? 0;
    };
    expect(await text()).toBe(16);
  });

  it('lets names fall apart that only its papers held together', async () => {
    await reset();
    const other = textSource('other.ris', plain(0, 2));
    await importAll(other);
    const without = await look();
    await importAll(lake);
    await remove(lake);
    expect(await look()).toEqual(without);
    expect(await broken()).toBe(0);
  });

  it('gives way to a newer version of its source: what is in both stays', async () => {
    await reset();
    const newer = textSource('first.ris', plain(4, 20));
    await importAll(second, newer);
    const onlyNewer = await look();
    await reset();
    await importAll(second, first, newer);
    const [older, id] = [await importIdOf(sources[0] ?? lake), await importIdOf(newer)];
    const removal = await replaceImport(store(), older, id);
    expect(removal).toMatchObject({ records: 4, sharedRecords: 12 });
    expect(removal?.decision).toMatchObject({ members: [older], from: [id] });
    expect(await look()).toEqual(onlyNewer);
    expect(await replaceImport(store(), older, id)).toBeNull();
    expect(await replaceImport(store(), id, id)).toBeNull();
    await expect(replaceImport(store(), id, 'I1')).rejects.toThrow(/older one stays/);
  });

  it('sleeps with the decisions about its records, which wake when it returns', async () => {
    await reset();
    await importAll(first, lake);
    const records = (await look()).flatMap((line) => /^(R\w+) DESCRIBES/.exec(line)?.[1] ?? []);
    const [a = '', b = ''] = records;
    await decide(store(), async () => ({
      ...{ subject: 'PAPER', kind: 'MERGE', members: [a, b], from: [], records: [], ...WHY },
    }));
    const decided = await look();
    const decision = await remove(first);
    await importAll(second);
    await undoDecision(store(), decision, null);
    await remove(second);
    expect(await look()).toEqual(decided);
  });

  it('is answered before all is out, where that takes long, and told as applied afterwards', async () => {
    await reset();
    await importAll(first, second);
    const all = await look();
    const failures: unknown[] = [];
    const curator = createCurator(store(), {
      patienceMs: 0,
      onFailure: (error) => failures.push(error),
    });
    const { decision } = await curator.removeImport(await importIdOf(first ?? lake), WHY);
    if (decision === null) throw new Error('The import is not removed.');
    const made = decision;
    const showsAll = () => {
      const { engine } = store();
      const { signal } = new AbortController();
      const asked = { engine, signal, limits: { maxFirst: 100 }, baseUrl: null };
      return isApplied(createContext(asked), made);
    };
    expect(await showsAll()).toBe(false);
    // The next decision waits for the one before, and is answered before its own work is done.
    const undone = await curator.undo(decision.id, null);
    expect(undone).toMatchObject({ id: decision.id, undoneAt: expect.any(String) });
    await vi.waitUntil(showsAll, { timeout: 20_000 });
    expect(await look()).toEqual(all);
    expect(failures).toEqual([]);
  });

  it.each([1, 2])(
    'is taken out to the end where its process ended after %i steps',
    async (steps) => {
      await reset();
      const other = textSource('other.ris', plain(0, 2));
      await importAll(other);
      const without = await look();
      await importAll(lake);
      const all = await look();
      const dying = { ...store(), engine: dyingAfter(steps, store().engine) };
      await expect(removeImport(dying, await importIdOf(lake), WHY)).rejects.toThrow('killed');
      await finishPending(store());
      expect(await look()).toEqual(without);
      const [{ decision } = { decision: null }] = await store().engine.read(allDecisions);
      const again = { ...store(), engine: dyingAfter(steps, store().engine) };
      await expect(undoDecision(again, decision?.id ?? '', null)).rejects.toThrow('killed');
      await finishPending(store());
      expect(await look()).toEqual(all);
    },
  );

  it('is the same whatever comes before and after: imports, decisions, thesauri', async () => {
    const steps = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 });
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 0, max: 3 }), async (order, removed) => {
        const wanted = await after(order.filter((step) => step !== removed));
        const got = await after([...order, 7 + removed]);
        expect(got).toEqual(wanted);
        const between = [...order];
        between.splice(order.indexOf(removed) + 2, 0, 7 + removed);
        expect(await after(between)).toEqual(wanted);
      }),
      { numRuns: RUNS },
    );
  });

  /** The graph after some steps: an import, a decision, a thesaurus, or the removal of an import. */
  async function after(steps: readonly number[]): Promise<readonly string[]> {
    await reset();
    for (const step of steps) {
      if (step < 4) await importAll(sources[step]);
      else if (step === 4) await mergeLakes();
      else if (step === 5) await ignoreTopic();
      else if (step === 6) await importAll(lake);
      else await remove(sources[step - 7]);
    }
    expect(await broken()).toBe(0);
    return look();
  }

  const mergeLakes = () =>
    decide(store(), async () => ({
      subject: 'AUTHOR',
      kind: 'MERGE',
      members: ['hill|ann', 'lake|thomas'],
      from: [],
      records: [],
      ...WHY,
    }));

  const ignoreTopic = () =>
    importThesaurus(store(), 'TOPIC', [{ label: 'removed imports', replaceBy: 'imports' }], WHY);

  if (name === 'Grafeo') {
    it('is built again from the journal as it was, in and out', async () => {
      await reset();
      await importAll(first, second, lake);
      const all = await look();
      const decision = await remove(first);
      const without = await look();
      expect(await rebuilt()).toEqual(without);
      await undoDecision(store(), decision, null);
      expect(await rebuilt()).toEqual(all);
    });
  }

  /** The graph that another store builds from the journal alone. */
  async function rebuilt(): Promise<readonly string[]> {
    const folder = await mkdtemp(join(tmpdir(), 'papergraph-test-'));
    const { journal } = store();
    if (journal === null) throw new Error('This engine has no journal.');
    const other = await openStore({ ...EMBEDDED, dataFolder: folder }, () => undefined);
    try {
      for await (const line of journal.read({ sequence: 0, offset: 0 })) {
        if (line.kind === 'entry') await other.journal?.append([line.entry]);
      }
      await importSource(other, textSource('nothing.ris', ''));
      return await look(other);
    } finally {
      await other.close();
      await rm(folder, { recursive: true });
    }
  }
});
