import {
  type BatchRecord,
  type ChangeTarget,
  type OnTermsProgress,
  type ReadPart,
  type ReadRecord,
  readRecords,
  recordsAtOnce,
} from '../../derivation/index.js';
import { ReportBuilder } from '../../reports/index.js';
import type { Problem } from '../../ris/index.js';
import type { ImportSource } from '../sources/index.js';
import type { BatchWriter } from './batch-writer.js';
import { DryRunWriter } from './dry-run-writer.js';
import { importEnd } from './import-end.js';
import type { ImportProgress, ImportReport } from './import-report.js';
import { type ExampleImports, ImportWriter } from './import-writer.js';
import { ProblemLog } from './problem-log.js';

export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Called for every problem, in the order of the source. */
  readonly onProblem?: (problem: Problem) => void;
  /** Called when all papers are there, while terms are found of papers that do not have theirs yet. */
  readonly onTerms?: OnTermsProgress;
  /** Stops the import after the current batch; what was written stays. */
  readonly signal?: AbortSignal;
  /** Taken out before the first record is written, where the graph holds nothing else. */
  readonly examples?: ExampleImports;
  /** Only reads, and tells what the import would do; nothing of it is kept. */
  readonly isDryRun?: boolean;
  /** As {@link importIdOf} gives it, where it is known; left out: the source is read once more for it. */
  readonly id?: string;
  /**
   * When somebody asked for the import, as an ISO time; left out: now. A removal that was decided before is
   * undone, and one that was decided after ends the import.
   */
  readonly since?: string;
}

/** How far reading has come. */
type ReadSoFar = Omit<ImportProgress, 'new' | 'updated' | 'unchanged'> & {
  readonly empty: number;
};

/** One import: reads its source, and writes a batch while it reads the next. */
export class ImportRun {
  readonly #source: ImportSource;
  readonly #id: string;
  readonly #options: ImportOptions;
  readonly #writer: BatchWriter;
  readonly #report: ReportBuilder;
  readonly #problems = new ProblemLog();
  readonly #pending: BatchRecord[] = [];
  /** Records in a batch. */
  readonly #atOnce: number;
  /** Whether the engine keeps the fields of records compressed. */
  readonly #arePacked: boolean;
  #records = 0;
  /** Records with nothing but a type: read and counted, and no papers. */
  #empty = 0;
  /** The write of the batch before, which goes on while the next batch is read. */
  #writing: Promise<void> = Promise.resolve();

  constructor(target: ChangeTarget, source: ImportSource, id: string, options: ImportOptions) {
    this.#source = source;
    this.#id = id;
    this.#options = options;
    this.#atOnce = recordsAtOnce(target.engine);
    this.#arePacked = target.engine.dialect.recordFields.isPacked;
    const { isDryRun = false, examples, since } = options;
    this.#writer = isDryRun
      ? new DryRunWriter(target, { id, examples })
      : new ImportWriter(target, { id, source: source.name, examples, since });
    this.#report = new ReportBuilder(source.name);
  }

  /** Reads and writes all batches; where that fails, the names of those that were written are joined. */
  async readAll(): Promise<void> {
    try {
      await this.#readAndWrite();
    } catch (error) {
      await this.#writer.joinWhatCame();
      throw error;
    }
  }

  /** Joins names, notes the end, and tells what the import did. */
  async finish(): Promise<ImportReport> {
    const { new: fresh, updated } = this.#writer;
    const counts = {
      id: this.#id,
      source: this.#source.name,
      records: this.#records,
      new: fresh,
      updated,
      unchanged: this.#records - fresh - updated - this.#empty,
      file: this.#report.report(),
    };
    const names = await this.#writer.finish((tally) => importEnd(counts, tally, this.#problems));
    return {
      ...counts,
      names,
      problems: this.#problems.kept,
      problemCounts: this.#problems.counts,
      outcome: this.#writer.outcome(counts),
    };
  }

  async #readAndWrite(): Promise<void> {
    const isKnown = await this.#writer.begin();
    const options = {
      source: this.#source.name,
      isUnderstood: !isKnown,
      // Of one that the graph knows, or that is only tried, few fields are written.
      arePacked: this.#arePacked && !isKnown && this.#options.isDryRun !== true,
    };
    try {
      for await (const part of readRecords(this.#source.open(), options)) await this.#take(part);
      await this.#flush(this.#pending.splice(0));
    } finally {
      await this.#writing;
    }
  }

  async #take({ records, problems, bytes, encoding, foreignFormat }: ReadPart): Promise<void> {
    this.#report.bytes = bytes;
    if (encoding !== null) this.#report.observer.encoding?.(encoding);
    if (foreignFormat !== null) this.#report.observer.foreignFormat?.(foreignFormat);
    for (const problem of problems) this.#note(problem);
    for (const record of records) this.#add(record);
    while (this.#pending.length >= this.#atOnce) {
      await this.#flush(this.#pending.splice(0, this.#atOnce));
    }
  }

  #note(problem: Problem): void {
    this.#report.problem(problem);
    this.#problems.add(problem);
    this.#options.onProblem?.(problem);
  }

  #add({ form, isEmpty, ...read }: ReadRecord): void {
    this.#records += 1;
    this.#report.count(form, () => read.fields.list());
    if (isEmpty) this.#empty += 1;
    else this.#pending.push({ import: this.#id, ...read });
  }

  /** Waits for the batch before, then begins to write this one. */
  async #flush(records: readonly BatchRecord[]): Promise<void> {
    this.#writer.prepare(records);
    await this.#writing;
    this.#options.signal?.throwIfAborted();
    this.#writing = this.#writeAndTell(records, {
      source: this.#source.name,
      bytesRead: this.#report.bytes,
      bytesTotal: this.#source.bytes,
      records: this.#records,
      empty: this.#empty,
    });
    // Whoever waits for it is told of a failure; until then it must not count as unhandled.
    this.#writing.catch(() => undefined);
  }

  async #writeAndTell(batch: readonly BatchRecord[], { empty, ...read }: ReadSoFar): Promise<void> {
    await this.#writer.write(batch);
    const { new: fresh, updated } = this.#writer;
    const unchanged = read.records - fresh - updated - empty;
    this.#options.onProgress?.({ ...read, new: fresh, updated, unchanged });
    this.#options.signal?.throwIfAborted();
  }
}
