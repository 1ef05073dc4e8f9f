import type { DecisionProperties } from '../graph/index.js';
import { type IdentityDecision, splitKey } from '../identity/index.js';

/** A decision as the rules of identity take it. */
export function identityDecision(row: DecisionProperties): IdentityDecision {
  const { id, decidedAt, kind, members } = row;
  if (kind === 'MERGE') return { id, decidedAt, kind, members };
  return { id, decidedAt, kind, members, from: fromOf(row) };
}

/** A name that is set apart on some records stands against the same name elsewhere. */
function fromOf({ id, members, from, records }: DecisionProperties): readonly string[] {
  return records.length === 0 ? from : members.map((key) => splitKey(key, id));
}
