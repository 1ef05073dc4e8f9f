import { ask } from './api-fetcher.js';
import { EXAMPLE_RECORDS, OWN_GRAPH_QUERY, type OwnGraph, toOwnGraph } from './own-graph.js';

/** Nobody waits longer for the playground to open. */
const TIMEOUT_MS = 3_000;

/**
 * Looks what the loaded graph has. Null where it has the example records, and where no answer came: then
 * the examples stay as they are.
 */
export async function readOwnGraph(): Promise<OwnGraph | null> {
  try {
    const operation = { query: OWN_GRAPH_QUERY, variables: EXAMPLE_RECORDS };
    return toOwnGraph(await ask(operation, {}, AbortSignal.timeout(TIMEOUT_MS)));
  } catch {
    return null;
  }
}
