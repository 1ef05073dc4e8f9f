import { type KeptRecord, readKeptRecords } from '../derivation/index.js';
import {
  allDecisions,
  type Containment,
  containedRecords,
  type Engine,
  fieldsOfRecords,
  GraphFileDamagedError,
  type KnownImport,
  knownImports,
  removedImports,
  removedRecordIds,
  removedRecordsById,
} from '../graph/index.js';
import type { ImportEndEntry, Journal, JournalEntry } from '../journal/index.js';
import { JournalContents, type JournaledImport } from './journal-contents.js';

/** Records compared in one read: few reads of an import, and little memory. */
const COMPARED_AT_ONCE = 50_000;
/** Records written back in one append. */
const WRITTEN_AT_ONCE = 500;

/** What a comparison of the graph with its journal found and did. */
export interface Healing {
  /** Records that the journal lacked; they were written back. */
  readonly written: number;
  /** Records of the journal that the graph lacks although it says that it has come past them. */
  readonly missing: number;
}

/**
 * Writes back into the journal what only the graph still holds, so that the journal is again
 * where every fact lives. Nothing in the graph is changed. Holds the numbers of the records in
 * memory and the records of one append.
 *
 * @param reached the last line that the graph has; Infinity where the journal is another one.
 * @throws JournalUnwritableError
 */
export async function healJournal(
  engine: Engine,
  journal: Journal,
  reached: number,
): Promise<Healing> {
  const contents = await JournalContents.read(journal, reached);
  let written = 0;
  for (const known of await engine.read(knownImports)) {
    written += await healImport(engine, journal, known, contents.of(known.id));
  }
  for (const removed of await engine.read(removedImports)) {
    written += await healRemoved(engine, journal, removed, contents.of(removed.id));
  }
  await healDecisions(engine, journal, contents);
  return { written, missing: contents.expectedCount };
}

/** Decisions are few: those that the journal lacks, or does not know to be undone, come again. */
async function healDecisions(
  engine: Engine,
  journal: Journal,
  { decisions }: JournalContents,
): Promise<void> {
  const held = (await engine.read(allDecisions)).map(({ decision }) => decision);
  const lacking = held.filter(({ id, undoneAt }) => decisions.get(id) !== (undoneAt !== null));
  const entries = lacking.toReversed().map((decision) => ({ kind: 'decision', decision }) as const);
  if (entries.length > 0) await journal.append(entries);
}

async function healImport(
  engine: Engine,
  journal: Journal,
  known: KnownImport,
  journaled: JournaledImport,
): Promise<number> {
  await healBeginning(journal, known, journaled);
  let written = 0;
  for (let from = 0; from <= known.lastIndex; from += COMPARED_AT_ONCE) {
    const held = await engine.read(containedRecords(known.id, from, from + COMPARED_AT_ONCE));
    const lacking = held.filter(({ index }) => isLacking(journaled, index));
    for (let start = 0; start < lacking.length; start += WRITTEN_AT_ONCE) {
      const part = lacking.slice(start, start + WRITTEN_AT_ONCE);
      await journal.append(await toEntries(engine, known.id, part));
    }
    written += lacking.length;
  }
  await healEnding(journal, known, journaled);
  return written;
}

/** The records of an import that was removed: the decision that removed it is written after them. */
async function healRemoved(
  engine: Engine,
  journal: Journal,
  removed: KnownImport,
  journaled: JournaledImport,
): Promise<number> {
  await healBeginning(journal, removed, journaled);
  let written = 0;
  for (const { id } of await engine.read(removedRecordIds(removed.id))) {
    const kept = (await engine.read(removedRecordsById(id))).flatMap(readKeptRecords);
    const lacking = kept.filter(({ index }) => isLacking(journaled, index));
    if (lacking.length > 0) {
      await journal.append(lacking.map((record) => keptEntry(removed.id, record)));
    }
    written += lacking.length;
  }
  await healEnding(journal, removed, journaled);
  return written;
}

/** Ticks off a record that the graph holds; true where the journal has none of its number. */
function isLacking({ expected, ahead }: JournaledImport, index: number): boolean {
  return !expected.delete(index) && !ahead.has(index);
}

function keptEntry(id: string, { record, index, line, fields }: KeptRecord): JournalEntry {
  const pairs = fields.map(({ tag, value }) => [tag, value] as const);
  return { kind: 'record', import: id, record, index, line, fields: pairs };
}

/** An import that is being removed is looked at twice. */
async function healBeginning(
  journal: Journal,
  known: KnownImport,
  journaled: JournaledImport,
): Promise<void> {
  if (!journaled.isBegun) await journal.append([beginning(known)]);
  journaled.isBegun = true;
}

async function healEnding(
  journal: Journal,
  known: KnownImport,
  journaled: JournaledImport,
): Promise<void> {
  if (known.isFinished && !journaled.isEnded) await journal.append([ending(known)]);
  journaled.isEnded ||= known.isFinished;
}

function beginning({ id, source, at }: KnownImport): JournalEntry {
  return { kind: 'import', import: id, source, at };
}

async function toEntries(
  engine: Engine,
  id: string,
  lacking: readonly Containment[],
): Promise<readonly JournalEntry[]> {
  const records = [...new Set(lacking.map(({ record }) => record))].sort();
  const rows = await engine.read(fieldsOfRecords(records));
  const fields = new Map(rows.map(({ record, tags, values }) => [record, zip(tags, values)]));
  return lacking.map(({ record, index, line }) => {
    const found = fields.get(record);
    if (found === undefined)
      throw new GraphFileDamagedError(`It does not find its record ${record}.`);
    return { kind: 'record', import: id, record, index, line, fields: found };
  });
}

function zip(
  tags: readonly string[],
  values: readonly string[],
): readonly (readonly [string, string])[] {
  return tags.map((tag, index) => [tag, values[index] ?? ''] as const);
}

/** How many were new is not known of an import that was made before this was kept. */
function ending({
  id,
  at,
  records,
  newRecords,
  updatedRecords,
  unchangedRecords,
  finishedAt,
  bytes,
  problemCodes,
  problemCounts,
  report,
}: KnownImport): ImportEndEntry {
  const count = records ?? 0;
  const problems = problemCodes.map((code, index) => [code, problemCounts[index] ?? 0] as const);
  return {
    kind: 'import-end',
    import: id,
    at: finishedAt ?? at,
    records: count,
    new: newRecords ?? 0,
    updated: updatedRecords ?? 0,
    unchanged: unchangedRecords ?? count,
    problems: Object.fromEntries(problems),
    ...(report === '' ? {} : { report }),
    ...(bytes === null ? {} : { bytes }),
  };
}
