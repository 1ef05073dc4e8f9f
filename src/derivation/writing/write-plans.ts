import { randomUUID } from 'node:crypto';
import {
  clearAliases,
  clearDescribes,
  clearMayBe,
  noteTermsDue,
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
import { type Touched, touchedBy } from './mentions.js';
import { EDGE_PARTS, type PaperChange } from './paper-changes.js';
import { writePapers } from './write-papers.js';

/** Planned papers with all that is to be written of them. */
export interface PreparedPlans {
  readonly plans: PaperPlans;
  readonly changes: readonly PaperChange[];
  /** The nodes that the changes touch. */
  readonly nodes: Touched;
  /** Ids of papers whose terms are still to be found. */
  readonly late: readonly string[];
}

/** When the terms of papers are found that a change creates. */
export interface TermsTime {
  /** True where they may come later; those of papers that were there come at once. */
  readonly areTermsLate?: boolean;
}

/**
 * Finds out what is to be written of planned papers. It reads nothing that the records of their batch say,
 * so these may be written meanwhile.
 */
export async function preparePlans(
  transaction: Transaction,
  plans: PaperPlans,
  memory: NodeMemory,
  { TOPIC: targets }: Thesauri,
  { areTermsLate = false }: TermsTime = {},
): Promise<PreparedPlans> {
  const unlike = plans.papers.filter(({ isChanged }) => isChanged);
  const late = areTermsLate && memory.terms !== null ? unlike.filter(isNewText) : [];
  const lateIds = late.map(({ id }) => id);
  const { terms } = memory;
  const changed = await addTerms(transaction, unlike, terms, targets, new Set(lateIds));
  const nodes = await touchedBy(changed);
  for (const plan of changed) {
    memory.touched.notePapers([plan]);
    await giveWay();
  }
  const changes = changed.flatMap((plan) => changeOf(plan, targets.size > 0));
  return { plans, changes, nodes, late: lateIds };
}

/** A new paper with something that terms may be found in. */
function isNewText({ before, after }: PaperPlan): boolean {
  if (before !== null || after === null) return false;
  const { title, abstract } = after.properties;
  return title !== null || abstract !== null;
}

/** Writes prepared papers, the records that describe them, their aliases and possible duplicates. */
export async function writePrepared(
  transaction: Transaction,
  { plans, changes, nodes, late }: PreparedPlans,
  memory: NodeMemory,
): Promise<void> {
  if (late.length > 0) await transaction.run(noteTermsDue(randomUUID(), late));
  await Promise.all(clearMembership(transaction, plans));
  const newForms = await writePapers({ transaction, memory }, changes, nodes);
  await Promise.all(writeMembership(transaction, plans));
  if (newForms > 0 || nodes.journals.losing().length > 0) memory.touched.noteJournals();
}

/** Prepares planned papers and writes them. */
export async function writePaperPlans(
  transaction: Transaction,
  plans: PaperPlans,
  memory: NodeMemory,
  thesauri: Thesauri,
): Promise<void> {
  const prepared = await preparePlans(transaction, plans, memory, thesauri);
  await writePrepared(transaction, prepared, memory);
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
