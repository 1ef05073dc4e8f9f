import {
  type Containment,
  clearContains,
  deleteRecords,
  fieldsOfRecords,
  keepRemovedRecords,
  recordPlaces,
  type Transaction,
} from '../../graph/index.js';
import { type TagValue, zipFields } from '../../ris/index.js';
import type { Change } from '../changes/index.js';
import { readDecisions } from '../decisions/index.js';
import { ListedFields } from '../fields/index.js';
import { papersOf, plannedRecord, planRemoval, StoredRecords } from '../planning/index.js';
import { writePaperPlans } from '../writing/index.js';
import { keepRecords } from './kept-records.js';

/**
 * Takes records out of an import, inside a change: what they were is kept out of sight. Those that no
 * other import contains leave the graph, with all that only they described.
 *
 * @param places where the import contains them; what is out already is passed over.
 * @returns how many were taken out.
 */
export async function takeOut(
  change: Change,
  importId: string,
  places: readonly Containment[],
): Promise<number> {
  const { transaction } = change;
  const { held, leaving } = await lookAt(transaction, importId, places);
  if (held.length === 0) return 0;
  const records = [...new Set(held.map(({ record }) => record))].sort();
  const fields = await readFields(transaction, records);
  const papers = await papersOf(transaction, records);
  const kept = held.map((place) => ({ ...place, fields: fields.get(place.record) ?? [] }));
  await transaction.run(keepRemovedRecords(importId, keepRecords(importId, kept)));
  const paperIds = papers.map(({ id }) => id);
  await transaction.run(clearContains(importId, held, paperIds));
  if (leaving.size > 0) await deleteWithPapers(change, leaving, fields, papers);
  return held.length;
}

/** Which of the places the graph has, and which of their records no other place holds. */
async function lookAt(
  transaction: Transaction,
  importId: string,
  places: readonly Containment[],
): Promise<{ readonly held: readonly Containment[]; readonly leaving: ReadonlySet<string> }> {
  const ids = [...new Set(places.map(({ record }) => record))].sort();
  const rows = await transaction.run(recordPlaces(ids));
  const asked = new Set(places.map(nameOf));
  const left = new Map(
    rows.map(({ record, places: all }) => [
      record,
      all.map(({ import: id, index }) => (id === importId ? nameOf({ record, index }) : id)),
    ]),
  );
  const held = places.filter((place) => left.get(place.record)?.includes(nameOf(place)));
  const leaving = held.flatMap(({ record }) =>
    left.get(record)?.every((name) => asked.has(name)) ? record : [],
  );
  return { held, leaving: new Set(leaving) };
}

function nameOf({ record, index }: Pick<Containment, 'record' | 'index'>): string {
  return `${index} ${record}`;
}

async function readFields(
  transaction: Transaction,
  records: readonly string[],
): Promise<ReadonlyMap<string, readonly TagValue[]>> {
  const rows = await transaction.run(fieldsOfRecords(records));
  return new Map(rows.map(({ record, tags, values }) => [record, zipFields(tags, values)]));
}

async function deleteWithPapers(
  { transaction, memory }: Change,
  leaving: ReadonlySet<string>,
  fields: ReadonlyMap<string, readonly TagValue[]>,
  papers: Awaited<ReturnType<typeof papersOf>>,
): Promise<void> {
  const gone = [...leaving].map((record) =>
    plannedRecord({ record, fields: new ListedFields(fields.get(record) ?? []) }),
  );
  for (const recordId of leaving) memory.features.delete(recordId);
  await transaction.run(deleteRecords([...leaving]));
  const decisions = await readDecisions(transaction, memory.thesauri);
  const stored = new StoredRecords(transaction, memory.features, decisions.papers);
  const before = papers.filter((paper) => paper.records.some((record) => leaving.has(record)));
  const plans = await planRemoval(transaction, stored, gone, before, decisions);
  await writePaperPlans(transaction, plans, memory, decisions.thesauri);
}
