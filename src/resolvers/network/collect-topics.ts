import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import { type LinkedTopics, labelsOfTopics, type PaperFilter } from '../../graph/index.js';
import { IncidenceCollector, type IncidenceRows } from '../../network/index.js';
import {
  NO_YEAR,
  type SelectedTerm,
  type SelectOptions,
  TopicAnalyst,
  type TopicFinding,
  type TopicJob,
  type TopicTable,
  type TopicTrend,
  type TrendOptions,
} from '../../topics/index.js';
import { ask, type Context } from '../context.js';
import type { CollectedMembers } from './collected-members.js';
import { inStatements } from './in-statements.js';
import { idOfName, type PapersWithTopics, topicsOfAll } from './topic-tables.js';
import { computing, toldWhenBusy } from './work-queues.js';

const analyst = new TopicAnalyst(computing);

/** What was found in a table, by the question: it is kept as long as the table is. */
const findings = new WeakMap<TopicTable, Map<string, TopicFinding>>();
/** More questions about one table are asked by nobody who wants the answers again. */
const MOST_FINDINGS = 20;

async function findingOf(
  context: Context,
  table: TopicTable,
  job: TopicJob,
): Promise<TopicFinding> {
  const known = findings.get(table) ?? new Map<string, TopicFinding>();
  findings.set(table, known);
  const key = JSON.stringify(job);
  const found =
    known.get(key) ??
    (await toldWhenBusy(analyst.run(table, job, { owner: context, signal: context.signal })));
  if (known.size >= MOST_FINDINGS) known.clear();
  known.set(key, found);
  return found;
}

/** The topics that tell most, by their ids; see `selectTerms`. */
export async function tellingTopics(
  context: Context,
  schema: GraphQLSchema,
  meant: LinkedTopics,
  filter: PaperFilter,
  options: SelectOptions,
): Promise<readonly SelectedTerm[]> {
  const { table } = await topicsOfAll(context, schema, meant, filter);
  const { selected } = await findingOf(context, table, { kind: 'SELECT', options });
  return selected.map((each) => ({ ...each, term: idOfName(meant.source, each.term) }));
}

/** The topics that rise or fall, by their ids; see `topicTrends`. */
export async function movingTopics(
  context: Context,
  schema: GraphQLSchema,
  meant: LinkedTopics,
  filter: PaperFilter,
  options: TrendOptions,
): Promise<readonly TopicTrend[]> {
  const { table } = await topicsOfAll(context, schema, meant, filter);
  const { trends } = await findingOf(context, table, { kind: 'TRENDS', options });
  return trends.map((each) => ({ ...each, topic: idOfName(meant.source, each.topic) }));
}

/**
 * The topics of all papers that a filter selects. All keywords are taken, and of the terms those that
 * `selectTerms` keeps, as VOSviewer does.
 */
export async function collectTopics(
  context: Context,
  schema: GraphQLSchema,
  meant: LinkedTopics,
  filter: PaperFilter,
): Promise<CollectedMembers> {
  const found = await topicsOfAll(context, schema, meant, filter);
  const ids = await takenIds(context, meant, found.table);
  const labels = await labelsOf(
    context,
    ids.flatMap((id) => id ?? []),
  );
  return { rows: await toRows(found, ids), nameOf: (id) => labels.get(id) ?? id };
}

/** The ids of topics, beside the names of the table; null for one that is not taken. */
async function takenIds(
  context: Context,
  { source }: LinkedTopics,
  table: TopicTable,
): Promise<readonly (string | null)[]> {
  if (source === 'KEYWORD') return table.names.map((name) => idOfName(source, name));
  const { selected } = await findingOf(context, table, { kind: 'SELECT', options: {} });
  const taken = new Set(selected.map(({ term }) => term));
  return table.names.map((name) => (taken.has(name) ? idOfName(source, name) : null));
}

async function labelsOf(
  context: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const labels = new Map<string, string>();
  for (const some of inStatements(ids)) {
    for (const { id, label } of await ask(context, labelsOfTopics(some))) labels.set(id, label);
  }
  return labels;
}

/** Papers after which other requests get their turn. */
const PAPERS_A_TURN = 2_000;

/** In the order of ids, so that the network does not depend on the order in which rows came. */
async function toRows(
  { papers, table }: PapersWithTopics,
  ids: readonly (string | null)[],
): Promise<IncidenceRows> {
  const { offsets, topics, years } = table;
  const collector = new IncidenceCollector();
  const order = [...papers.keys()].sort((a, b) => ((papers[a] ?? '') < (papers[b] ?? '') ? -1 : 1));
  for (const [turn, place] of order.entries()) {
    const own = topics.subarray(offsets[place], offsets[place + 1]);
    const taken = Array.from(own).flatMap((topic) => ids[topic] ?? []);
    const year = years[place] === NO_YEAR ? null : (years[place] ?? null);
    const paper = papers[place] ?? '';
    for (const member of taken) collector.add({ member, paper, year, memberCount: taken.length });
    if (turn % PAPERS_A_TURN === 0) await nextTurn();
  }
  return collector.toRows();
}
