import type { GraphQLSchema } from 'graphql';
import {
  graphState,
  type PaperFilter,
  type PlaceKind,
  type TopicScheme,
  teamsOf,
} from '../../graph/index.js';
import type { IncidenceRows, IncidenceTable, NetworkJob } from '../../network/index.js';
import { ask, askForStream, type Context } from '../context.js';
import { analyse } from './analyse.js';
import { collectIncidences, collectTeams } from './collect-incidences.js';
import { collectPlaces } from './collect-places.js';
import { collectTopics } from './collect-topics.js';
import { type LoadedIncidences, loadIncidences, type NetworkScope } from './load-incidences.js';
import { type CachedNetwork, cacheOf, type NamedAnalysis } from './network-cache.js';

/** What the nodes of a network are. */
export type NetworkUnit = 'AUTHOR' | PlaceKind | 'KEYWORD' | 'TERM';

/** What network is asked for. */
export interface NetworkQuestion {
  readonly unit: NetworkUnit;
  /** Places come as a whole only. */
  readonly scope: NetworkScope;
  readonly filter: PaperFilter;
  /** Of keywords: only those from this list. */
  readonly scheme: TopicScheme | null;
  readonly job: NetworkJob;
}

/** A network that was computed. */
export interface FoundNetwork extends NamedAnalysis, Omit<LoadedIncidences, 'rows'> {}

/**
 * Loads the authorships of a network and computes what is asked of it. A network of all papers that
 * a filter means is kept, as long as the graph has the same version.
 */
export async function findNetwork(
  context: Context,
  schema: GraphQLSchema,
  question: NetworkQuestion,
): Promise<FoundNetwork> {
  const { unit, scope, filter, scheme, job } = question;
  if (scope.kind === 'ALL') {
    const key = JSON.stringify([unit, filter, scheme, job]);
    const found = await onceARequest(context, key, () => findWhole(context, schema, question));
    return { ...found, steps: null, isReachCut: false };
  }
  const { maxAuthorsPerPaper = null } = job.build;
  const papers = { filter, maxAuthorsPerPaper };
  const { rows, ...loaded } = await loadIncidences(context, scope, papers);
  const analysis = await analyse(await collectIncidences(rows), job, context.signal);
  return { ...loaded, ...analysis, names: null };
}

const begun = new WeakMap<Context, Map<string, Promise<NamedAnalysis>>>();

/** Many fields of one request ask for the same network before the first has it. */
function onceARequest(
  context: Context,
  key: string,
  find: () => Promise<NamedAnalysis>,
): Promise<NamedAnalysis> {
  const ofContext = begun.get(context) ?? new Map<string, Promise<NamedAnalysis>>();
  begun.set(context, ofContext);
  const known = ofContext.get(key) ?? find();
  ofContext.set(key, known);
  return known;
}

/** The version is read before the rows: what an import changes between them is only newer than its key. */
async function findWhole(
  context: Context,
  schema: GraphQLSchema,
  question: NetworkQuestion,
): Promise<NamedAnalysis> {
  const { unit, filter, scheme, job } = question;
  const cache = cacheOf(schema);
  const [state] = await ask(context, graphState);
  const tableKey = JSON.stringify([state?.version ?? 0, unit, filter, scheme]);
  const key = JSON.stringify([tableKey, job]);
  const known = cache.get(key);
  if (known?.analysis) return { ...known, analysis: known.analysis };
  const kept = cache.get(tableKey);
  const { source, nameOf } = kept === null ? await loadWhole(context, question) : ofKept(kept);
  const { table, analysis } = await analyse(source, job, context.signal);
  const names = kept === null ? namesOf(table, nameOf) : kept.names;
  if (kept === null) cache.set(tableKey, { table, analysis: null, names });
  cache.set(key, { table, analysis, names });
  return { table, analysis, names };
}

interface Loaded {
  readonly source: IncidenceRows | IncidenceTable;
  /** Null for authors, whose names the graph has. */
  readonly nameOf: ((id: string) => string) | null;
}

function ofKept({ table }: CachedNetwork): Loaded {
  return { source: table, nameOf: null };
}

async function loadWhole(
  context: Context,
  { unit, filter, scheme }: NetworkQuestion,
): Promise<Loaded> {
  if (unit === 'KEYWORD' || unit === 'TERM') {
    const { rows, nameOf } = await collectTopics(context, { source: unit, scheme }, filter);
    return { source: rows, nameOf };
  }
  if (unit !== 'AUTHOR') {
    const { rows, nameOf } = await collectPlaces(context, unit, filter);
    return { source: rows, nameOf };
  }
  const teams = askForStream(context, teamsOf(filter, context.engine.dialect));
  return { source: await collectTeams(teams), nameOf: null };
}

function namesOf(table: IncidenceTable, nameOf: Loaded['nameOf']): readonly string[] | null {
  return nameOf === null ? null : table.authors.map(nameOf);
}
