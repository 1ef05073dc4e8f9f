import {
  clearPaperEdges,
  finishImports,
  raiseVersion,
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
  writeRecords,
} from '../graph/index.js';
import type { JournalName, PersonName } from '../ris/index.js';
import { authorKind, journalKind, refreshLosing, topicKind, writeGaining } from './apply-nodes.js';
import type { Batch, BatchRecord, BatchResult } from './batch.js';
import type { DerivedPaper } from './derive-paper.js';
import { type PaperPlan, planPapers } from './plan-papers.js';
import { TouchedNodes } from './touched-nodes.js';

/**
 * Writes one batch inside a transaction, by one statement a kind of node or edge.
 *
 * @param known ids of the batch's records that the graph has already.
 */
export async function applyBatch(
  transaction: Transaction,
  batch: Batch,
  known: ReadonlySet<string>,
): Promise<BatchResult> {
  await transaction.run(raiseVersion);
  await runUnlessEmpty(transaction, batch.imports, writeImports);
  const added = batch.records.filter(({ record }) => !known.has(record));
  const plans = await planPapers(transaction, added);
  await writeRecordNodes(transaction, batch.records, added);
  await writePaperPlans(transaction, plans);
  await runUnlessEmpty(transaction, batch.ends, finishImports);
  if (batch.position !== null) await transaction.run(setJournalPosition(batch.position));
  return countResult(plans);
}

async function runUnlessEmpty<Row>(
  transaction: Transaction,
  rows: readonly Row[],
  write: (rows: readonly Row[]) => Statement<never>,
): Promise<void> {
  if (rows.length > 0) await transaction.run(write(rows));
}

async function writeRecordNodes(
  transaction: Transaction,
  records: readonly BatchRecord[],
  added: readonly BatchRecord[],
): Promise<void> {
  const nodes = added.map(({ record, fields }) => ({
    id: record,
    tags: fields.map(({ tag }) => tag),
    values: fields.map(({ value }) => value),
  }));
  await runUnlessEmpty(transaction, nodes, writeRecords);
  const contains = records.map(({ import: id, record, index, line }) => ({
    import: id,
    record,
    index,
    line,
  }));
  await runUnlessEmpty(transaction, contains, writeContains);
}

async function writePaperPlans(
  transaction: Transaction,
  plans: readonly PaperPlan[],
): Promise<void> {
  const changed = plans.filter(({ isChanged }) => isChanged);
  const replaced = changed.flatMap(({ id, before }) => (before === null ? [] : [id]));
  const after = changed.map((plan) => plan.after);
  const { authors, journals, topics } = touchedBy(changed);

  await runUnlessEmpty(transaction, replaced, clearPaperEdges);
  await runUnlessEmpty(
    transaction,
    after.map(({ properties }) => properties),
    writePapers,
  );
  const describes = plans.flatMap(({ id, newRecords }) =>
    newRecords.map((record) => ({ record, paper: id })),
  );
  await runUnlessEmpty(transaction, describes, writeDescribes);
  await writeGaining(transaction, authorKind, authors);
  await writeGaining(transaction, journalKind, journals);
  await writeGaining(transaction, topicKind, topics);
  await writePaperEdges(transaction, after);
  await refreshLosing(transaction, authorKind, authors);
  await refreshLosing(transaction, journalKind, journals);
  await refreshLosing(transaction, topicKind, topics);
}

async function writePaperEdges(
  transaction: Transaction,
  papers: readonly DerivedPaper[],
): Promise<void> {
  await runUnlessEmpty(
    transaction,
    papers.flatMap(({ authored }) => authored),
    writeAuthored,
  );
  await runUnlessEmpty(
    transaction,
    papers.flatMap(({ edited }) => edited),
    writeEdited,
  );
  await runUnlessEmpty(
    transaction,
    papers.flatMap(({ publishedIn }) => publishedIn),
    writePublishedIn,
  );
  await runUnlessEmpty(
    transaction,
    papers.flatMap(({ about }) => about),
    writeAbout,
  );
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
