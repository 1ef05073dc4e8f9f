import type { TermReader } from '../derivation/index.js';
import type { Engine } from '../graph/index.js';
import type { Journal } from '../journal/index.js';

/** Where the facts and the graph are kept: an engine and, for the embedded one, its journal. */
export interface Store {
  readonly engine: Engine;
  /** The journal of the embedded engine; null on Neo4j, which is durable by itself. */
  readonly journal: Journal | null;
  /** What finds the terms of papers that are imported; null where the settings want none. */
  readonly terms: TermReader | null;
  /**
   * Says, to whoever finds the data folder held, at which address this process answers; left out where
   * no folder is held.
   */
  serveAt?(url: string): void;
  /** Closes the engine, seals the embedded graph file and releases the data folder. */
  close(): Promise<void>;
}

/** Tells a person what opening the store found and does: one line each. */
export type Announce = (line: string) => void;
