import { type Engine, graphState } from '../graph/index.js';
import { type Position, START } from '../journal/index.js';

/** The place in the journal that the graph says it has reached. */
export async function reachedPosition(engine: Engine): Promise<Position> {
  const [state] = await engine.read(graphState);
  return state === undefined
    ? START
    : { sequence: state.journalSequence, offset: state.journalOffset };
}
