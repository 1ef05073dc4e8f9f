import {
  clearGraph,
  type Engine,
  importsAndDecisions,
  nodeCounts,
  type Transaction,
} from '../../graph/index.js';
import type { Position } from '../../journal/index.js';
import { type ChangeTarget, changeGraph, NodeMemory } from '../changes/index.js';

/**
 * Takes everything out of a graph that holds these imports and nothing else: no other import, and
 * no decision. Meant for imports of a few hundred records, since all goes in one transaction: it
 * is taken out whole or not at all.
 *
 * @returns how many records were taken out; null where the graph holds something else, or nothing.
 */
export async function clearIfOnly(
  target: ChangeTarget,
  imports: ReadonlySet<string>,
): Promise<number | null> {
  // Asked without the lock first: nearly every import comes into a graph that holds more.
  if (!(await holdsOnly(imports, (ask) => target.engine.read(ask)))) return null;
  return changeGraph(target, new NodeMemory(), {
    async find({ transaction }) {
      if (!(await holdsOnly(imports, (ask) => transaction.run(ask)))) return null;
      const counts = await transaction.run(nodeCounts);
      const records = counts.find(({ label }) => label === 'Record')?.nodes ?? 0;
      return { found: records, entries: [{ kind: 'clear', at: new Date().toISOString() }] };
    },
    async apply({ transaction }, records) {
      await clearAll(transaction);
      return records;
    },
  });
}

/** Clears the graph as a line of the journal says that was done. */
export async function clearAgain(target: ChangeTarget, position: Position): Promise<void> {
  await changeGraph(target, new NodeMemory(), {
    find: async () => ({ position, found: null }),
    apply: ({ transaction }) => clearAll(transaction),
  });
}

async function holdsOnly(imports: ReadonlySet<string>, read: Engine['read']): Promise<boolean> {
  const held = await read(importsAndDecisions(imports.size + 1));
  return held.length > 0 && held.every(({ label, id }) => label === 'Import' && imports.has(id));
}

async function clearAll(transaction: Transaction): Promise<void> {
  for (const statement of clearGraph) await transaction.run(statement);
}
