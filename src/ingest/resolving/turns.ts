import type { Engine, Transaction } from '../../graph/index.js';
import type { Resigning } from '../joining/derive-again.js';
import { resigningIn } from '../joining/join-touched.js';
import { beginChange } from '../known-records.js';
import type { NodeMemory } from '../node-memory.js';
import { ResolveNotes } from './resolve-report.js';

/** One turn's work: what it has to do with, and where it notes what it changes. */
export type TurnWork<Result> = (work: Resigning, notes: ResolveNotes) => Promise<Result>;

/** Runs pieces of work, and keeps what they noted. */
export interface Turns {
  readonly notes: ResolveNotes;
  take<Result>(work: TurnWork<Result>): Promise<Result>;
}

/** Each turn is a transaction of its own, so a long run holds a page in memory, and goes on where it was cut. */
export function writtenTurns(engine: Engine, memory: NodeMemory): Turns {
  const notes = new ResolveNotes();
  return {
    notes,
    async take(work) {
      const { result, turn } = await engine.write(async (transaction) => {
        await beginChange(transaction, [], memory);
        return inTurn(transaction, memory, work);
      });
      memory.keep();
      notes.add(turn);
      return result;
    },
  };
}

/** All turns see each other's changes inside one transaction, which whoever began it rolls back. */
export function triedTurns(transaction: Transaction, memory: NodeMemory): Turns {
  const notes = new ResolveNotes();
  return {
    notes,
    async take(work) {
      const { result, turn } = await inTurn(transaction, memory, work);
      notes.add(turn);
      return result;
    },
  };
}

async function inTurn<Result>(
  transaction: Transaction,
  memory: NodeMemory,
  work: TurnWork<Result>,
): Promise<{ readonly result: Result; readonly turn: ResolveNotes }> {
  const turn = new ResolveNotes();
  const result = await work(await resigningIn(transaction, memory), turn);
  return { result, turn };
}
