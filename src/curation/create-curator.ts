import type { ChangeTarget } from '../derivation/index.js';
import { argumentPath } from '../errors/index.js';
import type { Transaction } from '../graph/index.js';
import { authorKeyOf, InvalidDecisionError, plainKey } from '../identity/index.js';
import type { Curator, DecisionReason } from '../naming/index.js';
import { Applying, type LateWork } from './applying.js';
import { type DecisionContent, decide, undoDecision } from './decide.js';
import {
  authorOf,
  type DecidedAuthor,
  type GivenId,
  givenIds,
  journalKeyOf,
  recordsOf,
} from './decided-nodes.js';
import { previewRemoval, removeImport } from './remove-import.js';

type Compose = (transaction: Transaction) => Promise<DecisionContent>;

/**
 * Makes decisions in a graph. Each is answered when all that follows from it is done, or has taken a while;
 * then the rest goes on, and the next decision waits for it.
 */
export function createCurator(target: ChangeTarget, late?: LateWork): Curator {
  const applying = new Applying(late);
  const make = async (compose: Compose) => {
    const { decision } = await applying.begin(() => decide(target, compose));
    return decision;
  };
  return {
    mergeAuthors: (ids, why) =>
      make(async (transaction) => {
        const given = atLeastTwo('authors', ids);
        const people = await each(given, (one) => authorOf(transaction, one));
        distinct(
          'authors',
          people.map(({ author }) => author.key),
        );
        return merge('AUTHOR', [...new Set(people.flatMap(mainNames))], why);
      }),
    splitAuthor: (id, parts, why) =>
      make((transaction) => splitAuthor(transaction, { id, argument: 'author' }, parts, why)),
    mergePapers: (ids, why) =>
      make(async (transaction) => {
        const given = atLeastTwo('papers', ids);
        const records = await each(given, (one) => recordsOf(transaction, one));
        distinct(
          'papers',
          records.map(([first = '']) => first),
        );
        return merge('PAPER', records.flat(), why);
      }),
    splitPaper: (id, records, why) =>
      make(async (transaction) => {
        const all = await recordsOf(transaction, { id, argument: 'paper' });
        return split(
          'PAPER',
          partOf('records', 'record of the paper', records.map(itself), all),
          all,
          why,
        );
      }),
    mergeJournals: (ids, why) =>
      make(async (transaction) => {
        const given = atLeastTwo('journals', ids);
        const keys = await each(given, (one) => journalKeyOf(transaction, one));
        return merge('JOURNAL', distinct('journals', keys), why);
      }),
    markNotSame: (ids, why) => make((transaction) => markNotSame(transaction, ids, why)),
    previewRemoval: (id) => previewRemoval(target.engine, id),
    removeImport: async (id, why) => {
      const { removal } = await applying.begin(() => removeImport(target, id, why));
      return removal;
    },
    undo: async (id, by) => {
      const undone = await applying.begin(() => undoDecision(target, id, by));
      return undone?.decision ?? null;
    },
  };
}

/** The name by which an author is known, with its ORCIDs. */
function mainNames({ author, keys }: DecidedAuthor): readonly string[] {
  return keys.filter((key) => key === author.key || plainKey(key) === author.key);
}

async function splitAuthor(
  transaction: Transaction,
  given: GivenId,
  { names, papers }: { readonly names: readonly string[]; readonly papers: readonly string[] },
  why: DecisionReason,
): Promise<DecisionContent> {
  const { keys } = await authorOf(transaction, given);
  if (names.length > 0 && papers.length === 0) {
    const own = names.map((name) => keysNamed(authorKeyOf(name) ?? name, keys));
    return split('AUTHOR', partOf('names', 'name of the author', own, keys), keys, why);
  }
  if (papers.length === 0 || names.length > 0) {
    throw new InvalidDecisionError(
      'papers',
      'Give either "names", to set names of the author apart, or "papers", to set the author of some papers apart.',
    );
  }
  const records = await each(givenIds('papers', papers), (one) => recordsOf(transaction, one));
  return {
    subject: 'AUTHOR',
    kind: 'SPLIT',
    members: namesToSplit(keys),
    from: [],
    records: records.flat().sort(),
    ...why,
  };
}

