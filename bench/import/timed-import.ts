import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileSource, importSource } from '../../src/ingest/index.js';
import type { Store } from '../../src/store/index.js';
import { corpusPath } from './corpus.js';
import type { ImportInput } from './input.js';

const MS = 1e6;
/** A finer clock would itself cost a part of what is measured. */
const RESOLUTION_MS = 10;

/** What an import of ours tells beside its time. */
export interface ImportAnswer {
  readonly new: number;
  readonly updated: number;
  readonly unchanged: number;
  /** When everything but terms was there to be asked for. */
  readonly papersSeconds: number;
  /** How long other work of this process had to wait meanwhile: the resolution of 10 ms included. */
  readonly eventLoopDelayMs: { readonly p50: number; readonly p99: number; readonly max: number };
}

/** Imports the RIS file from disk, as the command line does. */
export async function timedImport(store: Store, input: ImportInput): Promise<ImportAnswer> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const start = performance.now();
  let papersMs: number | null = null;
  const report = await importSource(store, fileSource(corpusPath(input), 'corpus.ris', null), {
    onTerms: () => {
      papersMs ??= performance.now() - start;
    },
  });
  papersMs ??= performance.now() - start;
  delay.disable();
  return {
    new: report.new,
    updated: report.updated,
    unchanged: report.unchanged,
    papersSeconds: papersMs / 1000,
    eventLoopDelayMs: {
      p50: delay.percentile(50) / MS,
      p99: delay.percentile(99) / MS,
      max: delay.max / MS,
    },
  };
}
