import { type Ask, findDistantAuthor } from './distant-author.js';
import {
  EXAMPLE_RECORDS,
  MOST_CONNECTED_QUERY,
  OWN_GRAPH_QUERY,
  type OwnGraph,
  toMostConnected,
  toOwnGraph,
} from './own-graph.js';

/**
 * Looks what the loaded graph has, in three or four small questions. Null where it has the example records,
 * whose ids the examples have already.
 *
 * @param examples records by which the example data are known.
 * @throws Error where no answer came.
 */
export async function readOwnGraph(
  ask: Ask,
  examples: typeof EXAMPLE_RECORDS = EXAMPLE_RECORDS,
): Promise<OwnGraph | null> {
  const look = toOwnGraph(await ask(OWN_GRAPH_QUERY, examples));
  if (look === null || look.graph.author === null) return look?.graph ?? null;
  const graph = look.isSmall
    ? { ...look.graph, ...toMostConnected(await ask(MOST_CONNECTED_QUERY, {})) }
    : look.graph;
  const distant = graph.author && (await findDistantAuthor(ask, graph.author.id));
  return { ...graph, distant };
}
