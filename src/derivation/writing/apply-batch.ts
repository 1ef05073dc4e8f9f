import {
  type ContainsRow,
  createRecords,
  finishImports,
  type Transaction,
  writeContains,
  writeImports,
} from '../../graph/index.js';
import type { Change, KnownRecords } from '../changes/index.js';
import { readDecisions } from '../decisions/index.js';
import { runUnlessEmpty } from '../nodes/index.js';
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
import { writePaperPlans } from './write-plans.js';

/**
 * Writes one batch inside a change, by one statement for each kind of node or edge.
 *
 * @param batch holds only records at places that the graph does not have.
 * @param known which of them the graph has at other places.
 */
export async function applyBatch(
  { transaction, memory }: Change,
  batch: Batch,
  known: KnownRecords,
): Promise<BatchResult> {
  const added = firstPlaces(batch.records, known).map((place) => ({
    place,
    planned: plannedRecord(place),
  }));
  const decisions = await readDecisions(transaction, memory.thesauri);
  const stored = new StoredRecords(transaction, memory.features, decisions.papers);
  const plans = await planPapers(
    transaction,
    stored,
    added.map(({ planned }) => planned),
    decisions,
  );
  await Promise.all([
    runUnlessEmpty(transaction, batch.imports, writeImports),
    ...writeRecordNodes(transaction, batch.records, added),
    writePaperPlans(transaction, plans, memory, decisions.thesauri),
    runUnlessEmpty(transaction, batch.ends, finishImports),
  ]);
  return plans.result;
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

function writeRecordNodes(
  transaction: Transaction,
  records: readonly BatchRecord[],
  added: readonly AddedRecord[],
): readonly Promise<void>[] {
  const nodes = added.map(({ place, planned }) => ({
    ...rowOfPlace(place),
    ...recordKeys(planned.features),
    tags: place.fields.map(({ tag }) => tag),
    values: place.fields.map(({ value }) => value),
  }));
  const isAdded = new Set(added.map(({ place }) => place));
  const others = records.filter((place) => !isAdded.has(place)).map(rowOfPlace);
  return [
    runUnlessEmpty(transaction, nodes, createRecords),
    runUnlessEmpty(transaction, others, writeContains),
  ];
}

function rowOfPlace({ import: id, record, index, line }: BatchRecord): ContainsRow {
  return { import: id, record, index, line };
}
