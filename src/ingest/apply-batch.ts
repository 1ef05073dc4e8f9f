import {
  type ContainsRow,
  clearPaperEdges,
  createPapers,
  createRecords,
  type DescribesRow,
  finishImports,
  type NewPaperRow,
  type PaperProperties,
  type Statement,
  setJournalPosition,
  type Transaction,
  writeAbout,
  writeAuthored,
  writeContains,
  writeDescribes,
  writeEdited,
  writeImports,
  writePapers,
  writePublishedIn,
} from '../graph/index.js';
import type { JournalName, PersonName } from '../ris/index.js';
import { authorKind, journalKind, refreshLosing, topicKind, writeGaining } from './apply-nodes.js';
import type { Batch, BatchRecord, BatchResult } from './batch.js';
import type { DerivedPaper } from './derive-paper.js';
import type { KnownRecords } from './known-records.js';
import type { NodeMemory } from './node-memory.js';
import { type PaperPlan, planPapers } from './plan-papers.js';
import { TouchedNodes } from './touched-nodes.js';

/**
 * Writes one batch inside a transaction, by one statement a kind of node or edge.
 *
 * @param batch holds only records that stand at places which the graph does not have.
 * @param known what {@link beginChange} found of them.
 */
export async function applyBatch(
  transaction: Transaction,
  batch: Batch,
  known: KnownRecords,
  memory: NodeMemory,
): Promise<BatchResult> {
  const added = firstPlaces(batch.records, known);
  const plans = await planPapers(transaction, added);
  await Promise.all([
    runUnlessEmpty(transaction, batch.imports, writeImports),
    ...writeRecordNodes(transaction, batch.records, added),
    writePaperPlans(transaction, plans, memory),
    runUnlessEmpty(transaction, batch.ends, finishImports),
  ]);
  if (batch.position !== null) await transaction.run(setJournalPosition(batch.position));
  return countResult(plans);
}

/** The records that are new to the graph, each at the first of its places. */
function firstPlaces(records: readonly BatchRecord[], known: KnownRecords): readonly BatchRecord[] {
  const first = new Map<string, BatchRecord>();
  for (const place of records) {
    if (!known.has(place.record) && !first.has(place.record)) first.set(place.record, place);
  }
  return [...first.values()];
}

async function runUnlessEmpty<Row>(
  transaction: Transaction,
  rows: readonly Row[],
  write: (rows: readonly Row[]) => Statement<never>,
): Promise<void> {
  if (rows.length > 0) await transaction.run(write(rows));
}

function writeRecordNodes(
  transaction: Transaction,
  records: readonly BatchRecord[],
  added: readonly BatchRecord[],
): readonly Promise<void>[] {
  const nodes = added.map((place) => ({
    ...rowOfPlace(place),
    tags: place.fields.map(({ tag }) => tag),
    values: place.fields.map(({ value }) => value),
  }));
  const isAdded = new Set(added);
  const others = records.filter((place) => !isAdded.has(place)).map(rowOfPlace);
  return [
    runUnlessEmpty(transaction, nodes, createRecords),
    runUnlessEmpty(transaction, others, writeContains),
  ];
}

function rowOfPlace({ import: id, record, index, line }: BatchRecord): ContainsRow {
  return { import: id, record, index, line };
}

/** Nodes first, then the edges between them, then the nodes that lost edges. */
async function writePaperPlans(
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
  const replaced: PaperProperties[] = [];
  const describes: DescribesRow[] = [];
  for (const { id, newRecords, before, after, isChanged } of plans) {
    const [first, ...others] = newRecords;
    if (before === null && first !== undefined) {
      created.push({ record: first, paper: after.properties });
      describes.push(...others.map((record) => ({ record, paper: id })));
    } else {
      describes.push(...newRecords.map((record) => ({ record, paper: id })));
      if (isChanged) replaced.push(after.properties);
    }
  }
  const cleared = replaced.map(({ id }) => id);
  return [
    runUnlessEmpty(transaction, cleared, clearPaperEdges),
    runUnlessEmpty(transaction, replaced, writePapers),
    runUnlessEmpty(transaction, created, createPapers),
    runUnlessEmpty(transaction, describes, writeDescribes),
  ];
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

interface Touched {
  readonly authors: TouchedNodes<PersonName>;
  readonly journals: TouchedNodes<JournalName>;
  readonly topics: TouchedNodes<string>;
}

function touchedBy(plans: readonly PaperPlan[]): Touched {
  const touched: Touched = {
    authors: new TouchedNodes(),
    journals: new TouchedNodes(),
    topics: new TouchedNodes(),
  };
  for (const { before, after } of plans) {
    if (before !== null) loseAll(touched, before);
    addAll(touched, after);
  }
  return touched;
}

function addAll({ authors, journals, topics }: Touched, paper: DerivedPaper): void {
  for (const { id, key, name } of paper.authors) authors.add(id, key, name, 1);
  for (const { id, key, name } of paper.editors) authors.add(id, key, name, 0);
  if (paper.journal !== null) {
    journals.add(paper.journal.id, paper.journal.key, paper.journal.name, 1);
  }
  for (const { id, key, label } of paper.topics) topics.add(id, key, label, 1);
}

function loseAll({ authors, journals, topics }: Touched, paper: DerivedPaper): void {
  for (const { id, key } of [...paper.authors, ...paper.editors]) authors.lose(id, key);
  if (paper.journal !== null) journals.lose(paper.journal.id, paper.journal.key);
  for (const { id, key } of paper.topics) topics.lose(id, key);
}

function countResult(plans: readonly PaperPlan[]): BatchResult {
  let added = 0;
  let updated = 0;
  for (const { before, newRecords } of plans) {
    if (before === null) {
      added += 1;
      updated += newRecords.length - 1;
    } else {
      updated += newRecords.length;
    }
  }
  return { new: added, updated };
}
