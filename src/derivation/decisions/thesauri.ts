import type { DecisionProperties } from '../../graph/index.js';
import { thesaurusEntries } from '../../naming/index.js';
import { type Replacement, resolveThesaurus, type ThesaurusKind } from '../../thesaurus/index.js';

/** What the thesauri in force say, by the keys of labels; null where a label is ignored. */
export type Thesauri = Readonly<Record<ThesaurusKind, ReadonlyMap<string, Replacement | null>>>;

/** No thesaurus says anything. */
export const NO_THESAURI: Thesauri = {
  AUTHOR: new Map(),
  JOURNAL: new Map(),
  TOPIC: new Map(),
};

/** The kinds of labels that have a thesaurus. */
export const THESAURUS_KINDS: readonly ThesaurusKind[] = ['AUTHOR', 'JOURNAL', 'TOPIC'];

/** What decisions say of labels; those that are no thesaurus say nothing. */
export function thesauriIn(decisions: readonly DecisionProperties[]): Thesauri {
  const thesauri = { ...NO_THESAURI };
  for (const decision of decisions) {
    const kind = thesaurusKindOf(decision);
    if (kind !== null) thesauri[kind] = targetsOf(kind, decision);
  }
  return thesauri;
}

/** Whose labels a decision is about that is a thesaurus; null for others. */
export function thesaurusKindOf({ kind, subject }: DecisionProperties): ThesaurusKind | null {
  if (kind !== 'THESAURUS') return null;
  return THESAURUS_KINDS.find((each) => each === subject) ?? null;
}

const resolved = new WeakMap<DecisionProperties, ReadonlyMap<string, Replacement | null>>();

/** Worked out once for each decision that is kept: it is asked for with every batch. */
export function targetsOf(
  kind: ThesaurusKind,
  decision: DecisionProperties,
): ReadonlyMap<string, Replacement | null> {
  const known = resolved.get(decision);
  if (known !== undefined) return known;
  const { targets } = resolveThesaurus(kind, thesaurusEntries(decision));
  resolved.set(decision, targets);
  return targets;
}
