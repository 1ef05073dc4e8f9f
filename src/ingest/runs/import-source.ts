import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  applyBatch,
  type Batch,
  type BatchRecord,
  type ChangeTarget,
  changeGraph,
  clearIfOnly,
  finishThesauri,
  type JoinReport,
  joinAll,
  joinTouched,
  KnownRecords,
  knownRecords,
  NOTHING_JOINED,
  NodeMemory,
  Pieces,
  recordIds,
  replayJournal,
  understandRecord,
} from '../../derivation/index.js';
import { importState, recordPlaces } from '../../graph/index.js';
import { contentDigest, importId, recordId } from '../../identity/index.js';
import type { JournalEntry } from '../../journal/index.js';
import { ReportBuilder, storeReport } from '../../reports/index.js';
import {
  interpretRecord,
  isEmptyRecord,
  type Problem,
  type RisRecord,
  readRisBatches,
} from '../../ris/index.js';
import type { ImportSource } from '../sources/index.js';
import type { ImportProgress, ImportReport } from './import-report.js';
import { ProblemLog } from './problem-log.js';

/**
 * Records after which other work of this process gets its turn: requests, and the batch in writing,
 * whose statements follow one another and each wait for it.
 */
const RECORDS_A_TURN = 4;

/** Records in one transaction: enough to spread its cost, few enough to hold in memory. */
const BATCH_RECORDS = 500;

/** Imports that only fill an empty graph, and make room for the first others. */
export interface ExampleImports {
  /** Their ids. */
  readonly ids: ReadonlySet<string>;
  /** Called when they were taken out, with the number of their records. */
  readonly onCleared: (records: number) => void;
}

export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Called for every problem, in the order of the source. */
  readonly onProblem?: (problem: Problem) => void;
  /** Stops the import after the current batch; what was written stays. */
  readonly signal?: AbortSignal;
  /** Taken out before the first record is written, where the graph holds nothing else. */
  readonly examples?: ExampleImports;
}

/**
 * Reads a source and writes its records into the graph, batch by batch. Each batch is on disk in
 * the journal before the graph has it. A source that was imported before changes nothing; one
 * whose import was cut goes on where it was.
 *
 * @throws SourceUnreadableError, EngineUnavailableError, JournalUnwritableError; bad records are problems, not errors.
 */
export async function importSource(
  target: ChangeTarget,
  source: ImportSource,
  options: ImportOptions = {},
): Promise<ImportReport> {
  // A batch that an earlier failure left between journal and graph goes in first.
  await replayJournal(target);
  await finishThesauri(target);
  const id = await importIdOf(source);
  const run = new ImportRun(target, source, id, options);
  try {
    await run.readAll();
  } catch (error) {
    await run.joinWhatCame();
    throw error;
  }
  return run.finish();
}

/** The id of the import of a source: made of its name and its content. */
export async function importIdOf(source: ImportSource): Promise<string> {
  return importId(source.name, await contentDigest(source.open()));
}

class ImportRun {
  readonly #target: ChangeTarget;
  readonly #source: ImportSource;
  readonly #id: string;
  readonly #options: ImportOptions;
  readonly #problems = new ProblemLog();
  #pending: BatchRecord[] = [];
  #records = 0;
  #new = 0;
  /** Records with nothing but a type: read and counted, and no papers. */
  #empty = 0;
  #updated = 0;
  readonly #memory: NodeMemory;
  readonly #pieces = new Pieces(BATCH_RECORDS);
  readonly #report: ReportBuilder;
  #isKnown = false;
  #hasWritten = false;
  /** The write of the batch before, which goes on while the next batch is read. */
  #writing: Promise<void> = Promise.resolve();

  constructor(target: ChangeTarget, source: ImportSource, id: string, options: ImportOptions) {
    this.#target = target;
    this.#memory = new NodeMemory(target.terms);
    this.#source = source;
    this.#id = id;
    this.#options = options;
    this.#report = new ReportBuilder(source.name);
  }

  async readAll(): Promise<void> {
    this.#isKnown = (await this.#target.engine.read(importState(this.#id))).length > 0;
    try {
      const { observer } = this.#report;
      const options = { source: this.#source.name, observer };
      for await (const items of readRisBatches(this.#countBytes(), options)) {
        for (const item of items) {
          if (item.kind === 'record') await this.#take(item.record);
          else {
            this.#report.problem(item.problem);
            this.#note(item.problem);
          }
        }
      }
      await this.#flush();
    } finally {
      await this.#writing;
    }
  }

  /** Joins the names of an import that was cut. Where that fails too, the next import or start does it. */
  async joinWhatCame(): Promise<void> {
    await joinTouched(this.#target.engine, this.#memory).catch(() => undefined);
  }

  async finish(): Promise<ImportReport> {
    const names = await this.#writeEnd();
    return {
      id: this.#id,
      source: this.#source.name,
      records: this.#records,
      new: this.#new,
      updated: this.#updated,
      unchanged: this.#records - this.#new - this.#updated - this.#empty,
      names,
      problems: this.#problems.kept,
      problemCounts: this.#problems.counts,
      file: this.#report.report(),
    };
  }

  async *#countBytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#source.open()) {
      this.#report.bytes += chunk.length;
      yield chunk;
    }
  }

  #note(problem: Problem): void {
    this.#problems.add(problem);
    this.#options.onProblem?.(problem);
  }

