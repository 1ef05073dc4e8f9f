import { compareTexts } from './compare-texts.js';
import { ConstrainedUnion } from './constrained-union.js';

/**
 * What a person decided about records (for papers), author keys or journal keys. It names what the
 * sources said, never what the rules made of it: that changes, and a decision must outlive it. A MERGE
 * makes its members one; SPLIT and NOT_SAME keep every member apart from every one of `from`.
 */
export type IdentityDecision = {
  readonly id: string;
  /** ISO 8601 in UTC; of two decisions that contradict, the later counts. */
  readonly decidedAt: string;
} & (
  | {
      readonly kind: 'MERGE';
      readonly members: readonly string[];
      /** The member by which they are to be known, where the decision says so. */
      readonly main?: string;
    }
  | {
      readonly kind: 'SPLIT' | 'NOT_SAME';
      readonly members: readonly string[];
      readonly from: readonly string[];
    }
);

/** All that a decision names, its members first. */
export function namedIn(decision: IdentityDecision): readonly string[] {
  return decision.kind === 'MERGE' ? decision.members : [...decision.members, ...decision.from];
}

/** The keys by which decisions want people or journals to be known. */
export function mainKeys(decisions: readonly IdentityDecision[]): ReadonlySet<string> {
  return new Set(
    decisions.flatMap((decision) => (decision.kind === 'MERGE' ? (decision.main ?? []) : [])),
  );
}

/** Decisions made into groups and walls, with those that a later one overrules. */
export interface AppliedDecisions {
  readonly union: ConstrainedUnion;
  /** Ids of decisions that a later one contradicts, wholly or in part; sorted. */
  readonly overruled: readonly string[];
}

/** Applies decisions, the latest first; what contradicts a later one is left out. */
export function applyDecisions(decisions: readonly IdentityDecision[]): AppliedDecisions {
  const union = new ConstrainedUnion();
  const overruled = new Set<string>();
  for (const decision of latestFirst(decisions)) {
    for (const [a, b] of pairsOf(decision)) {
      const isKept = decision.kind === 'MERGE' ? union.unite(a, b) : union.part(a, b);
      if (!isKept) overruled.add(decision.id);
    }
  }
  return { union, overruled: [...overruled].sort() };
}

function latestFirst(decisions: readonly IdentityDecision[]): readonly IdentityDecision[] {
  return [...decisions].sort(
    (a, b) => compareTexts(b.decidedAt, a.decidedAt) || compareTexts(b.id, a.id),
  );
}

function pairsOf(decision: IdentityDecision): readonly (readonly [string, string])[] {
  const members = [...new Set(decision.members)].sort();
  if (decision.kind === 'MERGE') {
    const [first = '', ...others] = members;
    return others.map((other) => [first, other]);
  }
  const from = [...new Set(decision.from)].sort().filter((other) => !members.includes(other));
  return members.flatMap((member) => from.map((other) => [member, other] as const));
}
