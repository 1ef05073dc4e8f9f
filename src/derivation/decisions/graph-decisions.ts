import type { DecisionProperties, Transaction } from '../../graph/index.js';
import type { IdentityDecision } from '../../identity/index.js';
import { decisionsInForce, identityDecisions } from '../../naming/index.js';
import { type Thesauri, thesauriIn } from './thesauri.js';

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
  readonly thesauri: Thesauri;
}

/**
 * The decisions that were made and not undone.
 *
 * @param known thesauri by id, which the caller keeps from one transaction to the next.
 */
export async function readDecisions(
  transaction: Transaction,
  known: Map<string, DecisionProperties>,
): Promise<GraphDecisions> {
  const rows = await decisionsInForce(transaction, known);
  const about = (subject: DecisionProperties['subject']) =>
    rows.filter((row) => row.subject === subject);
  return {
    papers: about('PAPER').flatMap(identityDecisions),
    authors: about('AUTHOR').flatMap(identityDecisions),
    journals: about('JOURNAL').flatMap(identityDecisions),
    splits: about('AUTHOR').flatMap(nameSplit),
    thesauri: thesauriIn(rows),
  };
}

function nameSplit({ id, members, records }: DecisionProperties): readonly NameSplit[] {
  return records.length === 0 ? [] : [{ id, keys: members, records: new Set(records) }];
}