  async #take(record: RisRecord): Promise<void> {
    this.#records += 1;
    const { reference, findings } = interpretRecord(record.fields);
    for (const problem of this.#report.record(record, findings)) this.#note(problem);
    // Nothing describes a paper; the report has told it.
    if (isEmptyRecord(record.fields)) {
      this.#empty += 1;
      return;
    }
    const { fields, index, line } = record;
    const id = recordId(fields);
    // Of an import that is known the records mostly are too, and need not be understood.
    const understood = this.#isKnown ? {} : { understood: understandRecord(id, fields, reference) };
    this.#pending.push({ import: this.#id, record: id, index, line, fields, ...understood });
    if (this.#records % RECORDS_A_TURN === 0) await nextTurn();
    if (this.#pending.length >= BATCH_RECORDS) await this.#flush();
  }

  /** Waits for the batch before, then begins to write this one. */
  async #flush(): Promise<void> {
    const records = this.#pending;
    this.#pending = [];
    this.#readTerms(records);
    await this.#writing;
    this.#options.signal?.throwIfAborted();
    this.#writing = this.#writeAndTell(records, {
      source: this.#source.name,
      bytesRead: this.#report.bytes,
      bytesTotal: this.#source.bytes,
      records: this.#records,
    });
    // Whoever waits for it is told of a failure; until then it must not count as unhandled.
    this.#writing.catch(() => undefined);
  }

  /** Begins with what is slow and needs no graph, while the batch before is written. */
  #readTerms(records: readonly BatchRecord[]): void {
    const texts = records.flatMap(({ understood }) => understood?.alone.properties ?? []);
    if (texts.length > 0) void this.#memory.terms?.begin(texts);
  }

  async #writeAndTell(records: readonly BatchRecord[], progress: ImportProgress): Promise<void> {
    if (records.length > 0 && !(await this.#isContained(records))) {
      await this.#writeRecords(records);
    }
    this.#options.onProgress?.(progress);
    this.#options.signal?.throwIfAborted();
  }

  /** Whether an earlier run wrote all records: read without the lock that a change takes. */
  async #isContained(records: readonly BatchRecord[]): Promise<boolean> {
    if (!this.#isKnown) return false;
    const rows = await this.#target.engine.read(recordPlaces(recordIds(records)));
    return new KnownRecords(rows).fresh(records).length === 0;
  }

  async #writeRecords(records: readonly BatchRecord[]): Promise<void> {
    if (!this.#hasWritten) await this.#clearExamples();
    await this.#pieces.each(records, (some) => this.#writePiece(some));
    if (this.#memory.touched.isFull()) await joinTouched(this.#target.engine, this.#memory);
  }

  /** Not before there is a record to write: a file without any takes nothing out. */
  async #clearExamples(): Promise<void> {
    const { examples } = this.#options;
    if (examples === undefined || examples.ids.has(this.#id)) return;
    const records = await clearIfOnly(this.#target, examples.ids);
    if (records !== null) examples.onCleared(records);
  }

  async #writePiece(records: readonly BatchRecord[]): Promise<void> {
    const result = await changeGraph(this.#target, this.#memory, {
      find: async (change) => {
        const known = await knownRecords(change, records);
        const fresh = known.fresh(records);
        if (fresh.length === 0) return null;
        const { id, source, at } = this.#importRow();
        const batch: Batch = { imports: [{ id, source, at }], records: fresh, ends: [] };
        const entries = [
          { kind: 'import', import: id, source, at } as const,
          ...fresh.map(toEntry),
        ];
        return { found: { batch, known }, entries };
      },
      apply: (change, { batch, known }) => applyBatch(change, batch, known),
    });
    if (result === null) return;
    this.#hasWritten = true;
    this.#new += result.new;
    this.#updated += result.updated;
  }

  #importRow(): Batch['imports'][number] {
    return { id: this.#id, source: this.#source.name, at: new Date().toISOString() };
  }

  /** A source without a record leaves no trace; one that was cut before its end gets its end now. */
  async #needsEnd(): Promise<boolean> {
    if (this.#hasWritten) return true;
    const [state] = await this.#target.engine.read(importState(this.#id));
    return state !== undefined && state.isFinished !== true;
  }

  async #writeEnd(): Promise<JoinReport> {
    if (!(await this.#needsEnd())) return NOTHING_JOINED;
    const { engine } = this.#target;
    // Of an import that was cut it is not known which names its first run has touched.
    const names = this.#isKnown
      ? await joinAll(engine, this.#memory)
      : await joinTouched(engine, this.#memory);
    const report = storeReport(this.#report.report());
    const row = { id: this.#id, records: this.#records, ...this.#problems.asRow(), report };
    await changeGraph(this.#target, this.#memory, {
      find: async () => ({ found: row, entries: [this.#endEntry(report)] }),
      apply: (change, end) =>
        applyBatch(change, { imports: [], records: [], ends: [end] }, new KnownRecords()),
    });
    return names;
  }

  #endEntry(report: string): JournalEntry {
    return {
      kind: 'import-end',
      import: this.#id,
      at: new Date().toISOString(),
      records: this.#records,
      new: this.#new,
      updated: this.#updated,
      unchanged: this.#records - this.#new - this.#updated,
      problems: this.#problems.counts,
      report,
    };
  }
}

function toEntry({ import: id, record, index, line, fields }: BatchRecord): JournalEntry {
  return {
    kind: 'record',
    import: id,
    record,
    index,
    line,
    fields: fields.map(({ tag, value }) => [tag, value] as const),
  };
}
