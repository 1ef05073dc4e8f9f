import {
  moveAuthored,
  moveEdited,
  type SignatureRow,
  type Transaction,
} from '../../graph/index.js';
import { authorId, type IdentityDecision } from '../../identity/index.js';
import {
  formOfSignature,
  type KnownNames,
  linkedBlocks,
  mentionKey,
  peopleOfNames,
  readNames,
  signaturesOf,
} from '../../naming/index.js';
import { giveWay } from '../../threads/index.js';
import type { NodeMemory } from '../changes/index.js';
import {
  authorKind,
  formsOfSignatures,
  type KeyedNode,
  makeMissing,
  remakeFromEdges,
  remakeFromForms,
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
  /**
   * Makes papers again on which one person has, or had, two names.
   *
   * @param leaving ids of authors that lose all their names, and are about to be deleted.
   */
  readonly replan: (papers: readonly string[], leaving: ReadonlySet<string>) => Promise<void>;
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
  const names = await readNames(transaction, all);
  const { people } = await peopleOfNames(transaction, names, decisions);
  const moves = new KeyMoves(people, (key) => authorsOf(names, key), authorId);
  work.note?.(moves);
  await movePeople(work, moves, names);
  return moves.count();
}

/** The authors that hold papers of a key so far. */
function authorsOf({ entries }: KnownNames, key: string): readonly KeyedNode[] {
  return [...(entries.get(key)?.authors ?? [])].map(([id, of]) => ({ id, key: of }));
}

async function movePeople(
  { transaction, memory, replan }: NameWork,
  moves: KeyMoves,
  names: KnownNames,
): Promise<void> {
  const nodes = moves.nodes();
  const { doubled, signatures } = await moveEdges(transaction, moves, nodes, names);
  const before = [...names.entries.values()].flatMap(({ authors }) => [...authors.keys()]);
  await matchAliases(
    transaction,
    'Author',
    [...nodes.map(({ id }) => id), ...before],
    moves.aliases(),
  );
  if (doubled.length === 0) {
    const forms = await formsOfSignatures(signatures);
    await remakeFromForms(transaction, authorKind, nodes, forms, memory.authors);
    return;
  }
  // Follows from the new aliases, so it comes after them.
  await replan(doubled, moves.leaving());
  await remakeFromEdges(transaction, authorKind, nodes, memory.authors);
}

/** What was found where edges moved. */
interface MovedEdges {
  /** Papers where moving edges one by one is not enough. */
  readonly doubled: readonly string[];
  /** What the edges of the nodes say, under the authors who have them now; where no paper is doubled, all. */
  readonly signatures: readonly SignatureRow[];
}

/** Moves edges one by one. */
async function moveEdges(
  transaction: Transaction,
  moves: KeyMoves,
  nodes: readonly KeyedNode[],
  { parted }: KnownNames,
): Promise<MovedEdges> {
  if (nodes.length === 0) return { doubled: [], signatures: [] };
  const rows = await signaturesOf(transaction, nodes.map(({ id }) => id).sort());
  const signatures: MovingSignature[] = [];
  for (const row of rows) {
    const id = moves.targetOf(mentionKey(formOfSignature(row), parted)) ?? row.id;
    signatures.push({ ...row, id, from: row.id });
    await giveWay();
  }
  const doubled = doubledPapers(signatures);
  await giveWay();
  await makeMissing(transaction, authorKind, nodes);
  const plain = signatures.filter(({ paper }) => !doubled.has(paper));
  await Promise.all(moveSignatures(transaction, plain));
  return { doubled: [...doubled].sort(), signatures };
}

/** What an edge says of a name, the author to whom it belongs now, and the one who had it. */
type MovingSignature = SignatureRow & { readonly from: string };

/** Papers on which one person has two names, or had: they lost an edge by it, or get one back. */
function doubledPapers(signatures: readonly MovingSignature[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const row of signatures) {
    if (row.role !== null) continue;
    const place = `${row.paper} ${row.id}`;
    if (seen.has(place) || (row.also ?? []).length > 0) doubled.add(row.paper);
    seen.add(place);
  }
  return doubled;
}

function moveSignatures(
  transaction: Transaction,
  signatures: readonly MovingSignature[],
): readonly Promise<void>[] {
  const rows = signatures.flatMap(({ id: to, from, paper, rawName, role }) =>
    to === from ? [] : [{ from, paper, to, rawName, role }],
  );
  return [
    runUnlessEmpty(
      transaction,
      rows.filter(({ role }) => role === null),
      moveAuthored,
    ),
    runUnlessEmpty(transaction, editedOf(rows), moveEdited),
  ];
}

/** A name in one role once, also where the paper lists it twice: one row moves all its edges. */
function editedOf<Row extends Pick<MovingSignature, 'from' | 'paper' | 'rawName' | 'role'>>(
  rows: readonly Row[],
): readonly (Row & { readonly role: string })[] {
  const edited = new Map<string, Row & { readonly role: string }>();
  for (const row of rows) {
    const { from, paper, rawName, role } = row;
    if (role !== null) edited.set(`${from} ${paper} ${role} ${rawName}`, { ...row, role });
  }
  return [...edited.values()];
}
