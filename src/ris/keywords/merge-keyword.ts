import type { Keyword, KeywordScheme } from '../reference/index.js';

/** One keyword of two that say the same: the first one's spelling, major where either is, in the lists of both. */
export function mergeKeyword(first: Keyword, other: Keyword): Keyword {
  const schemes = mergeSchemes(first.schemes, other.schemes);
  const isMajor = first.isMajor || other.isMajor;
  return { label: first.label, isMajor, ...(schemes.length > 0 && { schemes }) };
}

/** All schemes of either, sorted. */
function mergeSchemes(
  first: readonly KeywordScheme[] = [],
  other: readonly KeywordScheme[] = [],
): readonly KeywordScheme[] {
  return other.length === 0 ? first : [...new Set([...first, ...other])].sort();
}
