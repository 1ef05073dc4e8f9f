import { type Engine, recordPlaces, type Transaction, titlesOfPapers } from '../../graph/index.js';
import { closeNeighbourhood, clusterInTurns, type RecordCluster } from '../../identity/index.js';
import { KnownRecords, recordIds } from '../changes/index.js';
import { readDecisions } from '../decisions/index.js';
import {
  type BatchRecord,
  type BatchResult,
  FeatureMemory,
  foundingRecords,
  type PlannedRecord,
  papersOf,
  plannedRecord,
  StoredRecords,
} from '../planning/index.js';
import { TriedRecords } from './tried-records.js';

/** A record that would be one with papers of the graph. */
export interface TriedMerge {
  readonly record: {
    /** Its number in the source, from 1. */
    readonly index: number;
    /** The line where it begins, from 1. */
    readonly line: number;
    readonly title: string | null;
  };
  /** The papers of the graph that it would join: mostly one; where it ties several, these would become one. */
  readonly with: readonly { readonly id: string; readonly title: string | null }[];
}

/** What tried records would make of the graph's papers, together. */
export interface TriedTotals {
  /** Papers that the new records would describe. */
  readonly papers: number;
  /** Those of the papers that the graph does not have. */
  readonly newPapers: number;
  /** Papers of the graph that would be merged into another, because a record ties the two. */
  readonly mergedPapers: number;
  /** The first records that would be one with a paper of the graph, at most 100. */
  readonly merges: readonly TriedMerge[];
}

/** A paper that tried records would describe. */
interface TriedPaper {
  /** The papers of the graph that are in it. */
  readonly stored: readonly string[];
}

/** Merges that are told one by one. */
const MOST_MERGES = 100;

/**
 * What records would do to the papers of the graph: decided batch by batch as an import decides it, from
 * reads alone. So it takes no lock and leaves nothing behind. It holds of each new record what it is
 * compared by, about 1.5 kB.
 */
export class TriedPapers {
  readonly #reader: Transaction;
  readonly #tried: TriedRecords;
  /** The paper of each new record, as the latest batch that touched it made it. */
  readonly #paperOf = new Map<string, TriedPaper>();
  readonly #merges: TriedMerge[] = [];

  private constructor(reader: Transaction, stored: StoredRecords) {
    this.#reader = reader;
    this.#tried = new TriedRecords(stored);
  }

  /** @param isEmptied whether the graph is emptied before the records come: then nothing of it counts. */
  static async begin(engine: Engine, isEmptied = false): Promise<TriedPapers> {
    const reader: Transaction = {
      dialect: engine.dialect,
      run: async (question) => (isEmptied ? [] : engine.read(question)),
    };
    const { papers } = await readDecisions(reader, new Map());
    return new TriedPapers(reader, new StoredRecords(reader, new FeatureMemory(), papers));
  }

  /** Tries the records that neither the graph nor an earlier batch has. */
  async add(batch: readonly BatchRecord[]): Promise<BatchResult> {
    const fresh = await this.#freshOf(batch);
    if (fresh.size === 0) return { new: 0, updated: 0 };
    const added = [...fresh.values()].map(plannedRecord);
    const features = added.map((record) => record.features);
    const near = await closeNeighbourhood(features, this.#tried);
    const { clusters } = await clusterInTurns(near.records, near.decisions, near);
    this.#tried.add(features);
    await this.#keep(clusters, fresh, added);
    const founding = foundingRecords(clusters, added).size;
    return { new: founding, updated: added.length - founding };
  }

  /** New records that were compared. */
  get compared(): number {
    return this.#paperOf.size;
  }

  totals(): TriedTotals {
    const papers = [...new Set(this.#paperOf.values())];
    const merged = new Set(papers.flatMap(({ stored }) => stored.slice(1)));
    return {
      papers: papers.length,
      newPapers: papers.filter(({ stored }) => stored.length === 0).length,
      mergedPapers: merged.size,
      merges: this.#merges,
    };
  }

  /** How many of the records neither the graph nor an earlier batch has. */
  async countFresh(batch: readonly BatchRecord[]): Promise<number> {
    return (await this.#freshOf(batch)).size;
  }

  async #freshOf(batch: readonly BatchRecord[]): Promise<ReadonlyMap<string, BatchRecord>> {
    const known = new KnownRecords(await this.#reader.run(recordPlaces(recordIds(batch))));
    const fresh = new Map<string, BatchRecord>();
    for (const each of batch) {
      const isKnown = known.has(each.record) || this.#tried.has(each.record);
      if (!isKnown && !fresh.has(each.record)) fresh.set(each.record, each);
    }
    return fresh;
  }

  async #keep(
    clusters: readonly RecordCluster[],
    fresh: ReadonlyMap<string, BatchRecord>,
    added: readonly PlannedRecord[],
  ): Promise<void> {
    const touched = clusters.filter(({ records }) => records.some((id) => this.#tried.has(id)));
    const stored = touched.flatMap(({ records }) => records.filter((id) => !this.#tried.has(id)));
    const old = await papersOf(this.#reader, [...new Set(stored)].sort());
    const paperOf = new Map(old.flatMap(({ id, records }) => records.map((each) => [each, id])));
    for (const { records } of touched) {
      const papers = [...new Set(records.flatMap((id) => paperOf.get(id) ?? []))].sort();
      const paper = { stored: papers };
      for (const id of records) if (this.#tried.has(id)) this.#paperOf.set(id, paper);
    }
    await this.#tell(fresh, added);
  }

  async #tell(
    fresh: ReadonlyMap<string, BatchRecord>,
    added: readonly PlannedRecord[],
  ): Promise<void> {
    const merging = added
      .filter(({ recordId }) => (this.#paperOf.get(recordId)?.stored.length ?? 0) > 0)
      .slice(0, MOST_MERGES - this.#merges.length);
    if (merging.length === 0) return;
    const ids = merging.flatMap(({ recordId }) => this.#paperOf.get(recordId)?.stored ?? []);
    const rows = await this.#reader.run(titlesOfPapers([...new Set(ids)].sort()));
    const titles = new Map(rows.map(({ id, title }) => [id, title]));
    for (const { recordId, alone } of merging) {
      const place = fresh.get(recordId);
      const papers = this.#paperOf.get(recordId)?.stored ?? [];
      if (place === undefined) continue;
      this.#merges.push({
        record: { index: place.index, line: place.line, title: alone.properties.title },
        with: papers.map((id) => ({ id, title: titles.get(id) ?? null })),
      });
    }
  }
}
