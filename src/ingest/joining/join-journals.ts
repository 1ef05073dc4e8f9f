import {
  journalsWithForms,
  movePublishedIn,
  papersOfJournals,
  writeJournals,
} from '../../graph/index.js';
import {
  groupJournals,
  type JournalEvidence,
  journalId,
  journalKey,
} from '../../identity/index.js';
import type { JournalName } from '../../ris/index.js';
import { journalKind, remakeFromEdges } from '../apply-nodes.js';
import { journalWithForms, parseJournalForm } from '../node-forms.js';
import { runUnlessEmpty } from '../run-unless-empty.js';
import type { JoinResult, NameWork } from './join-names.js';
import { matchAliases } from './match-aliases.js';

/** What papers say of a journal key, and the journal node that it names so far. */
interface JournalEntry {
  readonly evidence: JournalEvidence;
  readonly node: { readonly id: string; readonly key: string };
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
  const moves = new Map(
    groups.flatMap(({ key: main, keys }) =>
      keys.flatMap((key): readonly (readonly [string, string])[] =>
        entries.get(key)?.node.id === journalId(main) ? [] : [[key, main]],
      ),
    ),
  );
  const nodes = new Map<string, string>();
  for (const [key, to] of moves) {
    const from = entries.get(key)?.node;
    if (from !== undefined) nodes.set(from.id, from.key);
    nodes.set(journalId(to), to);
  }
  const aliases = groups.flatMap(({ id: of, key: main, keys }) =>
    keys.flatMap((key) => (key === main ? [] : [{ id: journalId(key), of }])),
  );
  const ids = [...nodes.keys()].sort();
  const papers = ids.length === 0 ? [] : await transaction.run(papersOfJournals(ids));
  const there = new Set([...entries.values()].map(({ node }) => node.id));
  const made = [...nodes].filter(([id]) => !there.has(id));
  const rows = papers.flatMap(({ id, paper, ...name }) => {
    const to = moves.get(journalKey(name) ?? '');
    return to === undefined || journalId(to) === id ? [] : [{ paper, to: journalId(to) }];
  });
  await Promise.all([
    runUnlessEmpty(
      transaction,
      made.map(([id, key]) => journalWithForms(id, key, null, [], 0)),
      writeJournals,
    ),
    runUnlessEmpty(transaction, rows, movePublishedIn),
  ]);
  await matchAliases(transaction, 'Journal', [...there, ...ids], aliases);
  const touched = [...nodes].map(([id, key]) => ({ id, key }));
  await remakeFromEdges(transaction, journalKind, touched, memory.journals);
  return {
    joined: [...moves].filter(([key, to]) => key !== to).length,
    parted: [...moves].filter(([key, to]) => key === to).length,
  };
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
  };
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
