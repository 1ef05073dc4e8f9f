import { expect, it } from 'vitest';
import { changeGraph, NodeMemory, rederive } from '../../src/derivation/index.js';
import { type Engine, graphState, nodeCounts } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import type { Journal, JournalEntry } from '../../src/journal/index.js';
import { describeOnBothEngines } from '../support/engines.js';

const RECORD = 'TY  - JOUR\nTI  - Alpine plants\nAU  - Krasuska, Marta\nPY  - 2020\nER  - \n';

describeOnBothEngines('A change of the graph', ({ store, reset }) => {
  const versionOf = async (engine: Engine): Promise<number> =>
    (await engine.read(graphState))[0]?.version ?? 0;

  it('raises the version once, also where it turns out that there is nothing to do', async () => {
    await reset();
    const { engine } = store();
    await importSource(store(), textSource('one.ris', RECORD));
    const before = await versionOf(engine);
    const memory = new NodeMemory();
    expect(await rederive(engine, memory, async () => 'done')).toBe('done');
    const nothing = await changeGraph(store(), memory, {
      find: async () => null,
      apply: () => Promise.reject(new Error('There is nothing to apply.')),
    });
    expect(nothing).toBeNull();
    expect(await versionOf(engine)).toBe(before + 2);
  });

  it('that fails after the look at the graph leaves neither journal nor graph changed', async () => {
    const { engine, journal } = store();
    const before = { version: await versionOf(engine), end: journal?.end };
    const failing = changeGraph(store(), new NodeMemory(), {
      find: () => Promise.reject(new Error('No.')),
      apply: async () => undefined,
    });
    await expect(failing).rejects.toThrow('No.');
    expect({ version: await versionOf(engine), end: journal?.end }).toEqual(before);
  });

  it('is in the journal before the graph has it, and is no more where the journal refuses it', async () => {
    const { engine, journal } = store();
    const before = await versionOf(engine);
    const change = (noting: Journal | null, seen: string[]) =>
      changeGraph({ engine, journal: noting }, new NodeMemory(), {
        async find() {
          const at = new Date().toISOString();
          return { found: null, entries: [{ kind: 'import', import: 'I1', source: 'x', at }] };
        },
        async apply() {
          seen.push('applied');
        },
      });
    const seen: string[] = [];
    if (journal !== null) {
      const refusing = over(journal, async () => {
        throw new Error('No place.');
      });
      await expect(change(refusing, seen)).rejects.toThrow('No place.');
      expect(await versionOf(engine)).toBe(before);
    }
    const noting =
      journal &&
      over(journal, async (entries) => {
        const position = await journal.append(entries);
        expect(await versionOf(engine)).toBe(before);
        return position;
      });
    await change(noting, seen);
    expect(seen.at(-1)).toBe('applied');
    expect(await versionOf(engine)).toBe(before + 1);
    const [state] = await engine.read(graphState);
    expect(state?.journalSequence).toBe(journal?.end.sequence ?? 0);
    expect(await engine.read(nodeCounts)).not.toEqual([]);
  });
});

/** The journal with another way to append to it. */
function over(
  journal: Journal,
  append: (entries: readonly JournalEntry[]) => ReturnType<Journal['append']>,
): Journal {
  return {
    end: journal.end,
    findings: journal.findings,
    checksum: journal.checksum,
    vouch: (checksum) => journal.vouch(checksum),
    read: (from) => journal.read(from),
    close: () => journal.close(),
    append,
  };
}
