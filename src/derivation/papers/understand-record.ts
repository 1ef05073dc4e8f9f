import { type PaperFeatures, paperFeatures } from '../../identity/index.js';
import { interpretRecord, type Reference, type TagValue } from '../../ris/index.js';
import { derivePaper } from './derive-paper.js';
import type { DerivedPaper } from './derived-paper.js';

/**
 * What a record means, by itself. Its reference is not kept: it is a fifth of what crosses from thread to
 * thread, and only a record that shares its paper with another is asked for it.
 */
export interface UnderstoodRecord {
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
  return { features, alone: derivePaper(features.paperKey, [{ recordId, reference }]) };
}
