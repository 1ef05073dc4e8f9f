import type { Input, Parameter } from '../../resolvers/index.js';
import type { TableOfAnswer } from './answer-table.js';

/** A document that the server keeps and answers by its name or its hash. */
export interface StoredQuery {
  /** The name of its file, without a number in front: what follows `/q/` in its address. */
  readonly name: string;
  /** The lines of comment at the head of its file. */
  readonly description: string;
  readonly text: string;
  /** SHA-256 of the text, in lower-case hexadecimal digits. */
  readonly hash: string;
  readonly operation: string | null;
  readonly variables: readonly Input[];
  /** The parameters of its address: one for each value in the variables. */
  readonly parameters: readonly Parameter[];
  /** Values of variables that the address leaves out, from the file `NAME.variables.json`. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** How its answer becomes rows; a sentence that says why it does not, where it has no list or several. */
  readonly table: TableOfAnswer | string;
}
