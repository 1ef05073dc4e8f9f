import type { Engine, Transaction } from '../../graph/index.js';
import { beginChange, type NodeMemory } from '../changes/index.js';
import { type Resigning, resigningIn } from '../joining/index.js';
import { ResolveNotes } from './resolve-report.js';

/** One step's work: what it has to do with, and where it notes what it changes. */
export type StepWork<Result> = (work: Resigning, notes: ResolveNotes) => Promise<Result>;

/** Runs pieces of work, and keeps what they noted. */
export interface ResolveSteps {
  readonly notes: ResolveNotes;
  run<Result>(work: StepWork<Result>): Promise<Result>;
}

/** Each step is a transaction of its own, so a long run holds a page in memory, and goes on where it was cut. */
export function writtenSteps(engine: Engine, memory: NodeMemory): ResolveSteps {
  const notes = new ResolveNotes();
  return {
    notes,
    async run(work) {
      const { result, step } = await engine.write(async (transaction) => {
        await beginChange(transaction, [], memory);
        return inStep(transaction, memory, work);
      });
      memory.keep();
      notes.add(step);
      return result;
    },
  };
}

/** All steps see each other's changes inside one transaction, which whoever began it rolls back. */
export function triedSteps(transaction: Transaction, memory: NodeMemory): ResolveSteps {
  const notes = new ResolveNotes();
  return {
    notes,
    async run(work) {
      const { result, step } = await inStep(transaction, memory, work);
      notes.add(step);
      return result;
    },
  };
}

async function inStep<Result>(
  transaction: Transaction,
  memory: NodeMemory,
  work: StepWork<Result>,
): Promise<{ readonly result: Result; readonly step: ResolveNotes }> {
  const step = new ResolveNotes();
  const result = await work(await resigningIn(transaction, memory), step);
  return { result, step };
}
