import type { DecisionProperties } from '../graph/index.js';
import { type IdentityDecision, plainKey, splitKey } from '../identity/index.js';
import { resolveThesaurus, type ThesaurusKind } from '../thesaurus/index.js';
import { thesaurusEntries } from './thesaurus-entries.js';

/** A decision as the rules of identity take it: a thesaurus gives a merge for each label that it replaces. */
export function identityDecisions(row: DecisionProperties): readonly IdentityDecision[] {
  const { id, decidedAt, kind, members, subject } = row;
  if (kind === 'MERGE') return [{ id, decidedAt, kind, members }];
  // What is removed is not there: of that the graph itself tells.
  if (kind === 'REMOVE_IMPORT') return [];
  if (kind !== 'THESAURUS') return [{ id, decidedAt, kind, members, from: fromOf(row) }];
  return subject === 'AUTHOR' || subject === 'JOURNAL' ? mergesOf(subject, row) : [];
}

/** A name that is set apart on some records is kept apart from the same name elsewhere. */
function fromOf({ id, members, from, records }: DecisionProperties): readonly string[] {
  return records.length === 0 ? from : members.map((key) => splitKey(plainKey(key), id));
}

function mergesOf(kind: ThesaurusKind, row: DecisionProperties): readonly IdentityDecision[] {
  const { id, decidedAt } = row;
  const { targets } = resolveThesaurus(kind, thesaurusEntries(row));
  return [...targets].flatMap(([key, target]): readonly IdentityDecision[] =>
    target === null || target.key === key
      ? []
      : [{ id, decidedAt, kind: 'MERGE', members: [target.key, key], main: target.key }],
  );
}
