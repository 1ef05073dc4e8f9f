import type { Engine } from '../../graph/index.js';
import { type Change, type NodeMemory, rederive } from '../changes/index.js';
import { type Resigning, resigningIn } from '../joining/index.js';
import { ResolveNotes } from './resolve-report.js';

/** One step's work: what it has to do with, and where it notes what it changes. */
export type StepWork<Result> = (work: Resigning, notes: ResolveNotes) => Promise<Result>;

/** Runs pieces of work, and keeps what they noted. */
export interface ResolveSteps {
  readonly notes: ResolveNotes;
  run<Result>(work: StepWork<Result>): Promise<Result>;
}

/** Each step is a change of its own, so a long run holds a page in memory, and goes on where it was cut. */
export function writtenSteps(engine: Engine, memory: NodeMemory): ResolveSteps {
  return notedSteps((work) => rederive(engine, memory, work));
}

/** All steps see each other's changes inside one change, which whoever began it rolls back. */
export function triedSteps(change: Change): ResolveSteps {
  return notedSteps((work) => work(change));
}

type RunInChange = <Result>(work: (change: Change) => Promise<Result>) => Promise<Result>;

function notedSteps(runInChange: RunInChange): ResolveSteps {
  const notes = new ResolveNotes();
  return {
    notes,
    async run(work) {
      const { result, step } = await runInChange(async (change) => {
        const step = new ResolveNotes();
        return { result: await work(await resigningIn(change), step), step };
      });
      notes.add(step);
      return result;
    },
  };
}
