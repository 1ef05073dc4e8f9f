import type { Parameters } from './statement.js';

/** What truly differs between the engines' Cypher. Everything else is written once. */
export interface Dialect {
  /**
   * Clauses that bind `n` to the papers whose title and abstract together hold every one of the
   * words, as whole words, each paper once. The words come folded, as `Paper.searchText` has them.
   */
  papersWithWords(words: readonly string[]): Clause;
}

/** A piece of Cypher with the parameters it needs. */
export interface Clause {
  readonly text: string;
  readonly parameters: Parameters;
}
