import {
  type DecisionProperties,
  graphState,
  type ImportEndRow,
  type ImportRow,
} from '../../graph/index.js';
import { compareTexts } from '../../identity/index.js';
import type {
  DecisionEntry,
  ImportEndEntry,
  ImportLine,
  JournalEntry,
  Position,
} from '../../journal/index.js';
import { isEmptyRecord } from '../../ris/index.js';
import {
  type ChangeTarget,
  changeGraph,
  knownRecords,
  MOST_AT_ONCE,
  NodeMemory,
} from '../changes/index.js';
import { ListedFields } from '../fields/index.js';
import { joinTouched } from '../joining/index.js';
import type { Batch, BatchRecord } from '../planning/index.js';
import { removeAgain } from '../removing/index.js';
import { applyBatch } from '../writing/index.js';
import { applyDecision } from './apply-decision.js';
import { clearAgain, isAt } from './clear-graph.js';
import { finishPending } from './finish-pending.js';
import { JournaledImports } from './journaled-imports.js';

/**
 * Journal lines in one transaction. A batch of an import, which begins with a line of its own, is written whole
 * even where it is a little longer: so its records do to papers what they did the first time.
 */
const BATCH_LINES = MOST_AT_ONCE;
const MOST_LINES = 2 * BATCH_LINES;

/** A line of the journal that could not be read. */
export interface JournalDamage {
  /** The number of the line in the file, from 1. */
  readonly line: number;
  readonly reason: string;
  /** Of the bytes of the line. */
  readonly digest: string;
}

export interface ReplayOptions {
  /** Called after each batch with the lines done and the lines there are. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly onDamage?: (damage: JournalDamage) => void;
}

/**
 * Brings the graph to the end of the journal: writes what follows the position that the
 * graph has reached. An empty graph is so built again. Damaged lines are told and left out.
 *
 * @returns how many lines were written; 0 where the graph was there already.
 */
export async function replayJournal(
  target: ChangeTarget,
  options: ReplayOptions = {},
): Promise<number> {
  const { engine, journal, terms = null } = target;
  if (journal === null) return 0;
  const [state] = await engine.read(graphState);
  const from = { sequence: state?.journalSequence ?? 0, offset: state?.journalOffset ?? 0 };
  if (from.sequence >= journal.end.sequence) return 0;

  let done = 0;
  let reached = from.sequence;
  const total = journal.end.sequence - from.sequence;
  const pending = new PendingLines();
  const memory = new NodeMemory(terms);
  let imports = new JournaledImports(journal);
  /** False where another change, which knew these lines, has come past them. */
  const flush = async (): Promise<boolean> => {
    done += pending.lines;
    const end = await writePending(target, pending, memory, reached);
    if (end === null) return false;
    reached = end;
    if (memory.touched.isFull()) await joinTouched(engine, memory);
    options.onProgress?.(done, total);
    return true;
  };
  for await (const line of journal.read(from)) {
    if (line.kind === 'damage') {
      options.onDamage?.(line);
      continue;
    }
    if (pending.isFullBefore(line.entry) && !(await flush())) return done;
    if (line.entry.kind === 'clear') {
      done += pending.lines + 1;
      pending.take();
      imports = new JournaledImports(journal);
      if (!(await clearAgain(target, line.position, reached))) return done;
      reached = line.position.sequence;
    } else if (line.entry.kind === 'decision') pending.addDecision(line.entry, line.position);
    else pending.add(line.entry, line.position, await imports.of(line.entry));
  }
  if (pending.lines > 0) await flush();
  await joinTouched(engine, memory);
  return done;
}

class PendingLines {
  imports = new Map<string, Batch['imports'][number]>();
  records: BatchRecord[] = [];
  ends = new Map<string, ImportEndRow>();
  decisions = new Map<string, DecisionProperties>();
  position: Position | null = null;
  lines = 0;

  isFullBefore({ kind }: JournalEntry): boolean {
    return this.lines >= (kind === 'record' ? MOST_LINES : BATCH_LINES);
  }

  addDecision({ decision }: DecisionEntry, position: Position): void {
    this.lines += 1;
    this.position = position;
    this.decisions.set(decision.id, decision);
  }

  add(entry: ImportLine, position: Position, row: ImportRow): void {
    this.lines += 1;
    this.position = position;
    if (!this.imports.has(row.id)) this.imports.set(row.id, row);
    if (entry.kind === 'record') {
      const fields = entry.fields.map(([tag, value]) => ({ tag, value }));
      // Journals of earlier versions have records that an import leaves out today.
      if (!isEmptyRecord(fields)) this.records.push({ ...entry, fields: new ListedFields(fields) });
    } else if (entry.kind === 'import-end') {
      this.ends.set(entry.import, toEndRow(entry));
    }
  }

  take(): { readonly batch: Batch; readonly decisions: readonly DecisionProperties[] } {
    const decisions = [...this.decisions.values()];
    const batch: Batch = {
      imports: [...this.imports.values()],
      records: this.records,
      ends: [...this.ends.values()],
    };
    this.imports = new Map();
    this.records = [];
    this.ends = new Map();
    this.decisions = new Map();
    this.lines = 0;
    return { batch, decisions };
  }
}

/** @returns the line that the graph has reached; null where it is no longer at `from`, and nothing was written. */
async function writePending(
  target: ChangeTarget,
  pending: PendingLines,
  memory: NodeMemory,
  from: number,
): Promise<number | null> {
  const { position } = pending;
  const { batch, decisions } = pending.take();
  const written = await changeGraph(target, memory, {
    async find(change) {
      if (!(await isAt(change, from))) return null;
      return { position, found: await knownRecords(change, batch.records) };
    },
    async apply(change, known) {
      await applyBatch(change, { ...batch, records: known.fresh(batch.records) }, known);
      // After the records: in whichever order they came, the graph is the same.
      for (const decision of decisions) await applyDecision(change, decision);
      const leaving = await removeAgain(
        change,
        batch.imports.map(({ id }) => id),
      );
      return { reached: position?.sequence ?? from, leaving };
    },
  });
  if (written === null) return null;
  // At once: the batches after it are written by what the decisions say.
  if (written.leaving > 0 || decisions.some(isPending)) await finishPending(target);
  return written.reached;
}

/** Whether more is to be done of a decision after the transaction that writes it. */
function isPending({ kind }: DecisionProperties): boolean {
  return kind === 'THESAURUS' || kind === 'REMOVE_IMPORT';
}

function toEndRow(entry: ImportEndEntry): ImportEndRow {
  const { import: id, at, records, problems, report = '', bytes = null } = entry;
  const entries = Object.entries(problems).sort(([a], [b]) => compareTexts(a, b));
  return {
    id,
    finishedAt: at,
    records,
    newRecords: entry.new,
    updatedRecords: entry.updated,
    unchangedRecords: entry.unchanged,
    bytes,
    problemCount: entries.reduce((sum, [, count]) => sum + count, 0),
    problemCodes: entries.map(([code]) => code),
    problemCounts: entries.map(([, count]) => count),
    report,
  };
}
