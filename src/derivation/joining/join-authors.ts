import {
  moveAuthored,
  moveEdited,
  type SignatureRow,
  type Transaction,
} from '../../graph/index.js';
import { authorId, type IdentityDecision } from '../../identity/index.js';
import {
  formOfSignature,
  linkedBlocks,
  mentionKey,
  type NameEntry,
  peopleOfNames,
  readNames,
  signaturesOf,
} from '../../naming/index.js';
import type { NodeMemory } from '../changes/index.js';
import {
  authorKind,
  type KeyedNode,
  makeMissing,
  remakeFromEdges,
  runUnlessEmpty,
} from '../nodes/index.js';
import { KeyMoves } from './key-moves.js';
import { matchAliases } from './match-aliases.js';

/** How names changed hands. */
export interface JoinResult {
  /** Names that now are one with another. */
  readonly joined: number;
  /** Names that were one with another and now stand alone. */
  readonly parted: number;
}

/** What joining names works on. */
export interface NameWork {
  readonly transaction: Transaction;
  readonly memory: NodeMemory;
  readonly decisions: readonly IdentityDecision[];
  /** Makes papers again on which one person has, or had, two names. */
  readonly replan: (papers: readonly string[]) => Promise<void>;
  /** Is told which keys change hands. */
  readonly note?: ((moves: KeyMoves) => void) | undefined;
}

/**
 * Decides again which names of these blocks are one person, and moves the papers of those names that
 * change hands. A function of all names of a block, so it does not matter which import brought what.
 */
export async function joinNamesOfBlocks(
  work: NameWork,
  blocks: ReadonlySet<string>,
): Promise<JoinResult> {
  const { transaction } = work;
  const { blocks: all, decisions } = linkedBlocks(blocks, work.decisions);
  if (all.length === 0) return { joined: 0, parted: 0 };
  const entries = await readNames(transaction, all);
  const { people } = await peopleOfNames(transaction, entries, decisions);
  const moves = new KeyMoves(people, (key) => entries.get(key)?.author, authorId);
  work.note?.(moves);
  await movePeople(work, moves, entries);
  return moves.count();
}

async function movePeople(
  { transaction, memory, replan }: NameWork,
  moves: KeyMoves,
  entries: ReadonlyMap<string, NameEntry>,
): Promise<void> {
  const nodes = moves.nodes();
  const doubled = await moveEdges(transaction, moves, nodes);
  const before = [...nodes, ...[...entries.values()].map(({ author }) => author)];
  await matchAliases(
    transaction,
    'Author',
    before.map(({ id }) => id),
    moves.aliases(),
  );
  // Follows from the new aliases, so it comes after them.
  if (doubled.length > 0) await replan(doubled);
  await remakeFromEdges(transaction, authorKind, nodes, memory.authors);
}

/** Moves edges one by one; gives the papers where that is not enough. */
async function moveEdges(
  transaction: Transaction,
  moves: KeyMoves,
  nodes: readonly KeyedNode[],
): Promise<readonly string[]> {
  if (nodes.length === 0) return [];
  const signatures = await signaturesOf(transaction, nodes.map(({ id }) => id).sort());
  const doubled = doubledPapers(signatures, moves);
  await makeMissing(transaction, authorKind, nodes);
  const plain = signatures.filter(({ paper }) => !doubled.has(paper));
  await Promise.all(moveSignatures(transaction, plain, moves));
  return [...doubled].sort();
}

/** Papers on which one person has two names, or had: they lost an edge by it, or get one back. */
function doubledPapers(signatures: readonly SignatureRow[], moves: KeyMoves): ReadonlySet<string> {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const row of signatures) {
    if (row.role !== null) continue;
    const place = `${row.paper} ${targetOf(row, moves) ?? row.id}`;
    if (seen.has(place) || (row.also ?? []).length > 0) doubled.add(row.paper);
    seen.add(place);
  }
  return doubled;
}

/** The author to whom an edge goes; null where it stays. */
function targetOf(row: SignatureRow, moves: KeyMoves): string | null {
  const { name, split } = formOfSignature(row);
  return moves.targetOf(mentionKey(name, split));
}

function moveSignatures(
  transaction: Transaction,
  signatures: readonly SignatureRow[],
  moves: KeyMoves,
): readonly Promise<void>[] {
  const rows = signatures.flatMap((row) => {
    const to = targetOf(row, moves);
    if (to === null || to === row.id) return [];
    return [{ from: row.id, paper: row.paper, to, rawName: row.rawName, role: row.role }];
  });
  return [
    runUnlessEmpty(
      transaction,
      rows.filter(({ role }) => role === null),
      moveAuthored,
    ),
    runUnlessEmpty(
      transaction,
      rows.filter(({ role }) => role !== null),
      moveEdited,
    ),
  ];
}