/** The keys of an author with that name: with each ORCID, where ORCIDs part the name. */
function keysNamed(name: string, keys: readonly string[]): readonly string[] {
  const own = keys.filter((key) => key === name || plainKey(key) === name);
  return own.length === 0 ? [name] : own;
}

/** Records are split by the names that they write; the keys of the person are kept apart from these. */
function namesToSplit(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.flatMap((key) => [plainKey(key), key]))].sort();
}

/** Ids begin with a letter for their kind. */
async function markNotSame(
  transaction: Transaction,
  ids: readonly [string, string],
  why: DecisionReason,
): Promise<DecisionContent> {
  const [a, b] = [
    { id: ids[0], argument: 'a' },
    { id: ids[1], argument: 'b' },
  ];
  if (a.id.charAt(0) !== b.id.charAt(0)) {
    throw new InvalidDecisionError('b', 'Give two authors or two papers, not one of each.');
  }
  const subject = a.id.startsWith('P') ? 'PAPER' : 'AUTHOR';
  const keysOf = async (one: GivenId) =>
    subject === 'PAPER' ? recordsOf(transaction, one) : (await authorOf(transaction, one)).keys;
  const [members, from] = [await keysOf(a), await keysOf(b)];
  if (members.some((key) => from.includes(key))) {
    throw new InvalidDecisionError(
      'b',
      'The two are one by now: split them, or undo the decision that made them one.',
    );
  }
  return { subject, kind: 'NOT_SAME', members, from, records: [], ...why };
}

function merge(
  subject: DecisionContent['subject'],
  members: readonly string[],
  why: DecisionReason,
): DecisionContent {
  return { subject, kind: 'MERGE', members: [...members].sort(), from: [], records: [], ...why };
}

function split(
  subject: DecisionContent['subject'],
  members: readonly string[],
  all: readonly string[],
  why: DecisionReason,
): DecisionContent {
  const from = all.filter((key) => !members.includes(key));
  return { subject, kind: 'SPLIT', members, from, records: [], ...why };
}

function atLeastTwo(argument: string, ids: readonly string[]): readonly GivenId[] {
  if (new Set(ids).size < 2) {
    throw new InvalidDecisionError(argument, `Give at least two different ids in "${argument}".`);
  }
  return givenIds(argument, ids);
}

function distinct(argument: string, keys: readonly string[]): readonly string[] {
  const found = [...new Set(keys)];
  if (found.length < 2) {
    throw new InvalidDecisionError(argument, `All of "${argument}" are one already.`);
  }
  return found;
}

function itself(key: string): readonly string[] {
  return [key];
}

/** The keys that the values of an argument name, where they are some but not all of those there are. */
function partOf(
  argument: string,
  what: string,
  part: readonly (readonly string[])[],
  all: readonly string[],
): readonly string[] {
  const chosen = [...new Set(part.flat())].sort();
  const place = part.findIndex((keys) => keys.some((key) => !all.includes(key)));
  if (chosen.length === 0) {
    throw new InvalidDecisionError(argument, `Give in "${argument}" at least one ${what}.`);
  }
  if (place !== -1) {
    const strange = part[place]?.find((key) => !all.includes(key));
    throw new InvalidDecisionError(
      argumentPath(argument, place),
      `Give in "${argument}" at least one ${what}; "${strange}" is none.`,
    );
  }
  if (chosen.length === all.length) {
    throw new InvalidDecisionError(argument, `"${argument}" must leave something to split from.`);
  }
  return chosen;
}

/** One after the other: statements of a transaction keep their order anyway. */
async function each<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
