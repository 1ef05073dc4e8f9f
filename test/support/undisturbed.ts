import type { ChangeTarget } from '../../src/derivation/index.js';
import { type ImportReport, type ImportSource, importSource } from '../../src/ingest/index.js';
import { memoryEngine } from './engines.js';
import { type GraphSnapshot, graphSnapshot } from './graph-snapshot.js';

/** What sources give that are imported one after the other, with nothing between. */
export interface Undisturbed {
  readonly snapshot: GraphSnapshot;
  readonly reports: readonly ImportReport[];
}

/**
 * Imports sources into an embedded graph in memory. The graph is the same on both engines, as the corpus
 * and the statements show, and here it is made quickest.
 *
 * @param decide what is decided right after the first import.
 */
export async function undisturbed(
  sources: readonly ImportSource[],
  decide: (target: ChangeTarget) => Promise<unknown> = async () => undefined,
): Promise<Undisturbed> {
  const engine = memoryEngine();
  try {
    await engine.prepare();
    const target = { engine, journal: null };
    const reports: ImportReport[] = [];
    for (const source of sources) {
      reports.push(await importSource(target, source));
      if (reports.length === 1) await decide(target);
    }
    return { snapshot: await graphSnapshot(engine), reports };
  } finally {
    await engine.close();
  }
}
