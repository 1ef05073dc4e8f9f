import { GraphQLError } from 'graphql';
import type { PaperFilter } from '../../graph/index.js';
import { QueueFullError, type Turn, WorkQueue } from '../../threads/index.js';
import type { Context } from '../context.js';
import { picksPapers } from '../picks-papers.js';

/**
 * Where networks and comparisons of topics wait for a processor: all requests share them. Up to some
 * tenths of a second of work is small, see `costOf`.
 */
export const computing = new WorkQueue({ smallCost: 2_000_000 });

/** Where what they are made of is read from the graph: few at once, as each row takes memory and time. */
const reading = new WorkQueue({ places: 2, smallPlaces: 2, smallCost: 1 });

/** The turn of a request in the queue of computations; pieces of one request wait for one another. */
export function turnOf(context: Pick<Context, 'signal'>, cost: number): Turn {
  return { owner: context, cost, signal: context.signal };
}

/** All papers of a graph take about this many times as long as those that a condition selects. */
const WHOLE_GRAPH = 10;

/**
 * Reads the members of many papers when their turn comes.
 *
 * @throws GraphQLError SERVER_BUSY
 */
export function inReadingTurn<Result>(
  context: Context,
  filter: PaperFilter,
  read: () => Promise<Result>,
): Promise<Result> {
  const cost = picksPapers(filter) ? 1 : WHOLE_GRAPH;
  return toldWhenBusy(reading.run(turnOf(context, cost), read));
}

/** Tells the client where a queue is full, with what to do. */
export async function toldWhenBusy<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof QueueFullError)) throw error;
    throw new GraphQLError(error.message, { extensions: { code: error.code } });
  }
}
