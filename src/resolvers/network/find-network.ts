import type { GraphQLSchema } from 'graphql';
import { graphState, type PaperFilter } from '../../graph/index.js';
import type { IncidenceRows, NetworkJob, TableAnalysis } from '../../network/index.js';
import { ask, type Context } from '../context.js';
import { analyse } from './analyse.js';
import { collectInTurns } from './collect-in-turns.js';
import { type LoadedIncidences, loadIncidences, type NetworkScope } from './load-incidences.js';
import { cacheOf } from './network-cache.js';

/** What network is asked for. */
export interface NetworkQuestion {
  readonly scope: NetworkScope;
  readonly filter: PaperFilter;
  readonly job: NetworkJob;
}

/** A network that was computed. */
export interface FoundNetwork extends TableAnalysis, Omit<LoadedIncidences, 'rows'> {}

/**
 * Loads the authorships of a network and computes what is asked of it. A network of all papers that
 * a filter means is kept, as long as the graph has the same version.
 */
export async function findNetwork(
  context: Context,
  schema: GraphQLSchema,
  { scope, filter, job }: NetworkQuestion,
): Promise<FoundNetwork> {
  if (scope.kind === 'ALL') {
    const found = await onceARequest(context, JSON.stringify([filter, job]), () =>
      findWholeNetwork(context, schema, filter, job),
    );
    return { ...found, steps: null, isReachCut: false };
  }
  const { maxAuthorsPerPaper = null } = job.build;
  const papers = { filter, maxAuthorsPerPaper };
  const { rows, ...loaded } = await loadIncidences(context, scope, papers);
  const collected = await collectInTurns(rows, context.signal);
  return { ...loaded, ...(await analyse(collected, job, context.signal)) };
}

const begun = new WeakMap<Context, Map<string, Promise<TableAnalysis>>>();

/** Many fields of one request ask for the same network before the first has it. */
function onceARequest(
  context: Context,
  key: string,
  find: () => Promise<TableAnalysis>,
): Promise<TableAnalysis> {
  const ofContext = begun.get(context) ?? new Map<string, Promise<TableAnalysis>>();
  begun.set(context, ofContext);
  const known = ofContext.get(key) ?? find();
  ofContext.set(key, known);
  return known;
}

/** The version is read before the rows: what an import changes between them is only newer than its key. */
async function findWholeNetwork(
  context: Context,
  schema: GraphQLSchema,
  filter: PaperFilter,
  job: NetworkJob,
): Promise<TableAnalysis> {
  const cache = cacheOf(schema);
  const [state] = await ask(context, graphState);
  const tableKey = JSON.stringify([state?.version ?? 0, filter]);
  const key = JSON.stringify([tableKey, job]);
  const known = cache.get(key);
  if (known !== null && known.analysis !== null) {
    return { table: known.table, analysis: known.analysis };
  }
  const table = cache.get(tableKey)?.table ?? null;
  const source = table ?? (await loadWhole(context, filter));
  const result = await analyse(source, job, context.signal);
  if (table === null) cache.set(tableKey, { table: result.table, analysis: null });
  cache.set(key, result);
  return result;
}

async function loadWhole(context: Context, filter: PaperFilter): Promise<IncidenceRows> {
  const papers = { filter, maxAuthorsPerPaper: null };
  const { rows } = await loadIncidences(context, { kind: 'ALL' }, papers);
  return collectInTurns(rows, context.signal);
}
