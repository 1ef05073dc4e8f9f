import type { ThesaurusKind } from '../thesaurus/index.js';

/** A change that is written, and not yet applied to all papers: a kind, and what was in force before. */
export interface PendingThesaurus {
  readonly kind: ThesaurusKind;
  /** The id of a decision; null where there was none, "*" where it is not known any more. */
  readonly before: string | null;
}

const NONE = '-';

/** Stands for what was in force before, where that is not known any more. */
export const UNKNOWN_THESAURUS = '*';

/** The pending changes with one more, as the graph keeps them. */
export function addPending(
  pending: readonly string[],
  kind: ThesaurusKind,
  before: string | null,
): readonly string[] {
  const others = pending.filter((each) => readPending(each)?.kind !== kind);
  const isFirst = others.length === pending.length;
  // Between two changes papers may have been written by either, so all that was ever said is looked at.
  return [...others, `${kind} ${isFirst ? (before ?? NONE) : UNKNOWN_THESAURUS}`].sort();
}

/** A pending change as the graph keeps it; null for text that is none. */
export function readPending(text: string): PendingThesaurus | null {
  const [word, before = NONE] = text.split(' ');
  const kind = (['AUTHOR', 'JOURNAL', 'TOPIC'] as const).find((each) => each === word);
  return kind === undefined ? null : { kind, before: before === NONE ? null : before };
}
