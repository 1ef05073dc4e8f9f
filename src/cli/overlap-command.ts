import { csvRow } from '../csv/index.js';
import { openGrafeo } from '../graph/index.js';
import { type ImportSource, importSource, listSources } from '../ingest/index.js';
import { noRecordsIn } from '../reports/index.js';
import { type ImportOverlap, importOverlap } from '../resolvers/index.js';
import { BadOptionError } from './bad-option-error.js';
import type { CommandContext } from './command-context.js';
import { EXIT } from './exit-code.js';

export interface OverlapOptions {
  /** One JSON document instead of tables. */
  readonly json: boolean;
  /** The combinations as CSV. */
  readonly csv: boolean;
}

/** The numbers of a comparison fit a screen, and a mask of bits. */
const MOST_SOURCES = 30;

/** `papergraph overlap`: how many papers each file has alone, and how many files share, from a graph in memory. */
export async function runOverlap(
  paths: readonly string[],
  options: OverlapOptions,
  { streams }: CommandContext,
): Promise<number> {
  const sources = await listSources(paths);
  try {
    if (sources.length < 2 || sources.length > MOST_SOURCES) {
      throw new BadOptionError(`Give 2 to ${MOST_SOURCES} files; these are ${sources.length}.`);
    }
    streams.out(printed(await overlapOf(sources), options));
    return EXIT.OK;
  } finally {
    for (const source of sources) await source.dispose?.();
  }
}

async function overlapOf(sources: readonly ImportSource[]): Promise<ImportOverlap> {
  const engine = openGrafeo(null);
  try {
    await engine.prepare();
    const ids: string[] = [];
    for (const source of sources) {
      const { id, records, file } = await importSource({ engine, journal: null }, source);
      if (records === 0) throw noRecords(source, file.looksLike);
      if (!ids.includes(id)) ids.push(id);
    }
    return await importOverlap(engine, ids);
  } finally {
    await engine.close();
  }
}

/** A source without a record shares nothing, and is most likely not what was meant. */
function noRecords({ name }: ImportSource, looksLike: string | null): BadOptionError {
  return new BadOptionError(`${noRecordsIn(name, looksLike)} Export it as RIS, or leave it out.`);
}

function printed(overlap: ImportOverlap, { json, csv }: OverlapOptions): string {
  if (json) return `${JSON.stringify(overlap, null, 2)}\n`;
  return csv ? asCsv(overlap) : asTables(overlap);
}

/** A column for each source with 1 where it has the papers: what programs for upset plots read. */
function asCsv({ sources, combinations }: ImportOverlap): string {
  const header = [...sources.map(({ source }) => source), 'papers'];
  const rows = combinations.map(({ imports, papers }) => [
    ...sources.map(({ id }) => (imports.includes(id) ? 1 : 0)),
    papers,
  ]);
  return [header, ...rows].map(csvRow).join('');
}

function asTables({ records, duplicates, papers, sources, combinations }: ImportOverlap): string {
  const heads = ['source', 'records', 'duplicates', 'papers', 'alone'];
  const rows = sources.map((each) => [
    each.source,
    ...[each.records, each.duplicates, each.papers, each.alone.papers].map(String),
  ]);
  const all = ['all together', ...[records, duplicates, papers].map(String), ''];
  const shared = combinations.map((each) => [each.sources.join(' + '), String(each.papers)]);
  return `${table([heads, ...rows, all])}\n${table([['only in', 'papers'], ...shared])}`;
}

/** The first column to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_head, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
