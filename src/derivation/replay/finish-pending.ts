import type { ChangeTarget } from '../changes/index.js';
import { finishImports, type MovedRecords, type OnMovingImport } from '../removing/index.js';
import { finishThesauri, type OnThesaurusProgress } from '../thesauri/index.js';

/** What was still to be done of decisions that touch any number of papers. */
export interface FinishedWork {
  /** Records that were taken out of imports, or came back. */
  readonly records: MovedRecords;
  /** Papers that were looked at because of a thesaurus. */
  readonly papers: number;
}

/** What is told while it is done. */
export interface FinishingTold {
  readonly onProgress?: OnThesaurusProgress | undefined;
  readonly onMoving?: OnMovingImport;
}

/**
 * Does what decisions leave to be done after their transaction, because it may touch any number of papers:
 * imports are taken out or come back, and thesauri are applied. Work that was cut is finished.
 */
export async function finishPending(
  target: Pick<ChangeTarget, 'engine' | 'terms'>,
  { onProgress, onMoving }: FinishingTold = {},
): Promise<FinishedWork> {
  const records = await finishImports(target, onMoving);
  return { records, papers: await finishThesauri(target, onProgress) };
}
