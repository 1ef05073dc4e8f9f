import type { Engine } from '../../graph/index.js';
import type { Journal } from '../../journal/index.js';
import type { TermReader } from './term-reader.js';

/** Where an import writes to: a graph, and the journal before it where there is one. */
export interface ChangeTarget {
  readonly engine: Engine;
  readonly journal: Journal | null;
  /** What finds the terms of papers; left out or null where none are wanted. */
  readonly terms?: TermReader | null;
}
