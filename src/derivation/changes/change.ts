import type { Transaction } from '../../graph/index.js';
import type { NodeMemory } from './node-memory.js';

/**
 * A change of the graph that has begun: it holds the lock that makes writers take turns, and all of it
 * is kept or none. Only `changeGraph` and its kin make one, so whoever has one cannot have forgotten
 * the lock.
 */
export class Change {
  /** Makes the type nominal: an object with the same members is no change that has begun. */
  protected readonly hasBegun = true;

  constructor(
    readonly transaction: Transaction,
    readonly memory: NodeMemory,
  ) {}
}
