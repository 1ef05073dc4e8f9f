import {
  changePapers,
  clearAliases,
  clearDescribes,
  clearMayBe,
  clearPaperEdges,
  createPapers,
  deleteNodes,
  type PaperProperties,
  type Transaction,
  writeAbout,
  writeAliases,
  writeAuthored,
  writeDescribes,
  writeEdited,
  writeMayBe,
  writePublishedIn,
} from '../../graph/index.js';
import type { NodeMemory } from '../changes/index.js';
import type { Thesauri } from '../decisions/index.js';
import {
  authorKind,
  changesOf,
  journalKind,
  remakeFromEdges,
  runUnlessEmpty,
  topicKind,
  writeGaining,
} from '../nodes/index.js';
import type { DerivedPaper } from '../papers/index.js';
import type { PaperPlan, PaperPlans } from '../planning/index.js';
import { addTerms } from './add-terms.js';
import { touchedBy } from './mentions.js';

/** Writes papers: nodes first, then the edges between them, then the nodes that lost edges. */
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
  const { authors, journals, topics } = touchedBy(changed);
  memory.touched.notePapers(changed);
  const [newForms] = await Promise.all([
    writeGaining(transaction, journalKind, journals, memory.journals),
    ...clearOld(transaction, plans, changed),
    ...writePaperNodes(transaction, changed, targets.size > 0),
    runUnlessEmpty(transaction, plans.describes, writeDescribes),
    runUnlessEmpty(transaction, plans.aliases, (rows) => writeAliases('Paper', rows)),
    runUnlessEmpty(transaction, plans.mayBe, writeMayBe),
    writeGaining(transaction, authorKind, authors, memory.authors),
    writeGaining(transaction, topicKind, topics, memory.topics),
  ]);
  if (newForms > 0 || journals.losing().length > 0) memory.touched.noteJournals();
  await Promise.all(
    writePaperEdges(
      transaction,
      changed.flatMap(({ after }) => after ?? []),
    ),
  );
  await remakeFromEdges(transaction, authorKind, authors.losing(), memory.authors);
  await remakeFromEdges(transaction, journalKind, journals.losing(), memory.journals);
  await remakeFromEdges(transaction, topicKind, topics.losing(), memory.topics);
}

/** Takes away what the papers, records and aliases that are planned again had before. */
function clearOld(
  transaction: Transaction,
  { moved, rematched, replanned }: PaperPlans,
  changed: readonly PaperPlan[],
): readonly Promise<void>[] {
  const cleared = changed.flatMap(({ id, before }) => (before === null ? [] : [id]));
  return [
    runUnlessEmpty(transaction, cleared, clearPaperEdges),
    runUnlessEmpty(transaction, moved, clearDescribes),
    runUnlessEmpty(transaction, rematched, clearMayBe),
    runUnlessEmpty(transaction, replanned, (papers) => clearAliases('Paper', papers)),
  ];
}

function writePaperNodes(
  transaction: Transaction,
  changed: readonly PaperPlan[],
  hasThesaurus: boolean,
): readonly Promise<void>[] {
  const gone = changed.flatMap(({ id, after }) => (after === null ? [id] : []));
  const created = changed.flatMap(({ before, after }) =>
    before === null && after !== null ? [after.properties] : [],
  );
  const others = changed.flatMap(({ before, after }) =>
    before === null || after === null
      ? []
      : changesOf(hasThesaurus ? unlikeBefore(before) : before.properties, after.properties),
  );
  return [
    runUnlessEmpty(transaction, gone, (papers) => deleteNodes('Paper', papers)),
    runUnlessEmpty(transaction, others, changePapers),
    runUnlessEmpty(transaction, created, createPapers),
  ];
}

/**
 * Which terms a thesaurus left out of a paper before is not known: it has not been asked for. So that is set
 * wherever a thesaurus may say something else; an empty list is never stored.
 */
function unlikeBefore({ properties }: DerivedPaper): PaperProperties {
  return { ...properties, leftOutTerms: [] };
}

function writePaperEdges(
  transaction: Transaction,
  papers: readonly DerivedPaper[],
): readonly Promise<void>[] {
  return [
    ...writeSignatures(transaction, papers),
    runUnlessEmpty(
      transaction,
      papers.flatMap(({ publishedIn }) => publishedIn),
      writePublishedIn,
    ),
    runUnlessEmpty(
      transaction,
      papers.flatMap(({ about }) => about),
      writeAbout,
    ),
  ];
}

/** Writes authors and editors of papers that have none. */
export function writeSignatures(
  transaction: Transaction,
  papers: readonly DerivedPaper[],
): readonly Promise<void>[] {
  return [
    runUnlessEmpty(
      transaction,
      papers.flatMap(({ authored }) => authored),
      writeAuthored,
    ),
    runUnlessEmpty(
      transaction,
      papers.flatMap(({ edited }) => edited),
      writeEdited,
    ),
  ];
}
