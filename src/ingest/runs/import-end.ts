import type { Batch } from '../../derivation/index.js';
import type { JournalEntry } from '../../journal/index.js';
import { storeReport } from '../../reports/index.js';
import type { ImportReport } from './import-report.js';
import type { ProblemLog } from './problem-log.js';

/** The end of an import as graph and journal keep it. */
export interface ImportEnd {
  readonly row: Batch['ends'][number];
  readonly entry: JournalEntry;
}

/** The end of an import by what it read, what its records did, and what was odd about them. */
export function importEnd(
  counts: Pick<ImportReport, 'id' | 'records' | 'new' | 'updated' | 'file'>,
  problems: ProblemLog,
): ImportEnd {
  const { id, records, new: fresh, updated } = counts;
  const report = storeReport(counts.file);
  return {
    row: { id, records, ...problems.asRow(), report },
    entry: {
      kind: 'import-end',
      import: id,
      at: new Date().toISOString(),
      records,
      new: fresh,
      updated,
      unchanged: records - fresh - updated,
      problems: problems.counts,
      report,
    },
  };
}
