import type { PaperProperties } from '../../graph/index.js';
import type { DerivedPaper } from '../papers/index.js';

/** Edges of a paper that are deleted and written again together. */
export const EDGE_PARTS = ['people', 'journal', 'topics'] as const;
export type EdgePart = (typeof EDGE_PARTS)[number];

/** What is written of one paper: all of a new one, and of another what the graph has differently. */
export type PaperChange =
  | { readonly kind: 'create'; readonly paper: DerivedPaper }
  | { readonly kind: 'delete'; readonly id: string }
  | {
      readonly kind: 'change';
      readonly paper: DerivedPaper;
      /** The properties that are set; the others stay. */
      readonly properties: Partial<PaperProperties>;
      readonly parts: readonly EdgePart[];
    };

/** The papers that are written with edges of a part. */
export function papersWriting(
  changes: readonly PaperChange[],
  part: EdgePart,
): readonly DerivedPaper[] {
  return changes.flatMap((change) => {
    if (change.kind === 'delete') return [];
    return change.kind === 'create' || change.parts.includes(part) ? [change.paper] : [];
  });
}

/** The ids of known papers whose edges of a part are deleted; of all parts where none is named. */
export function papersClearing(
  changes: readonly PaperChange[],
  part: EdgePart | null,
): readonly string[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'change') return [];
    const isWhole = EDGE_PARTS.every((each) => change.parts.includes(each));
    const isCleared = part === null ? isWhole : !isWhole && change.parts.includes(part);
    return isCleared ? [change.paper.properties.id] : [];
  });
}
