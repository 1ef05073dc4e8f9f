import {
  type BatchRecord,
  type ChangeTarget,
  type JoinReport,
  NOTHING_JOINED,
  TriedPapers,
  wouldClear,
} from '../../derivation/index.js';
import { importState } from '../../graph/index.js';
import type { BatchWriter } from './batch-writer.js';
import type { DryRunOutcome } from './dry-run-outcome.js';
import type { ImportCounts } from './import-counts.js';
import type { WrittenImport } from './import-writer.js';

/** New records that a dry run compares: some 300 MB of what they are compared by. */
const MOST_COMPARED = 200_000;

/** Takes the batches of an import that is only tried, and writes nothing. */
export class DryRunWriter implements BatchWriter {
  readonly #engine: ChangeTarget['engine'];
  readonly #import: Pick<WrittenImport, 'id' | 'examples'>;
  #papers: TriedPapers | null = null;
  new = 0;
  updated = 0;

  constructor({ engine }: ChangeTarget, written: Pick<WrittenImport, 'id' | 'examples'>) {
    this.#engine = engine;
    this.#import = written;
  }

  async begin(): Promise<boolean> {
    const { id, examples } = this.#import;
    const engine = this.#engine;
    const makesRoom = examples !== undefined && !examples.ids.has(id);
    const isEmptied = makesRoom && (await wouldClear({ engine }, examples.ids));
    this.#papers = await TriedPapers.begin(engine, isEmptied);
    return !isEmptied && (await engine.read(importState(id))).length > 0;
  }

  /** Terms say nothing of which records are one paper. */
  prepare(): void {}

  async write(records: readonly BatchRecord[]): Promise<void> {
    const papers = this.#papers;
    if (papers === null || records.length === 0) return;
    if (papers.compared >= MOST_COMPARED) {
      this.new += await papers.countFresh(records);
      return;
    }
    const result = await papers.add(records);
    this.new += result.new;
    this.updated += result.updated;
  }

  async joinWhatCame(): Promise<void> {}

  async finish(): Promise<JoinReport> {
    return NOTHING_JOINED;
  }

  outcome(counts: ImportCounts): DryRunOutcome {
    const { records, new: fresh, updated, unchanged } = counts;
    const totals = this.#papers?.totals() ?? NOTHING;
    const comparedRecords = this.#papers?.compared ?? 0;
    return { records, new: fresh, updated, unchanged, ...totals, comparedRecords };
  }
}

const NOTHING = { papers: 0, newPapers: 0, mergedPapers: 0, merges: [] };
