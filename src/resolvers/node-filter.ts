import type { GraphQLSchema } from 'graphql';
import { type FilteredLabel, type NodeFilter, nodesOfPapers } from '../graph/index.js';
import { authorsByCoauthors } from './author-figures.js';
import { ask, type Context } from './context.js';
import { currentIds } from './current-ids.js';
import { type NodeAnswers, type NodeInput, readNodeConditions } from './filters/index.js';
import { isGiven } from './is-given.js';
import { readPaperFilter } from './paper-filter.js';

/** Which nodes are meant, and how the words of their names are compared. */
interface NodeKind {
  readonly label: FilteredLabel;
  readonly schema: GraphQLSchema;
  readonly wordsOf?: (text: string) => readonly string[];
}

/**
 * The conditions of a filter of authors, journals or topics. Those of papers are asked for first, so that
 * they can stand inside of `or` and `not` on both engines.
 *
 * @throws GraphQLError BAD_USER_INPUT, with the path of the value that is wrong.
 */
export async function readNodeFilter(
  context: Context,
  filter: NodeInput | null | undefined,
  kind: NodeKind,
): Promise<NodeFilter> {
  if (!isGiven(filter)) return {};
  const answers = answersOf(context, kind);
  return readNodeConditions(filter, 'filter', { answers, wordsOf: kind.wordsOf });
}

function answersOf(context: Context, { label, schema }: NodeKind): NodeAnswers {
  return {
    withIds: async (ids) => ({ ids: await currentIds(context, ids) }),
    withCoauthors: (range, path) => authorsByCoauthors(context, schema, range, path),
    ofPapers: async (filter, path) => {
      const papers = await readPaperFilter(context, filter, path);
      const rows = await ask(context, nodesOfPapers(label, papers, context.engine.dialect));
      return { ids: rows.map(({ id }) => id) };
    },
  };
}
