import { setImmediate as nextTurn } from 'node:timers/promises';
import { type BatchRecord, type ChangeTarget, understandRecord } from '../../derivation/index.js';
import { recordId } from '../../identity/index.js';
import { ReportBuilder } from '../../reports/index.js';
import {
  interpretRecord,
  isEmptyRecord,
  type Problem,
  type RisRecord,
  readRisBatches,
} from '../../ris/index.js';
import type { ImportSource } from '../sources/index.js';
import { importEnd } from './import-end.js';
import type { ImportProgress, ImportReport } from './import-report.js';
import { BATCH_RECORDS, type ExampleImports, ImportWriter } from './import-writer.js';
import { ProblemLog } from './problem-log.js';

/**
 * Records after which other work of this process gets its turn: requests, and the batch in writing,
 * whose statements follow one another and each wait for it.
 */
const RECORDS_A_TURN = 4;

export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Called for every problem, in the order of the source. */
  readonly onProblem?: (problem: Problem) => void;
  /** Stops the import after the current batch; what was written stays. */
  readonly signal?: AbortSignal;
  /** Taken out before the first record is written, where the graph holds nothing else. */
  readonly examples?: ExampleImports;
}

/** One import: reads its source, and writes a batch while it reads the next. */
export class ImportRun {
  readonly #source: ImportSource;
  readonly #id: string;
  readonly #options: ImportOptions;
  readonly #writer: ImportWriter;
  readonly #report: ReportBuilder;
  readonly #problems = new ProblemLog();
  #pending: BatchRecord[] = [];
  #records = 0;
  /** Records with nothing but a type: read and counted, and no papers. */
  #empty = 0;
  #isKnown = false;
  /** The write of the batch before, which goes on while the next batch is read. */
  #writing: Promise<void> = Promise.resolve();

  constructor(target: ChangeTarget, source: ImportSource, id: string, options: ImportOptions) {
    this.#source = source;
    this.#id = id;
    this.#options = options;
    this.#writer = new ImportWriter(target, {
      id,
      source: source.name,
      examples: options.examples,
    });
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
    const names = await this.#writer.finish(importEnd(counts, this.#problems));
    return {
      ...counts,
      names,
      problems: this.#problems.kept,
      problemCounts: this.#problems.counts,
    };
  }

  async #readAndWrite(): Promise<void> {
    this.#isKnown = await this.#writer.isKnown();
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
    const understood = this.#isKnown ? {} : { understood: understandRecord(id, fields, reference) };
    this.#pending.push({ import: this.#id, record: id, index, line, fields, ...understood });
    if (this.#records % RECORDS_A_TURN === 0) await nextTurn();
    if (this.#pending.length >= BATCH_RECORDS) await this.#flush();
  }

  /** Waits for the batch before, then begins to write this one. */
  async #flush(): Promise<void> {
    const records = this.#pending;
    this.#pending = [];
    this.#writer.prepare(records);
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

  async #writeAndTell(records: readonly BatchRecord[], progress: ImportProgress): Promise<void> {
    await this.#writer.write(records);
    this.#options.onProgress?.(progress);
    this.#options.signal?.throwIfAborted();
  }
}
