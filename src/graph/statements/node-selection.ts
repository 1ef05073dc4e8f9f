import type { Clause } from '../dialect.js';
import type { Order, PageRequest, SortKey } from './keyset.js';
import type { NodeProjection } from './node-shape.js';

/** The nodes of a list, said in two ways; an engine goes the quicker one. */
export interface NodeSelection {
  /** Clauses that bind `n` to each of the nodes once, from where they are found. */
  readonly match: Clause;
  /** How to tell them among all nodes of their label; null where they are found at another node. */
  readonly among: AmongAll | null;
}

/** What is true of the nodes of a list, and of no other node of their label. */
export interface AmongAll {
  /** A condition on `n`, which says all but the words; `true` where there is none. */
  readonly conditions: Clause;
  /** Whether the conditions look at more than the node itself, which costs some 10 µs a node. */
  readonly looksAround: boolean;
  /** Words that the text of a paper holds, or parts of words that the key of another node holds. */
  readonly words: readonly string[];
  /** The range that the conditions set to a value by which nodes are ordered; null where they set none. */
  readonly range: ValueRange | null;
}

export interface ValueRange {
  readonly expression: SortKey['expression'];
  readonly least: number | null;
  readonly greatest: number | null;
}

/** A page of a list that is ordered by a property of its nodes. */
export interface ListPage<Row> {
  readonly shape: NodeProjection<Row>;
  readonly nodes: NodeSelection;
  readonly order: Order;
  readonly page: PageRequest;
}
