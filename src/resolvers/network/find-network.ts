import type { GraphQLSchema } from 'graphql';
import type { PaperFilter, TopicScheme } from '../../graph/index.js';
import type { IncidenceRows, IncidenceTable, MemberKind, NetworkJob } from '../../network/index.js';
import type { Context } from '../context.js';
import { versionOf } from '../graph-version.js';
import { analyse } from './analyse.js';
import { readAhead, tableForParts } from './author-table.js';
import { collectAuthors, collectAuthorships } from './collect-authors.js';
import { collectPlaces } from './collect-places.js';
import { collectTopics } from './collect-topics.js';
import type { CollectedMembers } from './collected-members.js';
import { loadIncidences, type NetworkScope, type PartScope } from './load-incidences.js';
import { type CachedNetwork, cacheOf, type NamedAnalysis, tableKeyOf } from './network-cache.js';
import { type AuthorPart, takePart } from './take-part.js';
import { inReadingTurn } from './work-queues.js';

/** What network is asked for. */
export interface NetworkQuestion {
  readonly kind: MemberKind;
  /** Only networks of authors have a part. */
  readonly scope: NetworkScope;
  readonly filter: PaperFilter;
  /** Of keywords: only those from this list. */
  readonly scheme: TopicScheme | null;
  readonly job: NetworkJob;
}

/** A network that was computed. */
export interface FoundNetwork extends NamedAnalysis, AuthorPart {}

/**
 * Loads the members of a network's papers and computes what is asked of it. A network of all papers that
 * a filter selects is kept, as long as the graph has the same version.
 */
export async function findNetwork(
  context: Context,
  schema: GraphQLSchema,
  question: NetworkQuestion,
): Promise<FoundNetwork> {
  const { kind, scope, filter, scheme, job } = question;
  if (scope.kind === 'ALL') {
    const key = JSON.stringify([kind, filter, scheme, job]);
    const found = await onceARequest(context, key, () => findWhole(context, schema, question));
    return { ...found, steps: null, isReachCut: false };
  }
  return findPart(context, schema, question, scope);
}

/** From the table of all papers where there is one, else from the rows of the part. */
async function findPart(
  context: Context,
  schema: GraphQLSchema,
  { kind, filter, job }: NetworkQuestion,
  scope: PartScope,
): Promise<FoundNetwork> {
  const papers = { filter, maxAuthorsPerPaper: job.build.maxMembersPerPaper ?? null };
  const all = await tableForParts(context, schema, filter);
  if (all !== null) {
    const { table, ...taken } = takePart(all, scope, papers);
    return { ...taken, ...(await analyse(kind, table, job, context)), names: null };
  }
  const { rows, steps, isReachCut } = await loadIncidences(context, scope, papers);
  const analysis = await analyse(kind, await collectAuthorships(rows), job, context);
  readAhead(context, schema, filter).catch(() => undefined);
  return { ...analysis, steps: stepsOf(analysis.table, steps), isReachCut, names: null };
}

function stepsOf(
  { members }: IncidenceTable,
  steps: ReadonlyMap<string, number> | null,
): Uint8Array | null {
  return steps === null ? null : Uint8Array.from(members, (id) => steps.get(id) ?? 0);
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

async function findWhole(
  context: Context,
  schema: GraphQLSchema,
  question: NetworkQuestion,
): Promise<NamedAnalysis> {
  const { kind, filter, scheme, job } = question;
  const cache = cacheOf(schema);
  const tableKey = tableKeyOf(await versionOf(context), { kind, filter, scheme });
  const key = JSON.stringify([tableKey, job]);
  const known = cache.get(key);
  if (known?.analysis) return { ...known, analysis: known.analysis };
  const kept = cache.get(tableKey);
  const { source, nameOf } =
    kept === null ? await loadWhole(context, schema, question) : ofKept(kept);
  const { table, analysis } = await analyse(kind, source, job, context);
  const names = kept === null ? namesOf(table, nameOf) : kept.names;
  if (kept === null) cache.set(tableKey, { table, analysis: null, names });
  cache.set(key, { table, analysis, names });
  return { table, analysis, names };
}

interface Loaded {
  readonly source: IncidenceRows | IncidenceTable;
  readonly nameOf: CollectedMembers['nameOf'];
}

function ofKept({ table }: CachedNetwork): Loaded {
  return { source: table, nameOf: null };
}

async function loadWhole(
  context: Context,
  schema: GraphQLSchema,
  question: NetworkQuestion,
): Promise<Loaded> {
  const { rows, nameOf } = await COLLECT[question.kind](context, question, schema);
  return { source: rows, nameOf };
}

type Collect = (
  context: Context,
  question: NetworkQuestion,
  schema: GraphQLSchema,
) => Promise<CollectedMembers>;

/** How the members of all papers that a filter selects are read from the graph. */
const COLLECT: Readonly<Record<MemberKind, Collect>> = {
  AUTHOR: (context, { filter }) =>
    inReadingTurn(context, filter, async () => ({
      rows: await collectAuthors(context, filter),
      nameOf: null,
    })),
  INSTITUTION: (context, { filter }) =>
    inReadingTurn(context, filter, () => collectPlaces(context, 'INSTITUTION', filter)),
  COUNTRY: (context, { filter }) =>
    inReadingTurn(context, filter, () => collectPlaces(context, 'COUNTRY', filter)),
  KEYWORD: (context, { filter, scheme }, schema) =>
    collectTopics(context, schema, { source: 'KEYWORD', scheme }, filter),
  TERM: (context, { filter, scheme }, schema) =>
    collectTopics(context, schema, { source: 'TERM', scheme }, filter),
};

function namesOf(table: IncidenceTable, nameOf: Loaded['nameOf']): readonly string[] | null {
  return nameOf === null ? null : table.members.map(nameOf);
}
