import { joinNames, NodeMemory, rederive } from '../derivation/index.js';
import { type Engine, markNamesJoined, unjoinedImports } from '../graph/index.js';

/**
 * An import that was cut by the end of its process has names that it could not join; that is done once.
 * Where the import still runs, in another process, it does no harm: the import goes on, and joins
 * its names when it is done.
 */
export async function joinLeftOpen(engine: Engine): Promise<void> {
  const [row] = await engine.read(unjoinedImports);
  if (row === undefined || row.imports === 0) return;
  await joinNames(engine);
  await rederive(engine, new NodeMemory(), ({ transaction }) => transaction.run(markNamesJoined));
}
