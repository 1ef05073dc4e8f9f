import type { Store } from '../../src/store/index.js';
import { countGraph } from './count-graph.js';
import type { ImportInput } from './input.js';
import { memoryNow } from './memory-now.js';
import { type ImportAnswer, timedImport } from './timed-import.js';

/** What there is to see behind an import of ours. */
export interface InspectedImport {
  /** Name and version, as the engine tells them. */
  readonly engine: string;
  readonly graph: Readonly<Record<string, number>>;
  readonly memory: ReturnType<typeof memoryNow>;
  /** The same file once more, which must change nothing. */
  readonly again: ImportAnswer & { readonly seconds: number };
}

/** Looks at the memory and the graph, then imports the same file again. */
export async function inspectImport(store: Store, input: ImportInput): Promise<InspectedImport> {
  const memory = memoryNow();
  const { name, version } = await store.engine.describe();
  const graph = await countGraph(store.engine);
  const start = performance.now();
  const answer = await timedImport(store, input);
  const seconds = (performance.now() - start) / 1000;
  return { engine: `${name} ${version}`, graph, memory, again: { seconds, ...answer } };
}
