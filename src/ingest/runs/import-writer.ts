import {
  applyBatch,
  type Batch,
  type BatchRecord,
  type ChangeTarget,
  changeGraph,
  clearIfOnly,
  type JoinReport,
  joinAll,
  joinTouched,
  KnownRecords,
  knownRecords,
  NOTHING_JOINED,
  NodeMemory,
  Pieces,
  recordIds,
  recordsAtOnce,
  returnImport,
} from '../../derivation/index.js';
import { importState, type RemovalState, recordPlaces, removedAmong } from '../../graph/index.js';
import type { NewEntry } from '../../journal/index.js';
import type { BatchWriter } from './batch-writer.js';
import type { ImportEnd } from './import-end.js';
import { ImportRemovedError } from './import-removed-error.js';
import type { ImportTally } from './import-report.js';

/** Imports that only fill an empty graph, and make room for the first others. */
export interface ExampleImports {
  /** Their ids. */
  readonly ids: ReadonlySet<string>;
  /** Called when they were taken out, with the number of their records. */
  readonly onCleared: (records: number) => void;
}

/** Which import it is whose records are written. */
export interface WrittenImport {
  readonly id: string;
  /** The name of its source. */
  readonly source: string;
  /** Taken out before the first record is written, where the graph holds nothing else. */
  readonly examples: ExampleImports | undefined;
  /** When it was asked for; undefined: now. */
  readonly since?: string | undefined;
}

/** Writes the records of one import batch by batch, and at last its end. */
export class ImportWriter implements BatchWriter {
  readonly #target: ChangeTarget;
  readonly #import: WrittenImport;
  readonly #memory: NodeMemory;
  readonly #pieces: Pieces;
  #isKnown = false;
  #hasWritten = false;
  /** Batches whose terms were begun, and batches that were given to be written. */
  #prepared = 0;
  #given = 0;
  #new = 0;
  #updated = 0;

  constructor(target: ChangeTarget, written: WrittenImport) {
    this.#target = target;
    this.#import = written;
    this.#memory = new NodeMemory(target.terms);
    this.#pieces = new Pieces(recordsAtOnce(target.engine));
  }

  /** Records that describe a paper which the graph did not have. */
  get new(): number {
    return this.#new;
  }

  /** Records that are new and describe a paper which the graph had. */
  get updated(): number {
    return this.#updated;
  }

