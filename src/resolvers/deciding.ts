import { GraphQLError } from 'graphql';
import type { DecisionProperties } from '../graph/index.js';
import { InvalidDecisionError } from '../identity/index.js';
import { type Curator, type DecisionReason, thesaurusEntries } from '../naming/index.js';
import {
  type Decision,
  DecisionKind,
  DecisionSubject,
  type ThesaurusLine,
} from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import type { Context } from './context.js';

export const REASON = 'Why; it is kept with the decision.';
export const BY = 'Who decides: a name or an address; kept as given.';

/** A decision, with the lines of a thesaurus. */
export interface DecisionRow extends Decision {
  readonly lines: readonly ThesaurusLine[];
}

/** Lets a person decide, where the server takes decisions; what cannot be decided is a bad argument. */
export async function deciding<Result>(
  { curator }: Context,
  reason: string,
  by: string | null | undefined,
  make: (curator: Curator, why: DecisionReason) => Promise<Result>,
): Promise<Result> {
  if (curator === null) throw decisionsAreOff();
  expectReason(reason);
  try {
    return await make(curator, { reason, by: by ?? null });
  } catch (error) {
    if (error instanceof InvalidDecisionError) throw badArgument(error.argument, error.message);
    throw error;
  }
}

/** @throws GraphQLError BAD_USER_INPUT for a reason that says nothing. */
export function expectReason(reason: string): void {
  if (reason.trim() !== '') return;
  throw badArgument('reason', 'Say in "reason" why, for those who come later.');
}

/** What a client is told that may not decide. */
export const DECISIONS_ARE_OFF =
  'This server takes no decisions; whoever runs it can set PAPERGRAPH_DECISIONS to on.';

/** The refusal of a client that may not decide. */
export function decisionsAreOff(): GraphQLError {
  return new GraphQLError(DECISIONS_ARE_OFF, { extensions: { code: 'DECISIONS_OFF' } });
}

/** A decision as the schema shows it. */
export function toDecision(decision: DecisionProperties): DecisionRow {
  const { subject, kind, members, from, ...rest } = decision;
  const lines = kind === 'THESAURUS' ? thesaurusEntries(decision) : [];
  return {
    ...rest,
    subject: DecisionSubject[subject],
    kind: DecisionKind[kind],
    members: kind === 'THESAURUS' ? [] : members,
    from: kind === 'THESAURUS' ? [] : from,
    lineCount: lines.length,
    lines,
  };
}
