import {
  type DecisionProperties,
  graphState,
  type ImportEndRow,
  type ImportRow,
} from '../../graph/index.js';
import { compareTexts } from '../../identity/index.js';
import type { DecisionEntry, ImportEndEntry, ImportLine, Position } from '../../journal/index.js';
import { isEmptyRecord } from '../../ris/index.js';
import { type ChangeTarget, changeGraph, knownRecords, NodeMemory } from '../changes/index.js';
import { joinTouched } from '../joining/index.js';
import type { Batch, BatchRecord } from '../planning/index.js';
import { finishThesauri } from '../thesauri/index.js';
import { applyBatch } from '../writing/index.js';
import { applyDecision } from './apply-decision.js';
import { clearAgain } from './clear-graph.js';
import { JournaledImports } from './journaled-imports.js';

/** Journal lines in one transaction. */
const BATCH_LINES = 500;

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
  const total = journal.end.sequence - from.sequence;
  const pending = new PendingLines();
  const memory = new NodeMemory(terms);
  let imports = new JournaledImports(journal);
  const flush = async (): Promise<void> => {
    done += pending.lines;
    await writePending(target, pending, memory);
    if (memory.touched.isFull()) await joinTouched(engine, memory);
    options.onProgress?.(done, total);
  };
  for await (const line of journal.read(from)) {
    if (line.kind === 'damage') options.onDamage?.(line);
    else if (line.entry.kind === 'clear') {
      done += pending.lines + 1;
      pending.take();
      imports = new JournaledImports(journal);
      await clearAgain(target, line.position);
    } else if (line.entry.kind === 'decision') pending.addDecision(line.entry, line.position);
    else pending.add(line.entry, line.position, await imports.of(line.entry));
    if (pending.lines >= BATCH_LINES) await flush();
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
      if (!isEmptyRecord(fields)) this.records.push({ ...entry, fields });
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

async function writePending(
  target: ChangeTarget,
  pending: PendingLines,
  memory: NodeMemory,
): Promise<void> {
  const { position } = pending;
  const { batch, decisions } = pending.take();
  await changeGraph(target, memory, {
    find: async (change) => ({ position, found: await knownRecords(change, batch.records) }),
    async apply(change, known) {
      await applyBatch(change, { ...batch, records: known.fresh(batch.records) }, known);
      // After the records: in whichever order they came, the graph is the same.
      for (const decision of decisions) await applyDecision(change, decision);
    },
  });
  // At once: the batches after it are written by what the thesaurus says.
  if (decisions.some(({ kind }) => kind === 'THESAURUS')) await finishThesauri(target);
}

function toEndRow({ import: id, records, problems, report = '' }: ImportEndEntry): ImportEndRow {
  const entries = Object.entries(problems).sort(([a], [b]) => compareTexts(a, b));
  return {
    id,
    records,
    problemCount: entries.reduce((sum, [, count]) => sum + count, 0),
    problemCodes: entries.map(([code]) => code),
    problemCounts: entries.map(([, count]) => count),
    report,
  };
}
