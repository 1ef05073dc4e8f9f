import type { PaperFilter as GraphFilter } from '../graph/index.js';
import { searchWords } from '../identity/index.js';
import type { PaperFilter } from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import type { Context } from './context.js';
import { currentId } from './current-ids.js';
import { refuseOperators } from './search-operators.js';
import { limitWords } from './search-terms.js';

/**
 * The filter as the graph reads it: what was left out or null is no condition, and an id that was merged
 * away means the node that took its place.
 *
 * @param path the argument it came in, for messages.
 * @throws GraphQLError BAD_USER_INPUT for a text without a word and for years that run backwards.
 */
export async function readPaperFilter(
  context: Context,
  filter: PaperFilter | null | undefined,
  path = 'filter',
): Promise<GraphFilter> {
  return inForce(context, readConditions(filter, path));
}

/**
 * Asks by the filter as it came, so that nothing is asked before. Only where nothing is found an id of it
 * may have been merged away, as its node has no papers; then it is asked again by the nodes in their place.
 *
 * @throws GraphQLError as {@link readPaperFilter}.
 */
export async function askByFilter<Row>(
  context: Context,
  filter: PaperFilter | null | undefined,
  ask: (filter: GraphFilter) => Promise<readonly Row[]>,
): Promise<{ readonly filter: GraphFilter; readonly rows: readonly Row[] }> {
  const read = readConditions(filter, 'filter');
  const rows = await ask(read);
  if (rows.length > 0 || (read.journal ?? read.author) === undefined) return { filter: read, rows };
  const current = await inForce(context, read);
  const isSame = current.journal === read.journal && current.author === read.author;
  return { filter: current, rows: isSame ? rows : await ask(current) };
}

/** The same conditions on the nodes that took the place of those that were merged away. */
async function inForce(context: Context, read: GraphFilter): Promise<GraphFilter> {
  const [journal, author] = await Promise.all(
    [read.journal, read.author].map((id) =>
      id === undefined ? undefined : currentId(context, id),
    ),
  );
  return { ...read, ...(isGiven(journal) && { journal }), ...(isGiven(author) && { author }) };
}

function readConditions(filter: PaperFilter | null | undefined, path: string): GraphFilter {
  const { journal, author, topic, year, type, text } = filter ?? {};
  const { from, to } = year ?? {};
  if (isGiven(from) && isGiven(to) && from > to) {
    throw badArgument(
      `${path}.year`,
      `"${path}.year" runs from ${from} to ${to}; give the earlier year as "from".`,
    );
  }
  return {
    ...(isGiven(journal) && { journal }),
    ...(isGiven(author) && { author }),
    ...(isGiven(topic) && { topic }),
    ...(isGiven(from) && { yearFrom: from }),
    ...(isGiven(to) && { yearTo: to }),
    ...(isGiven(type) && { type }),
    ...(isGiven(text) && { words: readWords(text, `${path}.text`) }),
  };
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}

function readWords(text: string, path: string): readonly string[] {
  refuseOperators(text, path);
  const words = searchWords(text);
  if (words.length === 0) {
    throw badArgument(
      path,
      `"${path}" holds no word. Give at least one word of letters or digits.`,
    );
  }
  return limitWords(words, path);
}
