import { activeDecisions, type DecisionProperties, type Transaction } from '../graph/index.js';
import type { IdentityDecision } from '../identity/index.js';
import { identityDecision } from '../naming/index.js';

/** A decision that the name of some records' author is another person than the same name elsewhere. */
export interface NameSplit {
  readonly id: string;
  /** Keys of the names. */
  readonly keys: readonly string[];
  readonly records: ReadonlySet<string>;
}

/** The decisions of people that count, by what they are about. */
export interface GraphDecisions {
  readonly papers: readonly IdentityDecision[];
  readonly authors: readonly IdentityDecision[];
  readonly journals: readonly IdentityDecision[];
  readonly splits: readonly NameSplit[];
}

/** The decisions that were made and not undone. */
export async function readDecisions(transaction: Transaction): Promise<GraphDecisions> {
  const rows = (await transaction.run(activeDecisions)).map(({ decision }) => decision);
  const about = (subject: DecisionProperties['subject']) =>
    rows.filter((row) => row.subject === subject);
  return {
    papers: about('PAPER').map(identityDecision),
    authors: about('AUTHOR').map(identityDecision),
    journals: about('JOURNAL').map(identityDecision),
    splits: about('AUTHOR').flatMap(nameSplit),
  };
}

function nameSplit({ id, members, records }: DecisionProperties): readonly NameSplit[] {
  return records.length === 0 ? [] : [{ id, keys: members, records: new Set(records) }];
}
