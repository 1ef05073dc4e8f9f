import { consistency, type Engine, GraphFileDamagedError } from '../graph/index.js';

/**
 * Reads the whole graph once, rule by rule. That the graph has the records which the journal
 * gave it is found by comparing the two: see reconcile.
 *
 * @throws GraphFileDamagedError when something in it does not agree.
 */
export async function checkGraph(engine: Engine): Promise<void> {
  for (const rule of consistency) {
    const [row] = await engine.read(rule);
    if (row !== undefined && row.broken > 0) {
      throw new GraphFileDamagedError(`Not so for ${row.broken} nodes: ${row.rule}.`);
    }
  }
}
