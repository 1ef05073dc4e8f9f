import {
  aliasesAmong,
  authorsForChange,
  authorsOfBlocks,
  type Engine,
  papersAboutTopics,
  papersByReplacedTopics,
  papersInJournals,
  papersLeavingOut,
  papersOfSigners,
  type Statement,
} from '../../graph/index.js';
import { authorId, authorKeyOf, journalId, nameBlockOfKey, topicId } from '../../identity/index.js';
import { termTopicKey } from '../../topics/index.js';
import { leftOutMark } from '../decisions/index.js';
import type { ThesaurusChange } from './thesaurus-change.js';

/** Ids in one statement. */
const IDS_A_STATEMENT = 1_000;

/**
 * The papers that a change of a thesaurus touches, sorted: those that name one of the labels, those that
 * have what replaced it, and those of which it is left out. Holds their ids in memory, and nothing more.
 */
export async function papersTouchedBy(
  engine: Engine,
  change: ThesaurusChange,
): Promise<readonly string[]> {
  const papers = new Set<string>();
  const add = async (
    ids: readonly string[],
    question: (some: readonly string[]) => Statement<{ readonly id: string }>,
  ): Promise<void> => {
    for (let from = 0; from < ids.length; from += IDS_A_STATEMENT) {
      const some = ids.slice(from, from + IDS_A_STATEMENT);
      for (const { id } of await engine.read(question(some))) papers.add(id);
    }
  };
  if (change.kind === 'TOPIC') {
    await add(change.keys.flatMap(topicIds), papersAboutTopics);
    await add(replacements(change).flatMap(topicIds), papersByReplacedTopics);
  } else if (change.kind === 'AUTHOR') {
    await add(await signersOf(engine, change), papersOfSigners);
  } else {
    const ids = ignoredKeys(change).map(journalId);
    await add(await withAliases(engine, 'Journal', ids), papersInJournals);
  }
  for (const id of await papersWithout(engine, change)) papers.add(id);
  return [...papers].sort();
}

/** A label names a keyword and a term. */
function topicIds(key: string): readonly string[] {
  return [topicId(key), topicId(termTopicKey(key))];
}

/** The keys of all that replaces or replaced one of the labels. */
export function replacements({ keys, said }: ThesaurusChange): readonly string[] {
  return [
    ...new Set(keys.flatMap((key) => said.flatMap((targets) => targets.get(key)?.key ?? []))),
  ].sort();
}

/** The labels that are ignored, or were. */
function ignoredKeys({ keys, said }: ThesaurusChange): readonly string[] {
  return keys.filter((key) => said.some((targets) => targets.get(key) === null));
}

/**
 * The authors whose papers are signed again: of names that are ignored, and of those that joining does not
 * know, groups and names without a given name. All others change hands when names are joined.
 */
async function signersOf(engine: Engine, change: ThesaurusChange): Promise<readonly string[]> {
  const ignored = ignoredKeys(change);
  const signers = await authorsWithNames(engine, ignored);
  const others = [...new Set([...change.keys, ...replacements(change)])];
  const nodes = await withAliases(engine, 'Author', others.map(authorId));
  const groups: string[] = [];
  for (let from = 0; from < nodes.length; from += IDS_A_STATEMENT) {
    const rows = await engine.read(authorsForChange(nodes.slice(from, from + IDS_A_STATEMENT)));
    for (const { node } of rows) if (node.isGroup) groups.push(node.id);
  }
  const unjoined = others.filter((key) => nameBlockOfKey(key) === null).map(authorId);
  const ids = [...ignored.map(authorId), ...signers, ...unjoined, ...groups];
  return withAliases(engine, 'Author', ids);
}

/** The authors with one of these names: several where ORCIDs or decisions show that people share it. */
async function authorsWithNames(
  engine: Engine,
  keys: readonly string[],
): Promise<readonly string[]> {
  const names = new Set(keys);
  const blocks = [...new Set(keys.flatMap((key) => nameBlockOfKey(key) ?? []))].sort();
  const found: string[] = [];
  for (let from = 0; from < blocks.length; from += IDS_A_STATEMENT) {
    const some = blocks.slice(from, from + IDS_A_STATEMENT);
    for (const { id, variants } of await engine.read(authorsOfBlocks(some))) {
      if (variants.some((name) => names.has(authorKeyOf(name) ?? ''))) found.push(id);
    }
  }
  return found;
}

/** The ids, and those of the nodes that answer for them. */
async function withAliases(
  engine: Engine,
  label: 'Author' | 'Journal',
  ids: readonly string[],
): Promise<readonly string[]> {
  const all = new Set(ids);
  for (let from = 0; from < ids.length; from += IDS_A_STATEMENT) {
    const some = ids.slice(from, from + IDS_A_STATEMENT);
    for (const { of } of await engine.read(aliasesAmong(label, some))) all.add(of);
  }
  return [...all].sort();
}

/** The papers that leave out one of the labels; nothing is asked where none was ever ignored. */
async function papersWithout(engine: Engine, change: ThesaurusChange): Promise<readonly string[]> {
  const ignored = ignoredKeys(change);
  if (ignored.length === 0) return [];
  const marks = new Set(ignored.map((key) => leftOutMark(change.kind, key)));
  const terms = new Set(change.kind === 'TOPIC' ? ignored : []);
  const papers: string[] = [];
  for await (const rows of engine.stream(papersLeavingOut)) {
    for (const row of rows) {
      if (row.names.some((name) => marks.has(name)) || row.terms.some((term) => terms.has(term))) {
        papers.push(row.id);
      }
    }
  }
  return papers;
}
