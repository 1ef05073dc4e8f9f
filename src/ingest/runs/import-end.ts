import type { Batch } from '../../derivation/index.js';
import type { JournalEntry } from '../../journal/index.js';
import { storeReport } from '../../reports/index.js';
import type { ImportReport, ImportTally } from './import-report.js';
import type { ProblemLog } from './problem-log.js';

/** The end of an import as graph and journal keep it. */
export interface ImportEnd {
  readonly row: Batch['ends'][number];
  readonly entry: JournalEntry;
}

/**
 * The end of an import by what it read, what its records did, and what was odd about them.
 *
 * @param tally of all its runs: an import that was cut tells at its end what one run would.
 */
export function importEnd(
  counts: Pick<ImportReport, 'id' | 'records' | 'new' | 'updated' | 'unchanged' | 'file'>,
  { new: fresh, updated }: ImportTally,
  problems: ProblemLog,
): ImportEnd {
  const { id, records } = counts;
  const report = storeReport(counts.file);
  const described = counts.new + counts.updated + counts.unchanged;
  const unchanged = described - fresh - updated;
  const at = new Date().toISOString();
  return {
    row: {
      id,
      finishedAt: at,
      records,
      newRecords: fresh,
      updatedRecords: updated,
      unchangedRecords: unchanged,
      bytes: counts.file.bytes,
      ...problems.asRow(),
      report,
    },
    entry: {
      kind: 'import-end',
      import: id,
      at,
      records,
      new: fresh,
      updated,
      unchanged,
      problems: problems.counts,
      report,
      bytes: counts.file.bytes,
    },
  };
}
