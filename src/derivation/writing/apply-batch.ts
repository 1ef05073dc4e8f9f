import {
  type ContainsRow,
  createRecords,
  type FieldsForm,
  finishImports,
  type ImportBatchRow,
  type RecordRow,
  type Transaction,
  writeContains,
  writeImports,
} from '../../graph/index.js';
import { giveWay } from '../../threads/index.js';
import type { Change, KnownRecords } from '../changes/index.js';
import { readDecisions } from '../decisions/index.js';
import { ROWS_OF_TEXTS, runUnlessEmpty } from '../nodes/index.js';
import {
  type Batch,
  type BatchRecord,
  type BatchResult,
  type PlannedRecord,
  plannedRecord,
  planPapers,
  recordKeys,
  StoredRecords,
} from '../planning/index.js';
import { preparePlans, type TermsTime, writePrepared } from './write-plans.js';

/**
 * Writes one batch inside a change, by one statement for each kind of node or edge.
 *
 * @param batch holds only records at places that the graph does not have.
 * @param known which of them the graph has at other places.
 * @param time when new papers get their terms; left out: at once.
 */
export async function applyBatch(
  { transaction, memory }: Change,
  batch: Batch,
  known: KnownRecords,
  time: TermsTime = {},
): Promise<BatchResult> {
  const added = firstPlaces(batch.records, known).map((place) => ({
    place,
    planned: plannedRecord(place),
  }));
  const decisions = await readDecisions(transaction, memory.thesauri);
  const stored = new StoredRecords(transaction, memory.features, decisions.papers);
  memory.remember(added.map(({ planned }) => planned.features));
  const plans = await planPapers(
    transaction,
    stored,
    added.map(({ planned }) => planned),
    decisions,
  );
  const results = resultsOf(batch, added, plans.founding);
  const [prepared] = await Promise.all([
    preparePlans(transaction, plans, memory, decisions.thesauri, time),
    writeRecords(transaction, batch, added, results),
  ]);
  await writePrepared(transaction, prepared, memory);
  await runUnlessEmpty(transaction, batch.ends, finishImports);
  return sumOf(results);
}

/** Writes imports and their records: the engine does that while this thread goes on with the papers. */
async function writeRecords(
  transaction: Transaction,
  batch: Batch,
  added: readonly AddedRecord[],
  results: ReadonlyMap<string, BatchResult>,
): Promise<void> {
  await runUnlessEmpty(transaction, importRows(batch, results), writeImports);
  const form = transaction.dialect.recordFields;
  const nodes = await recordNodes(added, form);
  await runUnlessEmpty(transaction, nodes, (rows) => createRecords(rows, form), ROWS_OF_TEXTS);
  await runUnlessEmpty(transaction, otherPlaces(batch.records, added), writeContains);
}

/** What the batch brings of each import; a record that two of its imports hold is the first one's. */
function resultsOf(
  { imports }: Batch,
  added: readonly AddedRecord[],
  founding: ReadonlySet<string>,
): ReadonlyMap<string, BatchResult> {
  const results = new Map(imports.map(({ id }) => [id, { new: 0, updated: 0 }]));
  for (const { place } of added) {
    const result = results.get(place.import) ?? { new: 0, updated: 0 };
    result[founding.has(place.record) ? 'new' : 'updated'] += 1;
    results.set(place.import, result);
  }
  return results;
}

function importRows(
  { imports }: Batch,
  results: ReadonlyMap<string, BatchResult>,
): readonly ImportBatchRow[] {
  return imports.map((row) => {
    const { new: newRecords = 0, updated: updatedRecords = 0 } = results.get(row.id) ?? {};
    return { ...row, newRecords, updatedRecords };
  });
}

function sumOf(results: ReadonlyMap<string, BatchResult>): BatchResult {
  const sum = { new: 0, updated: 0 };
  for (const { new: fresh, updated } of results.values()) {
    sum.new += fresh;
    sum.updated += updated;
  }
  return sum;
}

/** A record that is new to the graph, at the first of its places. */
interface AddedRecord {
  readonly place: BatchRecord;
  readonly planned: PlannedRecord;
}

/** The records that are new to the graph, each at the first of its places. */
function firstPlaces(records: readonly BatchRecord[], known: KnownRecords): readonly BatchRecord[] {
  const first = new Map<string, BatchRecord>();
  for (const place of records) {
    if (!known.has(place.record) && !first.has(place.record)) first.set(place.record, place);
  }
  return [...first.values()];
}

async function recordNodes(
  added: readonly AddedRecord[],
  form: FieldsForm,
): Promise<readonly RecordRow[]> {
  const nodes: RecordRow[] = [];
  for (const { place, planned } of added) {
    nodes.push({
      ...rowOfPlace(place),
      fields: form.valuesOf(place.fields),
      keys: recordKeys(planned.features),
    });
    await giveWay();
  }
  return nodes;
}

/** Where else imports contain records: those that the graph has, and those that come twice. */
function otherPlaces(
  records: readonly BatchRecord[],
  added: readonly AddedRecord[],
): readonly ContainsRow[] {
  const isAdded = new Set(added.map(({ place }) => place));
  return records.filter((place) => !isAdded.has(place)).map(rowOfPlace);
}

function rowOfPlace({ import: id, record, index, line }: BatchRecord): ContainsRow {
  return { import: id, record, index, line };
}
