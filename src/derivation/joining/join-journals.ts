import {
  journalsWithForms,
  movePublishedIn,
  papersOfJournals,
  type Transaction,
} from '../../graph/index.js';
import {
  distinct,
  groupJournals,
  type JournalEvidence,
  journalId,
  journalKey,
} from '../../identity/index.js';
import type { JournalName } from '../../ris/index.js';
import {
  journalKind,
  type KeyedNode,
  makeBare,
  parseJournalForm,
  remakeFromEdges,
  runUnlessEmpty,
} from '../nodes/index.js';
import type { JoinResult, NameWork } from './join-authors.js';
import { KeyMoves } from './key-moves.js';
import { matchAliases } from './match-aliases.js';

/** What papers say of a journal key, and the journal node that it names so far. */
interface JournalEntry {
  readonly evidence: JournalEvidence;
  readonly node: KeyedNode;
}

/**
 * Decides again which names are one journal, over all journals: an abbreviation that one paper teaches
 * may name the journal of any other. There are few journals beside papers, so this stays cheap.
 */
export async function joinJournals(work: Omit<NameWork, 'replan'>): Promise<JoinResult> {
  const { transaction, memory, decisions } = work;
  const entries = entriesOf(await transaction.run(journalsWithForms));
  const evidence = [...entries.values()].map((entry) => entry.evidence);
  const { groups } = groupJournals(evidence, decisions);
  const nodesOf = (key: string) => [entries.get(key)?.node ?? []].flat();
  const moves = new KeyMoves(groups, nodesOf, journalId);
  work.note?.(moves);
  const nodes = moves.nodes();
  const there = new Set([...entries.values()].map(({ node }) => node.id));
  await moveEdges(transaction, moves, nodes, there);
  const ids = [...there, ...nodes.map(({ id }) => id)];
  await matchAliases(transaction, 'Journal', ids, moves.aliases());
  await remakeFromEdges(transaction, journalKind, nodes, memory.journals);
  return moves.count();
}

/** Gives papers to the journals that their names go to; those that there are not are made first. */
async function moveEdges(
  transaction: Transaction,
  moves: KeyMoves,
  nodes: readonly KeyedNode[],
  there: ReadonlySet<string>,
): Promise<void> {
  if (nodes.length === 0) return;
  const papers = await transaction.run(papersOfJournals(nodes.map(({ id }) => id).sort()));
  const missing = nodes.filter(({ id }) => !there.has(id));
  const rows = papers.flatMap(({ id, paper, ...name }) => {
    const to = moves.targetOf(journalKey(name));
    return to === null || to === id ? [] : [{ paper, to }];
  });
  await makeBare(transaction, journalKind, missing);
  await runUnlessEmpty(transaction, rows, movePublishedIn);
}

function entriesOf(
  journals: readonly {
    readonly id: string;
    readonly key: string;
    readonly forms: readonly string[];
  }[],
): ReadonlyMap<string, JournalEntry> {
  const names = new Map<string, { names: JournalName[]; node: JournalEntry['node'] }>();
  for (const { id, key: nodeKey, forms } of journals) {
    for (const name of forms.map(parseJournalForm)) {
      const key = journalKey(name);
      if (key === null) continue;
      const entry = names.get(key) ?? { names: [], node: { id, key: nodeKey } };
      entry.names.push(name);
      names.set(key, entry);
    }
  }
  return new Map(
    [...names].map(([key, entry]) => [
      key,
      { evidence: evidenceOf(key, entry.names), node: entry.node },
    ]),
  );
}

function evidenceOf(key: string, names: readonly JournalName[]): JournalEvidence {
  return {
    key,
    titles: distinct(names.flatMap(({ title }) => title ?? [])),
    abbreviations: distinct(names.flatMap(({ abbreviation }) => abbreviation ?? [])),
    issns: distinct(names.flatMap(({ issns }) => issns)),
    otherNames: distinct(names.flatMap(({ otherNames = [] }) => otherNames)),
  };
}
