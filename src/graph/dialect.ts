import type { Parameters } from './statement.js';

/** What truly differs between the engines' Cypher. Everything else is written once. */
export interface Dialect {
  /**
   * Clauses that bind `n` to the papers whose title or abstract hold every one of the words,
   * as whole words without regard to case, each paper once.
   */
  papersWithWords(words: readonly string[]): Clause;
}

/** A piece of Cypher with the parameters it needs. */
export interface Clause {
  readonly text: string;
  readonly parameters: Parameters;
}