  /**
   * Brings the import back where it was removed, and tells whether the graph knows it. Of one that it knows,
   * the graph has most records already, and these need not be understood.
   *
   * @throws ImportRemovedError where it was removed after it was asked for.
   */
  async begin(): Promise<boolean> {
    const { id, source, since } = this.#import;
    const returned = await returnImport(this.#target, id, since);
    if (returned === null) throw new ImportRemovedError(source);
    this.#new = returned.new;
    this.#updated = returned.updated;
    const states = await this.#target.engine.read(importState(id));
    this.#isKnown = states.length > 0;
    return this.#isKnown;
  }

  /**
   * Begins with what is slow and needs no graph, while the batch before is written: finds the terms of the first
   * batch. The papers of those after it come first and get their terms when all are there.
   */
  prepare(records: readonly BatchRecord[]): void {
    this.#prepared += 1;
    if (this.#prepared > 1) return;
    const texts = records.flatMap(({ understood }) => understood?.alone.properties ?? []);
    if (texts.length > 0) void this.#memory.terms?.begin(texts);
  }

  /** Writes those of the records that the graph does not have at their places. */
  async write(records: readonly BatchRecord[]): Promise<void> {
    const areTermsLate = this.#given > 0;
    this.#given += 1;
    if (records.length === 0 || (await this.#isContained(records))) return;
    if (!this.#hasWritten) await this.#clearExamples();
    await this.#pieces.each(records, (some) => this.#writePiece(some, { areTermsLate }));
    if (this.#memory.touched.isFull()) await joinTouched(this.#target.engine, this.#memory);
  }

  /** Joins the names of an import that was cut. Where that fails too, the next import or start does it. */
  async joinWhatCame(): Promise<void> {
    await joinTouched(this.#target.engine, this.#memory).catch(() => undefined);
  }

  /**
   * Joins names, and notes that the import came to its end.
   *
   * @param endBy the end by what all runs of the import brought.
   * @throws ImportRemovedError where it was removed after its last batch.
   */
  async finish(endBy: (tally: ImportTally) => ImportEnd): Promise<JoinReport> {
    // Also where there is no end to note, as the import is out already or had ended before.
    this.#refuseRemoved(await this.#target.engine.read(removedAmong([this.#import.id])));
    if (!(await this.#needsEnd())) return NOTHING_JOINED;
    const { engine } = this.#target;
    // Of an import that was cut it is not known which names its first run has touched.
    const names = this.#isKnown
      ? await joinAll(engine, this.#memory)
      : await joinTouched(engine, this.#memory);
    await changeGraph(this.#target, this.#memory, {
      find: async ({ transaction }) => {
        this.#refuseRemoved(await transaction.run(removedAmong([this.#import.id])));
        const [state] = await transaction.run(importState(this.#import.id));
        const { newRecords = 0, updatedRecords = 0 } = state ?? {};
        const { row, entry } = endBy({ new: newRecords, updated: updatedRecords });
        return { found: row, entries: [entry] };
      },
      apply: (change, end) =>
        applyBatch(change, { imports: [], records: [], ends: [end] }, new KnownRecords()),
    });
    return names;
  }

  outcome(): null {
    return null;
  }

  /** Whether an earlier run wrote all records: read without the lock that a change takes. */
  async #isContained(records: readonly BatchRecord[]): Promise<boolean> {
    if (!this.#isKnown) return false;
    const rows = await this.#target.engine.read(recordPlaces(recordIds(records)));
    return new KnownRecords(rows).fresh(records).length === 0;
  }

  /** Not before there is a record to write: a file without any takes nothing out. */
  async #clearExamples(): Promise<void> {
    const { id, examples } = this.#import;
    if (examples === undefined || examples.ids.has(id)) return;
    const records = await clearIfOnly(this.#target, examples.ids);
    if (records !== null) examples.onCleared(records);
  }

  async #writePiece(
    records: readonly BatchRecord[],
    time: { readonly areTermsLate: boolean },
  ): Promise<void> {
    const result = await changeGraph(this.#target, this.#memory, {
      find: async (change) => {
        const [removed, known] = await Promise.all([
          change.transaction.run(removedAmong([this.#import.id])),
          knownRecords(change, records),
        ]);
        this.#refuseRemoved(removed);
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
      apply: (change, { batch, known }) => applyBatch(change, batch, known, time),
    });
    if (result === null) return;
    this.#hasWritten = true;
    this.#new += result.new;
    this.#updated += result.updated;
  }

  /** Somebody may take the import out while it runs; then nothing more of it comes. */
  #refuseRemoved([removed]: readonly { readonly state: RemovalState }[]): void {
    const isOut = removed !== undefined && removed.state !== 'RETURNING';
    if (isOut) throw new ImportRemovedError(this.#import.source);
  }

  #importRow(): Batch['imports'][number] {
    const { id, source } = this.#import;
    return { id, source, at: new Date().toISOString() };
  }

  /** A source without a record leaves no trace; one that was cut before its end gets its end now. */
  async #needsEnd(): Promise<boolean> {
    if (this.#hasWritten) return true;
    const [state] = await this.#target.engine.read(importState(this.#import.id));
    return state !== undefined && state.isFinished !== true;
  }
}

function toEntry({ import: id, record, index, line, fields }: BatchRecord): NewEntry {
  return { kind: 'record', import: id, record, index, line, fields: fields.encoded() };
}
