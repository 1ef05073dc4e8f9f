import type { ThesaurusKind } from '../../thesaurus/index.js';
import type { DerivedPaper } from '../papers/index.js';

/** How a paper remembers that a thesaurus leaves a label out. */
export function leftOutMark(kind: ThesaurusKind, key: string): string {
  return `${kind}:${key}`;
}

/** The paper, which remembers what is left out of it: so it is found when that is to come back. */
export function leavingOut(
  paper: DerivedPaper,
  kind: ThesaurusKind,
  keys: Iterable<string>,
): DerivedPaper {
  const marks = [...keys].map((key) => leftOutMark(kind, key));
  const leftOut = [...(paper.properties.leftOut ?? []), ...marks].sort();
  return { ...paper, properties: { ...paper.properties, leftOut } };
}
