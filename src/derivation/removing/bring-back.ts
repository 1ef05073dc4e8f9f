import {
  deleteRemovedRecords,
  type RemovedRecords,
  removedImportRow,
  removedRecordsById,
} from '../../graph/index.js';
import { type Change, knownRecords } from '../changes/index.js';
import { ListedFields } from '../fields/index.js';
import { type BatchRecord, type BatchResult, papersOf } from '../planning/index.js';
import { applyBatch } from '../writing/index.js';
import { readKeptRecords } from './kept-records.js';

/**
 * Puts records back into their import, inside a change: the same as if they came by an import now.
 *
 * @param id under which they are kept.
 * @returns null where somebody else has brought them back.
 */
export async function bringBack(
  change: Change,
  importId: string,
  id: string,
): Promise<BatchResult | null> {
  const { transaction } = change;
  const [row] = await transaction.run(removedImportRow(importId));
  const [kept] = await transaction.run(removedRecordsById(id));
  if (row === undefined || kept === undefined) return null;
  const batch = batchOf(importId, kept);
  const known = await knownRecords(change, batch);
  const records = known.fresh(batch);
  const result = await applyBatch(change, { imports: [row], records, ends: [] }, known);
  const papers = await papersOf(
    transaction,
    batch.map(({ record }) => record),
  );
  const ids = papers.map((paper) => paper.id);
  await transaction.run(deleteRemovedRecords(id, ids));
  return result;
}

function batchOf(importId: string, kept: RemovedRecords): readonly BatchRecord[] {
  return readKeptRecords(kept).map(({ fields, ...record }) => ({
    ...record,
    import: importId,
    fields: new ListedFields(fields),
  }));
}
