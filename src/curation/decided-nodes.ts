import {
  aliasesAmong,
  authorsForChange,
  journalsForChange,
  type NamedAuthor,
  papersWithRecords,
  type Transaction,
} from '../graph/index.js';
import { InvalidDecisionError } from '../identity/index.js';
import { namesOf } from '../naming/index.js';

/** An id, and the argument that gave it. */
export interface GivenId {
  readonly id: string;
  readonly argument: string;
}

/** The ids of a list of arguments. */
export function givenIds(argument: string, ids: readonly string[]): readonly GivenId[] {
  return ids.map((id, index) => ({ id, argument: `${argument}[${index}]` }));
}

/** The author with this id or alias, with all keys that name the person. */
export async function authorOf(
  transaction: Transaction,
  { id, argument }: GivenId,
): Promise<{ readonly author: NamedAuthor; readonly keys: readonly string[] }> {
  const [alias] = await transaction.run(aliasesAmong('Author', [id]));
  const [row] = await transaction.run(authorsForChange([alias?.of ?? id]));
  if (row === undefined) throw unknown(argument, 'author', id);
  const names = await namesOf(transaction, [row.node]);
  const keys = [...new Set([row.node.key, ...names.keys()])].sort();
  return { author: row.node, keys };
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
