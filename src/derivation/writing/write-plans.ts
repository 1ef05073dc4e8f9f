import {
  clearAliases,
  clearDescribes,
  clearMayBe,
  type PaperProperties,
  type Transaction,
  writeAliases,
  writeDescribes,
  writeMayBe,
} from '../../graph/index.js';
import { giveWay } from '../../threads/index.js';
import type { NodeMemory } from '../changes/index.js';
import type { Thesauri } from '../decisions/index.js';
import { changesOf, runUnlessEmpty } from '../nodes/index.js';
import type { DerivedPaper } from '../papers/index.js';
import type { PaperPlan, PaperPlans } from '../planning/index.js';
import { addTerms } from './add-terms.js';
import { touchedBy } from './mentions.js';
import { EDGE_PARTS, type PaperChange } from './paper-changes.js';
import { writePapers } from './write-papers.js';

/** Writes planned papers, the records that describe them, their aliases and possible duplicates. */
export async function writePaperPlans(
  transaction: Transaction,
  plans: PaperPlans,
  memory: NodeMemory,
  { TOPIC: targets }: Thesauri,
): Promise<void> {
  const changed = await addTerms(
    transaction,
    plans.papers.filter(({ isChanged }) => isChanged),
    memory.terms,
    targets,
  );
  const nodes = await touchedBy(changed);
  for (const plan of changed) {
    memory.touched.notePapers([plan]);
    await giveWay();
  }
  const changes = changed.flatMap((plan) => changeOf(plan, targets.size > 0));
  await Promise.all(clearMembership(transaction, plans));
  const newForms = await writePapers({ transaction, memory }, changes, nodes);
  await Promise.all(writeMembership(transaction, plans));
  if (newForms > 0 || nodes.journals.losing().length > 0) memory.touched.noteJournals();
}

/** A paper whose records say something else gets all its edges again. */
function changeOf({ id, before, after }: PaperPlan, hasThesaurus: boolean): readonly PaperChange[] {
  if (after === null) return before === null ? [] : [{ kind: 'delete', id }];
  if (before === null) return [{ kind: 'create', paper: after }];
  const known = hasThesaurus ? unlikeBefore(before) : before.properties;
  const properties = changesOf(known, after.properties)[0]?.changes ?? {};
  return [{ kind: 'change', paper: after, properties, parts: EDGE_PARTS }];
}

/**
 * Which terms a thesaurus left out of a paper before is not known: it was not asked for. So that is set
 * wherever a thesaurus may say something else; an empty list is never stored.
 */
function unlikeBefore({ properties }: DerivedPaper): PaperProperties {
  return { ...properties, leftOutTerms: [] };
}

/** Deletes which papers records described, and the aliases and pairs that are planned again. */
function clearMembership(
  transaction: Transaction,
  { moved, rematched, replanned }: PaperPlans,
): readonly Promise<void>[] {
  return [
    runUnlessEmpty(transaction, moved, clearDescribes),
    runUnlessEmpty(transaction, rematched, clearMayBe),
    runUnlessEmpty(transaction, replanned, (papers) => clearAliases('Paper', papers)),
  ];
}

function writeMembership(
  transaction: Transaction,
  { describes, aliases, mayBe }: PaperPlans,
): readonly Promise<void>[] {
  return [
    runUnlessEmpty(transaction, describes, writeDescribes),
    runUnlessEmpty(transaction, aliases, (rows) => writeAliases('Paper', rows)),
    runUnlessEmpty(transaction, mayBe, writeMayBe),
  ];
}
