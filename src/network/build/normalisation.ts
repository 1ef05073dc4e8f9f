import type { Normalisation } from './build-options.js';
import type { LinkColumns } from './link-columns.js';

/**
 * The strength of each link after normalisation, with c the counted strength of the link and a, b
 * the numbers of papers of its ends (their occurrences):
 *
 * * ASSOCIATION_STRENGTH c / (a b)
 * * SALTON, also called cosine, c / sqrt(a b)
 * * JACCARD c / (a + b - c)
 * * INCLUSION c / min(a, b)
 *
 * Formulas: Van Eck and Waltman 2009, "How to normalize cooccurrence data?",
 * https://doi.org/10.1002/asi.21075. With full counting c is the number of shared papers, so
 * that JACCARD is the shared part of all papers of the two.
 */
export function normaliseStrengths(
  { source, target, counted }: LinkColumns,
  paperCounts: Uint32Array,
  normalisation: Normalisation,
): Float64Array {
  if (normalisation === 'NONE') return counted;
  const formula = FORMULAS[normalisation];
  return counted.map((strength, link) =>
    formula(strength, paperCounts[source[link] ?? 0] ?? 0, paperCounts[target[link] ?? 0] ?? 0),
  );
}

type Formula = (strength: number, one: number, other: number) => number;

const FORMULAS: Readonly<Record<Exclude<Normalisation, 'NONE'>, Formula>> = {
  ASSOCIATION_STRENGTH: (strength, one, other) => strength / (one * other),
  SALTON: (strength, one, other) => strength / Math.sqrt(one * other),
  JACCARD: (strength, one, other) => strength / (one + other - strength),
  INCLUSION: (strength, one, other) => strength / Math.min(one, other),
};
