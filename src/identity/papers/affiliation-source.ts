import { compareTexts } from '../compare-texts.js';
import type { DescribingRecord } from '../merge-references.js';

/**
 * The record whose addresses a paper shows: the one with the most different ones; of equally many the
 * one whose text comes first, then by id. Null where no record has any.
 */
export function affiliationSource(records: readonly DescribingRecord[]): string | null {
  const [best] = records
    .map(({ recordId, reference }) => {
      const texts = [...new Set(reference.affiliations.map(({ text }) => text))];
      return { recordId, count: texts.length, text: texts.join('\n') };
    })
    .filter(({ count }) => count > 0)
    .sort(
      (a, b) =>
        b.count - a.count || compareTexts(a.text, b.text) || compareTexts(a.recordId, b.recordId),
    );
  return best?.recordId ?? null;
}
