import {
  type Engine,
  EngineTimeoutError,
  raiseVersion,
  setJournalPosition,
  type WriteOptions,
  WritersWaitingError,
} from '../../graph/index.js';
import type { Journal, NewEntry, Position } from '../../journal/index.js';
import { Change } from './change.js';
import { ChangeAttempts } from './change-attempts.js';
import type { ChangeTarget } from './change-target.js';
import type { NodeMemory } from './node-memory.js';
import { RULES_VERSION } from './rules-version.js';

/** Facts that come into the graph: new ones go to the journal first, others were read from it. */
type Facts = { readonly entries: readonly NewEntry[] } | { readonly position: Position | null };

/** A change that brings facts: records, the end of an import, a decision. */
export interface FactChange<Found, Result, Nothing extends null = never> {
  /** Reads what the graph has, and says which facts come; null where there is nothing to do. */
  find(change: Change): Promise<(Facts & { readonly found: Found }) | Nothing>;
  /** Writes the facts and what follows from them. */
  apply(change: Change, found: Found): Promise<Result>;
}

/**
 * Changes the graph by facts, in the one order that is safe: the lock, a look at the graph, the facts and
 * all that follows from them while the disk takes the journal, the journal's position when it is on disk,
 * COMMIT. An answer to COMMIT that is lost changes nothing in it: see {@link ChangeAttempts}.
 *
 * @returns what `apply` gave; null where `find` found nothing to do.
 */
export function changeGraph<Found, Result>(
  target: ChangeTarget,
  memory: NodeMemory,
  change: FactChange<Found, Result>,
): Promise<Result>;
export function changeGraph<Found, Result>(
  target: ChangeTarget,
  memory: NodeMemory,
  change: FactChange<Found, Result, null>,
): Promise<Result | null>;
export function changeGraph<Found, Result>(
  { engine, journal }: ChangeTarget,
  memory: NodeMemory,
  { find, apply }: FactChange<Found, Result, null>,
): Promise<Result | null> {
  return runChange(engine, memory, async (change) => {
    const facts = await find(change);
    if (facts === null) return null;
    const [result, position] = await both(apply(change, facts.found), onDisk(facts, journal));
    if (position !== null) {
      await change.transaction.run(setJournalPosition(position, RULES_VERSION));
    }
    return result;
  });
}

/** The place in the journal after the facts, once they are on disk; null without a journal. */
async function onDisk(facts: Facts, journal: Journal | null): Promise<Position | null> {
  if ('position' in facts) return facts.position;
  return (await journal?.append(facts.entries)) ?? null;
}

/**
 * What both give. Where one fails, the other comes to its end all the same: the disk must not be at work on
 * a change that is over.
 *
 * @throws what the second throws, or else the first.
 */
async function both<One, Two>(one: Promise<One>, two: Promise<Two>): Promise<readonly [One, Two]> {
  await Promise.allSettled([one, two]);
  const second = await two;
  return [await one, second];
}

/** Changes what follows from facts that the graph has already: the journal has nothing of it. */
export function rederive<Result>(
  engine: Engine,
  memory: NodeMemory,
  work: (change: Change) => Promise<Result>,
): Promise<Result> {
  return runChange(engine, memory, work);
}

/** Does what {@link rederive} does, tells what it gave, and keeps nothing of it; it may take hours. */
export async function tryChange<Result>(
  engine: Engine,
  memory: NodeMemory,
  work: (change: Change) => Promise<Result>,
): Promise<Result> {
  const rollBack = new Error('A dry run keeps nothing.');
  let tried: { readonly result: Result } | null = null;
  try {
    await runChange(
      engine,
      memory,
      async (change) => {
        tried = { result: await work(change) };
        throw rollBack;
      },
      { isLong: true },
    );
  } catch (error) {
    if (error !== rollBack) throw error;
  }
  return resultOf(tried);
}

function resultOf<Result>(tried: { readonly result: Result } | null): Result {
  if (tried === null) throw new TypeError('A dry run ends by its own rollback.');
  return tried.result;
}

/** The protocol that all changes share. */
async function runChange<Result>(
  engine: Engine,
  memory: NodeMemory,
  work: (change: Change) => Promise<Result>,
  options: WriteOptions = {},
): Promise<Result> {
  const attempts = new ChangeAttempts<Result>();
  let hasLock = false;
  const attempt = engine.write(async (transaction) => {
    hasLock = false;
    const id = attempts.begin();
    const [state] = await transaction.run(raiseVersion(RULES_VERSION, id));
    hasLock = true;
    const kept = attempts.keptAmong(state?.changes ?? []);
    if (kept !== null) return kept.result;
    memory.begin(state?.version ?? 0);
    const result = await work(new Change(transaction, memory));
    attempts.finish(id, result);
    return result;
  }, options);
  const result = await attempt.catch((error: unknown) => {
    if (error instanceof EngineTimeoutError && !hasLock) throw new WritersWaitingError(error);
    return attempts.settle(engine, error);
  });
  memory.keep();
  return result;
}
