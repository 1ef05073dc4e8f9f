import { consistency, type Engine, GraphFileDamagedError, graphState } from '../graph/index.js';
import { isBehind, type Position } from '../journal/index.js';

/**
 * Reads the whole graph once, rule by rule, which also reads every page of the file.
 *
 * @param end where the journal ends; a graph may be ahead of a journal that was cut, and is then kept.
 * @throws GraphFileDamagedError when something in it does not agree, or cannot be read.
 */
export async function checkGraph(engine: Engine, end: Position): Promise<void> {
  const [state] = await readOrDamaged(() => engine.read(graphState));
  if (state === undefined) return;
  const reached = { sequence: state.journalSequence, offset: state.journalOffset };
  if (isBehind(end, reached)) return;
  for (const rule of consistency) {
    const [row] = await readOrDamaged(() => engine.read(rule));
    if (row !== undefined && row.broken > 0) {
      throw new GraphFileDamagedError(`Not so for ${row.broken} nodes: ${row.rule}.`);
    }
  }
}

async function readOrDamaged<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (cause) {
    throw new GraphFileDamagedError('The graph file cannot be read to its end.', { cause });
  }
}
