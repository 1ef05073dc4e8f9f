import type { GraphQLSchema } from 'graphql';
import {
  type LinkedTopics,
  NO_YEAR_TOLD,
  type PaperFilter,
  type Statement,
  type TopicColumns,
  type TopicIncidenceRow,
  topicColumns,
  topicIncidencesOf,
} from '../../graph/index.js';
import { topicId } from '../../identity/index.js';
import {
  gather,
  groupRows,
  NumberedCollector,
  NO_YEAR as UNKNOWN_YEAR,
} from '../../network/index.js';
import {
  NO_YEAR,
  type sourceOfTopic,
  TopicCollector,
  type TopicTable,
  termTopicKey,
} from '../../topics/index.js';
import { askForStream, type Context } from '../context.js';
import { KeptOfVersion } from '../kept-of-version.js';
import { bytesOfKey } from './network-cache.js';
import { inReadingTurn } from './work-queues.js';

/** Papers with their topics; the names of the table are the keys of topics as `topicKey` gives them. */
export interface PapersWithTopics {
  readonly table: TopicTable;
  /** The ids of the papers, in the order of the table. */
  readonly papers: readonly string[];
}

/** What tables may take together. */
const MAX_BYTES = 128 * 1024 * 1024;
/** An id or a key takes about this much. */
const BYTES_PER_TEXT = 64;

/** The latest asked for last. */
const kept = new KeptOfVersion<Map<string, PapersWithTopics>>();

/**
 * The keywords or terms of all papers that a filter selects. They are kept while the graph has the same
 * version, so that a page which asks several questions about them reads them once.
 */
export async function topicsOfAll(
  context: Context,
  schema: GraphQLSchema,
  meant: LinkedTopics,
  filter: PaperFilter,
): Promise<PapersWithTopics> {
  const tables = await kept.find(context, schema, () => new Map());
  const key = JSON.stringify([meant.source, meant.scheme, filter]);
  const papers =
    tables.get(key) ??
    (await inReadingTurn(context, filter, () => readTopics(context, meant, filter)));
  keep(tables, key, papers);
  return papers;
}

async function readTopics(
  context: Context,
  meant: LinkedTopics,
  filter: PaperFilter,
): Promise<PapersWithTopics> {
  const columns =
    Object.keys(filter).length > 0 ? null : topicColumns(meant, context.engine.dialect);
  const { papers, table } = await (columns === null
    ? collectRows(context, topicIncidencesOf(meant, filter, context.engine.dialect))
    : collectColumns(context, columns));
  const names = meant.source === 'TERM' ? table.names.map(plainKey) : table.names;
  return { papers, table: { ...table, names } };
}

async function collectRows(
  context: Context,
  question: Statement<TopicIncidenceRow>,
): Promise<PapersWithTopics> {
  const papers: string[] = [];
  const collector = new TopicCollector();
  for await (const rows of askForStream(context, question)) {
    for (const { paper, year, keys } of rows) {
      papers.push(paper);
      collector.add(year, keys);
    }
  }
  return { papers, table: collector.toTable() };
}

async function collectColumns(
  context: Context,
  columns: Statement<TopicColumns>,
): Promise<PapersWithTopics> {
  const collector = new NumberedCollector();
  for await (const pieces of askForStream(context, columns)) {
    for (const piece of pieces) addPiece(collector, piece);
  }
  const { papers, members, paperYears, rowPapers, rowMembers } = collector.toRows();
  const { offsets, order } = groupRows(rowPapers, papers.length);
  const table: TopicTable = {
    names: members,
    offsets: Int32Array.from(offsets),
    topics: Int32Array.from(gather(rowMembers, order, new Uint32Array(order.length))),
    years: paperYears.map((year) => (year === UNKNOWN_YEAR ? NO_YEAR : year)),
  };
  return { papers, table };
}

function addPiece(
  collector: NumberedCollector,
  { papers, topics, names, years }: TopicColumns,
): void {
  if (names.length === 0) {
    for (const [index, paper] of papers.entries()) {
      collector.addIncidence(topics[index] ?? 0, paper, 0);
    }
  }
  for (const [index, name] of names.entries()) {
    const [paper, topic, year] = [papers[index], topics[index], years[index]];
    if (topic !== undefined) collector.addMember(topic, name);
    if (paper === undefined) continue;
    collector.addPaper(paper, name, year === undefined || year === NO_YEAR_TOLD ? null : year, 0);
  }
}

/** The key of a term without the mark that parts it from keywords. */
function plainKey(key: string): string {
  return key.slice(termTopicKey('').length);
}

/** The id of the topic with a name of a table. */
export function idOfName(source: ReturnType<typeof sourceOfTopic>, name: string): string {
  return topicId(source === 'TERM' ? termTopicKey(name) : name);
}

function keep(tables: Map<string, PapersWithTopics>, key: string, papers: PapersWithTopics): void {
  tables.delete(key);
  tables.set(key, papers);
  let bytes = [...tables].reduce((sum, entry) => sum + bytesOf(entry), 0);
  for (const entry of tables) {
    if (bytes <= MAX_BYTES) return;
    const [oldest] = entry;
    tables.delete(oldest);
    bytes -= bytesOf(entry);
  }
}

/** A key can be as long as the words of a filter, so it counts. */
function bytesOf([key, { papers, table }]: readonly [string, PapersWithTopics]): number {
  const { names, offsets, topics, years } = table;
  const columns = offsets.byteLength + topics.byteLength + years.byteLength;
  return bytesOfKey(key) + columns + (papers.length + names.length) * BYTES_PER_TEXT;
}
