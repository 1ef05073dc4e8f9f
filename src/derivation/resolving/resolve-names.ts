import { nameBlocksAfter } from '../../graph/index.js';
import { authorId, journalId } from '../../identity/index.js';
import { BLOCKS_AT_ONCE, joinInside, joinJournalsInside, type KeyMoves } from '../joining/index.js';
import type { ResolveNotes } from './resolve-report.js';
import type { ResolveSteps } from './resolve-steps.js';

/** Decides again which names are one author and one journal. */
export async function resolveNames(steps: ResolveSteps): Promise<void> {
  let after: string | null = '';
  while (after !== null) after = await resolveBlocks(steps, after);
  await steps.run((work, notes) =>
    joinJournalsInside(work, (moves) => noteMoves(notes, 'journals', moves, journalId)),
  );
}

/** Joins some blocks after the given one; gives the last block, or null where none is left. */
function resolveBlocks(steps: ResolveSteps, after: string): Promise<string | null> {
  return steps.run(async (work, notes) => {
    const rows = await work.transaction.run(nameBlocksAfter(after, BLOCKS_AT_ONCE));
    const blocks = rows.map(({ block }) => block);
    if (blocks.length === 0) return null;
    await joinInside(work, blocks, (moves) => noteMoves(notes, 'authors', moves, authorId));
    return blocks.at(-1) ?? null;
  });
}

/** A key that moves to a node of its own is by itself again; any other is one with another. */
function noteMoves(
  notes: ResolveNotes,
  kind: 'authors' | 'journals',
  moves: KeyMoves,
  idOf: (key: string) => string,
): void {
  for (const [key, main] of moves.targets) {
    if (moves.isParted(key)) notes.note(`${kind}Parted`, { ids: [idOf(key)], names: [key] });
    else notes.note(`${kind}Joined`, { ids: [idOf(main), idOf(key)], names: [main, key] });
  }
}
