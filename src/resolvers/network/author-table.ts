import type { GraphQLSchema } from 'graphql';
import { authorshipCount, type PaperFilter } from '../../graph/index.js';
import type { IncidenceTable, NetworkJob } from '../../network/index.js';
import { ask, type Context, outliving } from '../context.js';
import { versionOf } from '../graph-version.js';
import { KeptOfVersion, type Making } from '../kept-of-version.js';
import { analyse } from './analyse.js';
import { collectAuthors } from './collect-authors.js';
import { cacheOf, type TableOf, tableKeyOf } from './network-cache.js';
import { inReadingTurn } from './work-queues.js';

/** The authors of all papers. */
const ALL: TableOf = { kind: 'AUTHOR', filter: {}, scheme: null };

/** Only the authorships are wanted, so no paper makes a pair. */
const NO_LINKS: NetworkJob = { build: { counting: 'FULL', maxMembersPerPaper: 1 } };

/**
 * Some 50 bytes each. In a larger graph the networks of authors are read from the graph each time.
 *
 * @limit authorships of which a table is kept in memory
 */
const MOST_AUTHORSHIPS = 5_000_000;

/** So many are read in some tenths of a second, for which a request waits. */
const QUICK_AUTHORSHIPS = 100_000;

/** What is known of a version of the graph. */
interface Knowledge {
  readonly version: string;
  readonly authorships: number;
  /** Whether it is expected to stay: an import raises the version every second. */
  isSteady: boolean;
  /** The table while it is read: all who want it share it. */
  reading: Promise<IncidenceTable> | null;
}

const knowledge = new KeptOfVersion<Promise<Knowledge>>();

/** Schemas whose table is read at the moment: of an older version too, as two at once help nobody. */
const readers = new WeakSet<GraphQLSchema>();

/**
 * The table of the authors of all papers, of which a network around or between authors is a part; null
 * where there is none, and the part is read from the graph.
 */
export async function tableForParts(
  context: Context,
  schema: GraphQLSchema,
  filter: PaperFilter,
): Promise<IncidenceTable | null> {
  const { table, known } = await look(context, schema, filter);
  if (table !== null || known === null) return table;
  return known.authorships <= QUICK_AUTHORSHIPS ? readOnce(context, schema, known) : null;
}

/**
 * Reads the table beside the requests, for the next question: after the first part that was read from the
 * graph since the start, and then after the second of one version, as the table would be too old before
 * it is there while an import goes on.
 */
export async function readAhead(
  context: Context,
  schema: GraphQLSchema,
  filter: PaperFilter,
): Promise<void> {
  const { known } = await look(context, schema, filter);
  if (known === null || readers.has(schema)) return;
  const { isSteady } = known;
  known.isSteady = true;
  if (isSteady && known.authorships <= MOST_AUTHORSHIPS) {
    await readOnce(context, schema, known);
  }
}

/** The same for a question about all papers, which waits for it; null where the graph is too large. */
export async function tableOfAll(
  context: Context,
  schema: GraphQLSchema,
  filter: PaperFilter,
): Promise<IncidenceTable | null> {
  const { table, known } = await look(context, schema, filter);
  if (table !== null || known === null) return table;
  return known.authorships > MOST_AUTHORSHIPS ? null : readOnce(context, schema, known);
}

interface Look {
  readonly table: IncidenceTable | null;
  /** Null where the filter selects by more than the table tells. */
  readonly known: Knowledge | null;
}

async function look(context: Context, schema: GraphQLSchema, filter: PaperFilter): Promise<Look> {
  if (!isOfYears(filter)) return { table: null, known: null };
  const kept = cacheOf(schema).get(tableKeyOf(await versionOf(context), ALL));
  if (kept !== null) return { table: kept.table, known: null };
  const known = await knowledge.find(context, schema, (making) =>
    learn(outliving(context), making),
  );
  return { table: null, known };
}

/** Whether a filter selects by years alone, which a table tells. */
function isOfYears({ yearFrom: _from, yearTo: _to, ...others }: PaperFilter): boolean {
  return Object.keys(others).length === 0;
}

async function learn(context: Context, { version, isFirst }: Making): Promise<Knowledge> {
  const [row] = await ask(context, authorshipCount);
  return { version, authorships: row?.authorships ?? 0, isSteady: isFirst, reading: null };
}

/** The reading goes on when the request that began it is gone: others wait for it, or will ask. */
function readOnce(
  context: Context,
  schema: GraphQLSchema,
  known: Knowledge,
): Promise<IncidenceTable> {
  known.reading ??= read(outliving(context), schema, known);
  return known.reading;
}

async function read(
  context: Context,
  schema: GraphQLSchema,
  known: Knowledge,
): Promise<IncidenceTable> {
  readers.add(schema);
  try {
    const rows = await inReadingTurn(context, ALL.filter, () =>
      collectAuthors(context, ALL.filter),
    );
    const { table } = await analyse(ALL.kind, rows, NO_LINKS, context);
    cacheOf(schema).set(tableKeyOf(known.version, ALL), { table, analysis: null, names: null });
    return table;
  } finally {
    known.reading = null;
    readers.delete(schema);
  }
}
