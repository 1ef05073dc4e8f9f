import { type Ask, findDistantAuthor } from './distant-author.js';
import {
  EXAMPLE_RECORDS,
  type FirstLook,
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
  return refined(ask, look).catch(() => look.graph);
}

/** With what takes more questions; whoever gets no answer to them goes on without. */
async function refined(ask: Ask, { graph, isSmall }: FirstLook): Promise<OwnGraph> {
  const connected = isSmall ? toMostConnected(await ask(MOST_CONNECTED_QUERY, {})) : graph;
  const distant = connected.author && (await findDistantAuthor(ask, connected.author.id));
  return { ...graph, ...connected, distant };
}
