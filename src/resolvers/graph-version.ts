import { graphState } from '../graph/index.js';
import { ask, type Context } from './context.js';

const versions = new WeakMap<Context, Promise<string>>();

/**
 * The version of the graph that a request found, asked for once: what is kept of a graph is found by it. It is the
 * id of the latest change, as a database that was restored may come to the same number again.
 * It is read before any rows: what an import changes between them is only newer than its version.
 */
export function versionOf(context: Context): Promise<string> {
  const known = versions.get(context) ?? readVersion(context);
  versions.set(context, known);
  return known;
}

async function readVersion(context: Context): Promise<string> {
  const [state] = await ask(context, graphState);
  return state?.change ?? '';
}
