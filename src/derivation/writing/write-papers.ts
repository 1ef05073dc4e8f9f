import {
  changePapers,
  clearAbout,
  clearPaperEdges,
  clearPublishedIn,
  clearSignatures,
  createPapers,
  deleteNodes,
  type Transaction,
  writeAbout,
  writeAuthored,
  writeEdited,
  writePublishedIn,
} from '../../graph/index.js';
import type { NodeMemory } from '../changes/index.js';
import {
  authorKind,
  journalKind,
  makeMissing,
  type NamedProperties,
  type NodeKind,
  ROWS_OF_TEXTS,
  remakeFromEdges,
  runUnlessEmpty,
  type TouchedNodes,
  topicKind,
  writeGaining,
} from '../nodes/index.js';
import type { Touched } from './mentions.js';
import { type PaperChange, papersClearing, papersWriting } from './paper-changes.js';

/**
 * The one writer of papers, whoever found out what they are to be: nodes first, then the edges between
 * them, then the nodes that are recomputed from their edges. It writes what the changes say and nothing
 * else; an engine runs the statements in the order in which they are given.
 *
 * @param nodes the authors, journals and topics that the changes touch: their counts and forms follow.
 * @returns how many journals that only gain are new or have a form that they did not have.
 */
export async function writePapers(
  { transaction, memory }: { readonly transaction: Transaction; readonly memory: NodeMemory },
  changes: readonly PaperChange[],
  { authors, journals, topics }: Touched,
): Promise<number> {
  const [newForms] = await Promise.all([
    writeNodes(transaction, journalKind, journals, memory.journals),
    ...clearEdges(transaction, changes),
    ...writePaperNodes(transaction, changes),
    writeNodes(transaction, authorKind, authors, memory.authors),
    writeNodes(transaction, topicKind, topics, memory.topics),
  ]);
  await Promise.all(writeEdges(transaction, changes));
  await remakeFromEdges(transaction, authorKind, authors.losing(), memory.authors);
  await remakeFromEdges(transaction, journalKind, journals.losing(), memory.journals);
  await remakeFromEdges(transaction, topicKind, topics.losing(), memory.topics);
  return newForms;
}

/** Makes the nodes to which edges will lead what they are without those edges that are recomputed. */
async function writeNodes<Form, Properties extends NamedProperties>(
  transaction: Transaction,
  kind: NodeKind<Form, Properties>,
  nodes: TouchedNodes<Form>,
  memory: Map<string, Properties>,
): Promise<number> {
  await makeMissing(transaction, kind, nodes.unsure());
  return writeGaining(transaction, kind, nodes, memory);
}

function clearEdges(
  transaction: Transaction,
  changes: readonly PaperChange[],
): readonly Promise<void>[] {
  return [
    runUnlessEmpty(transaction, papersClearing(changes, null), clearPaperEdges),
    runUnlessEmpty(transaction, papersClearing(changes, 'people'), clearSignatures),
    runUnlessEmpty(transaction, papersClearing(changes, 'journal'), clearPublishedIn),
    runUnlessEmpty(transaction, papersClearing(changes, 'topics'), clearAbout),
  ];
}

function writePaperNodes(
  transaction: Transaction,
  changes: readonly PaperChange[],
): readonly Promise<void>[] {
  const gone = changes.flatMap((each) => (each.kind === 'delete' ? [each.id] : []));
  const created = changes.flatMap((each) =>
    each.kind === 'create' ? [each.paper.properties] : [],
  );
  const changed = changes.flatMap((each) =>
    each.kind === 'change' && Object.keys(each.properties).length > 0
      ? [{ id: each.paper.properties.id, changes: each.properties }]
      : [],
  );
  return [
    runUnlessEmpty(transaction, gone, (papers) => deleteNodes('Paper', papers)),
    runUnlessEmpty(transaction, changed, changePapers, ROWS_OF_TEXTS),
    runUnlessEmpty(transaction, created, createPapers, ROWS_OF_TEXTS),
  ];
}

function writeEdges(
  transaction: Transaction,
  changes: readonly PaperChange[],
): readonly Promise<void>[] {
  const people = papersWriting(changes, 'people');
  const publishedIn = papersWriting(changes, 'journal').flatMap((paper) => paper.publishedIn);
  const about = papersWriting(changes, 'topics').flatMap((paper) => paper.about);
  return [
    runUnlessEmpty(
      transaction,
      people.flatMap(({ authored }) => authored),
      writeAuthored,
    ),
    runUnlessEmpty(
      transaction,
      people.flatMap(({ edited }) => edited),
      writeEdited,
    ),
    runUnlessEmpty(transaction, publishedIn, writePublishedIn),
    runUnlessEmpty(transaction, about, writeAbout),
  ];
}
