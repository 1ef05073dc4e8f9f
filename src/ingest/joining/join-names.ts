import {
  type AliasRow,
  authoredSignatures,
  editedSignatures,
  moveAuthored,
  moveEdited,
  type SignatureRow,
  type Transaction,
  writeAuthors,
} from '../../graph/index.js';
import { authorId, type IdentityDecision, nameBlockOfKey } from '../../identity/index.js';
import {
  formOfSignature,
  mentionKey,
  type NameEntry,
  peopleOfNames,
  readNames,
} from '../../naming/index.js';
import { authorKind, remakeFromEdges } from '../apply-nodes.js';
import { authorWithForms } from '../node-forms.js';
import type { NodeMemory } from '../node-memory.js';
import { runUnlessEmpty } from '../run-unless-empty.js';
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
  /** Makes papers anew on which one person has, or had, two names. */
  readonly replan: (papers: readonly string[]) => Promise<void>;
}

/** A person: the node by its main key, and all keys that name the person. */
interface Person {
  readonly key: string;
  readonly keys: readonly string[];
}

/**
 * Decides again which names of these blocks are one person, and moves the papers of those names that
 * change hands. A function of all names of a block, so it does not matter which import brought what.
 */
export async function joinNamesOfBlocks(
  work: NameWork,
  blocks: ReadonlySet<string>,
): Promise<JoinResult> {
  const { transaction, decisions } = work;
  const all = new Set([...blocks, ...decidedBlocks(decisions)]);
  if (all.size === 0) return { joined: 0, parted: 0 };
  const entries = await readNames(transaction, [...all]);
  const { people } = await peopleOfNames(transaction, entries, decisions);
  const moves = movesOf(people, entries);
  await movePeople(work, moves, entries, aliasesOf(people));
  return {
    joined: [...moves].filter(([key, to]) => key !== to).length,
    parted: [...moves].filter(([key, to]) => key === to).length,
  };
}

/** People who put names of different blocks together make the blocks one. */
function decidedBlocks(decisions: readonly IdentityDecision[]): readonly string[] {
  return decisions
    .flatMap((each) => (each.kind === 'MERGE' ? each.members : [...each.members, ...each.from]))
    .flatMap((key) => nameBlockOfKey(key) ?? []);
}

/** Every key but the main one is an id under which the person answers. */
function aliasesOf(people: readonly Person[]): readonly AliasRow[] {
  return people.flatMap(({ key, keys }) =>
    keys.flatMap((each) => (each === key ? [] : [{ id: authorId(each), of: authorId(key) }])),
  );
}

/** The names that go to another author, with the main key of the person. */
function movesOf(
  people: readonly Person[],
  entries: ReadonlyMap<string, NameEntry>,
): ReadonlyMap<string, string> {
  const moves = new Map<string, string>();
  for (const { key: main, keys } of people) {
    for (const key of keys) {
      if (entries.get(key)?.author.id !== authorId(main)) moves.set(key, main);
    }
  }
  return moves;
}

async function movePeople(
  { transaction, memory, replan }: NameWork,
  moves: ReadonlyMap<string, string>,
  entries: ReadonlyMap<string, NameEntry>,
  aliases: readonly AliasRow[],
): Promise<void> {
  const nodes = nodesOf(moves, entries);
  const doubled = await moveEdges(transaction, moves, nodes);
  const before = [...entries.values()].map(({ author }) => author.id);
  await matchAliases(transaction, 'Author', [...nodes.keys(), ...before], aliases);
  // By the new aliases: so it comes behind them.
  if (doubled.length > 0) await replan(doubled);
  const touched = [...nodes].map(([id, key]) => ({ id, key }));
  await remakeFromEdges(transaction, authorKind, touched, memory.authors);
}

/** Moves edges one by one; gives the papers where that is not enough. */
async function moveEdges(
  transaction: Transaction,
  moves: ReadonlyMap<string, string>,
  nodes: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  if (moves.size === 0) return [];
  const ids = [...nodes.keys()].sort();
  const signatures = [
    ...(await transaction.run(authoredSignatures(ids))),
    ...(await transaction.run(editedSignatures(ids))),
  ];
  const doubled = doubledPapers(signatures, moves);
  const isDoubled = new Set(doubled);
  await makeTargets(transaction, moves, signatures);
  const plain = signatures.filter(({ paper }) => !isDoubled.has(paper));
  await Promise.all(moveSignatures(transaction, plain, moves));
  return doubled;
}

/** The authors that lose or gain names, by id, with their keys. */
function nodesOf(
  moves: ReadonlyMap<string, string>,
  entries: ReadonlyMap<string, NameEntry>,
): ReadonlyMap<string, string> {
  const nodes = new Map<string, string>();
  for (const [key, to] of moves) {
    const from = entries.get(key)?.author;
    if (from !== undefined) nodes.set(from.id, from.key);
    nodes.set(authorId(to), to);
  }
  return nodes;
}

/** Papers on which one person has two names, or had: they lost an edge by it, or get one back. */
function doubledPapers(
  signatures: readonly SignatureRow[],
  moves: ReadonlyMap<string, string>,
): readonly string[] {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const row of signatures) {
    if (row.role !== null) continue;
    const place = `${row.paper} ${targetOf(row, moves) ?? row.id}`;
    if (seen.has(place) || (row.also ?? []).length > 0) doubled.add(row.paper);
    seen.add(place);
  }
  return [...doubled].sort();
}

/** The author to whom an edge goes; null where it stays. */
function targetOf(row: SignatureRow, moves: ReadonlyMap<string, string>): string | null {
  const { name, split } = formOfSignature(row);
  const to = moves.get(mentionKey(name, split) ?? '');
  return to === undefined ? null : authorId(to);
}

/** Makes the authors that there are not; what they are in full follows from their edges. */
async function makeTargets(
  transaction: Transaction,
  moves: ReadonlyMap<string, string>,
  signatures: readonly SignatureRow[],
): Promise<void> {
  const there = new Set(signatures.map(({ id }) => id));
  const missing = [...new Set(moves.values())].filter((key) => !there.has(authorId(key))).sort();
  const rows = missing.map((key) => authorWithForms(authorId(key), key, null, [], 0));
  if (rows.length > 0) await transaction.run(writeAuthors(rows));
}

function moveSignatures(
  transaction: Transaction,
  signatures: readonly SignatureRow[],
  moves: ReadonlyMap<string, string>,
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
