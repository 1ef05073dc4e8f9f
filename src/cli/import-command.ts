import { type ImportSource, listSources } from '../ingest/index.js';
import { exampleLinesBySource, ProblemGroups } from '../reports/index.js';
import { type CommandContext, settingsFor } from './command-context.js';
import { EXIT } from './exit-code.js';
import { type ProgressDisplay, showProgress } from './import-progress.js';
import { importSources } from './import-sources.js';
import type { SourceOutcome } from './import-summary.js';
import type { ImportTarget } from './import-target.js';
import { targetAt } from './import-target-at.js';
import { type Interrupt, listenForInterrupt } from './interrupt.js';
import { closePlace, openPlace } from './place.js';
import { importDocument, printSummary } from './print-import.js';
import type { Streams } from './streams.js';

export interface ImportOptions {
  /** One document on standard output instead of a summary. */
  readonly json: boolean;
  /** Whether examples stay in a graph that holds nothing else. */
  readonly keepExamples: boolean;
  /** The address of a server to go through; left out: the store, or the server that holds it. */
  readonly server?: string;
}

/** `papergraph import`: files, folders or standard input into the graph, or through a server into its graph. */
export async function runImport(
  paths: readonly string[],
  options: ImportOptions,
  context: CommandContext,
): Promise<number> {
  const { settings } = settingsFor(context);
  const { streams } = context;
  const interrupt = listenForInterrupt();
  const sources = await interrupt.unlessInterrupted(listSources(paths));
  try {
    const opening = openPlace({ settings, streams, server: options.server });
    const place = await interrupt.unlessInterrupted(opening);
    try {
      const target = targetAt(place, options.keepExamples);
      return await importAll(target, sources, options, streams, interrupt);
    } finally {
      await closePlace(place);
    }
  } finally {
    for (const source of sources) await source.dispose?.();
    interrupt.dispose();
  }
}

async function importAll(
  target: ImportTarget,
  sources: readonly ImportSource[],
  { json }: ImportOptions,
  streams: Streams,
  { signal }: Interrupt,
): Promise<number> {
  const problems = new ProblemGroups();
  const progress = showProgress(streams, totalBytes(sources));
  const outcomes = await stopping(progress, () =>
    importSources(target, sources, { progress, problems, signal, waitSignal: signal }),
  );
  if (json) streams.out(`${JSON.stringify(importDocument(outcomes, problems))}\n`);
  else if (outcomes.length > 0) {
    const lines = await exampleLinesBySource(sources, problems.list());
    streams.out(printSummary(outcomes, problems, lines));
  }
  if (!signal.aborted) return isAllKept(outcomes, problems) ? EXIT.OK : EXIT.FAILED;
  const left = sources.length - outcomes.length;
  streams.err(
    `papergraph: Stopped with ${left} of ${sources.length} sources unfinished; what was read is kept. Run the same command again to go on. (INTERRUPTED)\n`,
  );
  return EXIT.INTERRUPTED;
}

function isAllKept(outcomes: readonly SourceOutcome[], problems: ProblemGroups): boolean {
  return !problems.has('ERROR') && outcomes.every(({ error }) => error === null);
}

/** Null when the length of any source is unknown. */
function totalBytes(sources: readonly ImportSource[]): number | null {
  return sources.reduce<number | null>(
    (sum, { bytes }) => (sum === null || bytes === null ? null : sum + bytes),
    0,
  );
}

async function stopping<Result>(
  progress: ProgressDisplay,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } finally {
    progress.stop();
  }
}
