import { isDeepStrictEqual } from 'node:util';
import {
  changePapers,
  clearPaperEdges,
  createPapers,
  type DescribesRow,
  type NewPaperRow,
  type PaperChangeRow,
  type PaperProperties,
  type Transaction,
  writeAbout,
  writeAuthored,
  writeDescribes,
  writeEdited,
  writePublishedIn,
} from '../graph/index.js';
import { authorKind, journalKind, refreshLosing, topicKind, writeGaining } from './apply-nodes.js';
import type { DerivedPaper } from './derive-paper.js';
import { touchedBy } from './mentions.js';
import type { NodeMemory } from './node-memory.js';
import type { PaperPlan } from './plan-papers.js';
import { runUnlessEmpty } from './run-unless-empty.js';

/** Writes papers: nodes first, then the edges between them, then the nodes that lost edges. */
export async function writePaperPlans(
  transaction: Transaction,
  plans: readonly PaperPlan[],
  memory: NodeMemory,
): Promise<void> {
  const changed = plans.filter(({ isChanged }) => isChanged);
  const { authors, journals, topics } = touchedBy(changed);
  await Promise.all([
    ...writePaperNodes(transaction, plans),
    writeGaining(transaction, authorKind, authors, memory.authors),
    writeGaining(transaction, journalKind, journals, memory.journals),
    writeGaining(transaction, topicKind, topics, memory.topics),
  ]);
  await Promise.all(
    writePaperEdges(
      transaction,
      changed.map(({ after }) => after),
    ),
  );
  await refreshLosing(transaction, authorKind, authors, memory.authors);
  await refreshLosing(transaction, journalKind, journals, memory.journals);
  await refreshLosing(transaction, topicKind, topics, memory.topics);
}

function writePaperNodes(
  transaction: Transaction,
  plans: readonly PaperPlan[],
): readonly Promise<void>[] {
  const created: NewPaperRow[] = [];
  const cleared: string[] = [];
  const changed: PaperChangeRow[] = [];
  const describes: DescribesRow[] = [];
  for (const { id, newRecords, before, after, isChanged } of plans) {
    const [first, ...others] = newRecords;
    if (before === null && first !== undefined) {
      created.push({ record: first, paper: after.properties });
      describes.push(...others.map((record) => ({ record, paper: id })));
    } else {
      describes.push(...newRecords.map((record) => ({ record, paper: id })));
      if (isChanged) cleared.push(id);
      changed.push(...changeOf(before?.properties, after.properties));
    }
  }
  return [
    runUnlessEmpty(transaction, cleared, clearPaperEdges),
    runUnlessEmpty(transaction, changed, changePapers),
    runUnlessEmpty(transaction, created, createPapers),
    runUnlessEmpty(transaction, describes, writeDescribes),
  ];
}

/** The properties that are not what they were; no row where all are. */
function changeOf(
  before: PaperProperties | undefined,
  after: PaperProperties,
): readonly PaperChangeRow[] {
  const old: Readonly<Record<string, unknown>> = before ?? {};
  const changes = Object.entries(after).filter(
    ([name, value]) => !isDeepStrictEqual(value, old[name]),
  );
  return changes.length === 0 ? [] : [{ id: after.id, changes: Object.fromEntries(changes) }];
}

function writePaperEdges(
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
