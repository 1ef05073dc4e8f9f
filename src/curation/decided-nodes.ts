import { argumentPath } from '../errors/index.js';
import {
  aliasesAmong,
  authorsForChange,
  journalsForChange,
  type NamedAuthor,
  papersWithRecords,
  type Transaction,
} from '../graph/index.js';
import {
  authorKeyOf,
  InvalidDecisionError,
  nameBlockOfKey,
  plainKey,
  splitKey,
} from '../identity/index.js';
import { blocksOf, entriesOf, type NameEntry, readNames } from '../naming/index.js';

/** An id, and the argument that gave it. */
export interface GivenId {
  readonly id: string;
  readonly argument: string;
}

/** The ids of a list of arguments. */
export function givenIds(argument: string, ids: readonly string[]): readonly GivenId[] {
  return ids.map((id, index) => ({ id, argument: argumentPath(argument, index) }));
}

/** An author about whom somebody decides. */
export interface DecidedAuthor {
  readonly author: NamedAuthor;
  /**
   * All keys that name the person, sorted. Each name comes with its ORCIDs too, so that what is decided
   * holds for this person if ORCIDs show one day that others share the name.
   */
  readonly keys: readonly string[];
}

/** The author with this id or alias, with all keys that name the person. */
export async function authorOf(
  transaction: Transaction,
  { id, argument }: GivenId,
): Promise<DecidedAuthor> {
  const [alias] = await transaction.run(aliasesAmong('Author', [id]));
  const [row] = await transaction.run(authorsForChange([alias?.of ?? id]));
  if (row === undefined) throw unknown(argument, 'author', id);
  const author = row.node;
  const names = await readNames(transaction, blocksOf([author]));
  const keys = [
    author.key,
    ...entriesOf(names, [author]).flatMap(keysOfEntry),
    ...(author.isGroup ? [] : author.variants.flatMap(unjoinedKey)),
  ];
  return { author, keys: [...new Set(keys)].sort() };
}

/** The key of a name, and what it would be with each of its ORCIDs if others shared the name. */
function keysOfEntry({ key, mentions }: NameEntry): readonly string[] {
  const orcids = plainKey(key) === key ? mentions.flatMap(({ orcid }) => orcid ?? []) : [];
  return [key, ...orcids.map((orcid) => splitKey(key, orcid))];
}

/** The key of a name without a given name, which no rule joins. */
function unjoinedKey(name: string): readonly string[] {
  const key = authorKeyOf(name);
  return key === null || nameBlockOfKey(key) !== null ? [] : [key];
}

/** The ids of all records that describe the paper with this id or alias. */
export async function recordsOf(
  transaction: Transaction,
  { id, argument }: GivenId,
): Promise<readonly string[]> {
  const [alias] = await transaction.run(aliasesAmong('Paper', [id]));
  const rows = await transaction.run(papersWithRecords([alias?.of ?? id]));
  if (rows.length === 0) throw unknown(argument, 'paper', id);
  return rows.map(({ record }) => record).sort();
}

/** The key of the journal with this id or alias. */
export async function journalKeyOf(
  transaction: Transaction,
  { id, argument }: GivenId,
): Promise<string> {
  const [alias] = await transaction.run(aliasesAmong('Journal', [id]));
  const [row] = await transaction.run(journalsForChange([alias?.of ?? id]));
  if (row === undefined) throw unknown(argument, 'journal', id);
  return row.node.key;
}

function unknown(argument: string, what: string, id: string): InvalidDecisionError {
  return new InvalidDecisionError(
    argument,
    `There is no ${what} with the id "${id}"; take one from a query.`,
  );
}
