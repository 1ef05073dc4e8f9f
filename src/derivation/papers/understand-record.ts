import { type PaperFeatures, paperFeatures } from '../../identity/index.js';
import { interpretRecord, type Reference, type TagValue } from '../../ris/index.js';
import { derivePaper } from './derive-paper.js';
import type { DerivedPaper } from './derived-paper.js';

/** What a record means, by itself. */
export interface UnderstoodRecord {
  readonly reference: Reference;
  /** By what it is compared with others. */
  readonly features: PaperFeatures;
  /** The paper as it is while no other record describes it: most stay so. */
  readonly alone: DerivedPaper;
}

/** Finds out what a record means; it needs no graph, so it is done while another batch is written. */
export function understandRecord(
  recordId: string,
  fields: readonly TagValue[],
  reference: Reference = interpretRecord(fields).reference,
): UnderstoodRecord {
  const features = paperFeatures(recordId, reference);
  const alone = derivePaper(features.paperKey, [{ recordId, reference }]);
  return { reference, features, alone };
}
