import { idsAfter, type PagedLabel, setRules } from '../../graph/index.js';
import {
  type ChangeTarget,
  MOST_AT_ONCE,
  NodeMemory,
  Pieces,
  RULES_VERSION,
  rederive,
  tryChange,
} from '../changes/index.js';
import { finishPending, replayJournal } from '../replay/index.js';
import { MENDED_LABELS, mendNodes } from './mend-nodes.js';
import { resolveKeys } from './resolve-keys.js';
import { resolveNames } from './resolve-names.js';
import { removeEmptyPapers, resolvePapers } from './resolve-papers.js';
import type { ResolveReport } from './resolve-report.js';
import { type ResolveSteps, type StepWork, triedSteps, writtenSteps } from './resolve-steps.js';

/** Ids that are read at once: the embedded engine goes through all nodes for each reading. */
const IDS_AT_ONCE = 20_000;

export interface ResolveOptions {
  /** Nothing is kept: all is tried inside one transaction that is rolled back. */
  readonly isDryRun?: boolean;
  /** Called after each page of records with how many are decided. */
  readonly onProgress?: (records: number) => void;
  /** Stops after the current page; what was written stays. */
  readonly signal?: AbortSignal;
}

/**
 * Runs the rules again over the records of a graph, page by page, and mends what it has otherwise:
 * first by what records are found, then which are one paper and what each paper says, then authors,
 * journals and topics, then which names are one. A graph in good order stays as it is. The journal has
 * nothing of it, for all follows from records and decisions. A dry run holds all changes in one
 * transaction, so its memory grows with what would change.
 */
export async function resolveGraph(
  target: ChangeTarget,
  options: ResolveOptions = {},
): Promise<ResolveReport> {
  await replayJournal(target);
  await finishPending(target);
  const { engine } = target;
  const memory = new NodeMemory(target.terms);
  if (options.isDryRun !== true) {
    const steps = writtenSteps(engine, memory);
    const records = await resolveAll(target, steps, options);
    await rederive(engine, memory, ({ transaction }) => transaction.run(setRules(RULES_VERSION)));
    return steps.notes.report(false, records);
  }
  return tryChange(engine, memory, async (change) => {
    const steps = triedSteps(change);
    const records = await resolveAll(target, steps, options);
    return steps.notes.report(true, records);
  });
}

async function resolveAll(
  target: ChangeTarget,
  steps: ResolveSteps,
  options: ResolveOptions,
): Promise<number> {
  const run = (label: PagedLabel, work: PageWork, done?: (nodes: number) => void) =>
    throughAll(target, label, steps, options, work, done);
  const records = await run('Record', resolveKeys);
  await run('Record', resolvePapers, options.onProgress);
  await run('Paper', removeEmptyPapers);
  for (const label of MENDED_LABELS) {
    await run(label, (work, notes, ids) => mendNodes(work, notes, label, ids));
  }
  options.signal?.throwIfAborted();
  await resolveNames(steps);
  return records;
}

type PageWork = (...args: [...Parameters<StepWork<void>>, ids: readonly string[]]) => Promise<void>;

/** Goes through all nodes with a label by their ids; gives how many there are. */
async function throughAll(
  { engine }: ChangeTarget,
  label: PagedLabel,
  steps: ResolveSteps,
  { signal }: ResolveOptions,
  work: PageWork,
  done: (nodes: number) => void = () => undefined,
): Promise<number> {
  let count = 0;
  const pieces = new Pieces(MOST_AT_ONCE);
  for (let after = ''; ; ) {
    const ids = (await engine.read(idsAfter(label, after, IDS_AT_ONCE))).map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return count;
    await pieces.each(ids, async (page) => {
      signal?.throwIfAborted();
      await steps.run((resigning, notes) => work(resigning, notes, page));
      count += page.length;
      done(count);
    });
    after = last;
  }
}
