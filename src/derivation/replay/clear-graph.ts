import {
  clearGraph,
  type Engine,
  graphState,
  importsAndDecisions,
  nodeCounts,
  type Transaction,
} from '../../graph/index.js';
import type { Position } from '../../journal/index.js';
import { type Change, type ChangeTarget, changeGraph, NodeMemory } from '../changes/index.js';

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
  if (!(await wouldClear(target, imports))) return null;
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

/**
 * Clears the graph as a line of the journal says that was done.
 *
 * @param from the line that the graph has reached; where it is another one by now, nothing is done.
 * @returns whether it was cleared.
 */
export async function clearAgain(
  target: ChangeTarget,
  position: Position,
  from: number,
): Promise<boolean> {
  const cleared = await changeGraph(target, new NodeMemory(), {
    find: async (change) => ((await isAt(change, from)) ? { position, found: null } : null),
    async apply({ transaction }) {
      await clearAll(transaction);
      return true;
    },
  });
  return cleared === true;
}

/**
 * Whether the graph has reached this line of the journal and no further: asked with the lock, since another
 * change of this process may have written lines that were still on their way when the journal was read.
 */
export async function isAt({ transaction }: Change, sequence: number): Promise<boolean> {
  const [state] = await transaction.run(graphState);
  return (state?.journalSequence ?? 0) === sequence;
}

/** Whether {@link clearIfOnly} would take everything out. */
export function wouldClear(
  { engine }: Pick<ChangeTarget, 'engine'>,
  imports: ReadonlySet<string>,
): Promise<boolean> {
  return holdsOnly(imports, (ask) => engine.read(ask));
}

async function holdsOnly(imports: ReadonlySet<string>, read: Engine['read']): Promise<boolean> {
  const held = await read(importsAndDecisions(imports.size + 1));
  return held.length > 0 && held.every(({ label, id }) => label === 'Import' && imports.has(id));
}

async function clearAll(transaction: Transaction): Promise<void> {
  for (const statement of clearGraph) await transaction.run(statement);
}
