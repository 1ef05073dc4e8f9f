import type { FilterScope } from './filter-scope.js';

/** How one condition is told to an engine and to a person. */
export interface Condition<Value> {
  /** A condition in Cypher on the node that is bound to `n`. */
  readonly cypher: (value: Value, scope: FilterScope) => string;
  /** True where the condition is unknown for a node that lacks the property: under `not` that is no. */
  readonly isUnknownWithout?: boolean;
  /** Where a statement may start; left out or null where all nodes have to be looked at. */
  readonly anchor?: (value: Value) => Anchor | null;
  /** Words, all of which each node that meets it holds: as whole words of a paper, as parts of the key of another node. */
  readonly text?: WordsHeld<Value>;
  /** The condition in words, to come after "papers" and the like: `by the author A1`. */
  readonly words: (value: Value) => string;
}

/** Clauses that bind `n` to each of the nodes that meet a condition, once. */
export interface Anchor {
  readonly match: (scope: FilterScope) => string;
  /** Anchors with a smaller rank find fewer nodes. */
  readonly rank: number;
  /** False where it may find most nodes, so that a page of a list is better read in the order of the list. */
  readonly isNarrow: boolean;
}

export interface WordsHeld<Value> {
  readonly of: (value: Value) => readonly string[];
  /** Whether a node that holds them all meets the condition. */
  readonly isEnough: boolean;
}

/** The row of each condition; one without a row does not compile. */
export type ConditionTable<Conditions> = {
  readonly [Name in keyof Conditions]-?: Condition<Conditions[Name]>;
};

/** A condition with its value. */
export interface BoundCondition {
  readonly name: string;
  readonly isUnknownWithout: boolean;
  readonly cypher: (scope: FilterScope) => string;
  readonly anchor: Anchor | null;
  readonly text: { readonly words: readonly string[]; readonly isEnough: boolean } | null;
  readonly words: string;
}

/** A condition of a table with the value that a filter gives it. */
export function bindCondition<Value>(
  name: string,
  { cypher, isUnknownWithout = false, anchor, text, words }: Condition<Value>,
  value: Value,
): BoundCondition {
  return {
    name,
    isUnknownWithout,
    cypher: (scope) => cypher(value, scope),
    anchor: anchor?.(value) ?? null,
    text: text === undefined ? null : { words: text.of(value), isEnough: text.isEnough },
    words: words(value),
  };
}
