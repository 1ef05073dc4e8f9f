import type { DerivedPaper } from '../papers/index.js';
import type { GraphDecisions } from './graph-decisions.js';
import { splitNames } from './split-names.js';
import { underThesauri } from './under-thesauri.js';

/** The decisions that change what records make of a paper. */
export type PaperDecisions = Pick<GraphDecisions, 'splits' | 'thesauri'>;

/** The paper that these records make, with what people have decided about its names and topics. */
export function asDecided(
  paper: DerivedPaper,
  records: readonly string[],
  { splits, thesauri }: PaperDecisions,
): DerivedPaper {
  return splitNames(underThesauri(paper, thesauri), records, splits);
}
