import type { FieldsForm } from './record-fields.js';
import type { Parameters } from './statement.js';

/** What truly differs between the engines' Cypher. Everything else is written once. */
export interface Dialect {
  /**
   * Clauses that bind `n` to the papers whose title and abstract together hold every one of the
   * words, as whole words, each paper once. The words come folded, as `Paper.searchText` has them.
   */
  papersWithWords(words: readonly string[]): Clause;

  /**
   * An expression for a number that only the node bound to this name has while a statement runs: many of
   * them come a great deal faster than ids. Null where the engine has none.
   */
  readonly numberOf: (node: string) => string | null;

  /** How records keep their tags and values. */
  readonly recordFields: FieldsForm;
}

/** A piece of Cypher with the parameters it needs. */
export interface Clause {
  readonly text: string;
  readonly parameters: Parameters;
}
