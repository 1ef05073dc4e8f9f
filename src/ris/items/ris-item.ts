import type { Problem } from './problem.js';
import type { ReadObserver } from './read-observer.js';
import type { RisRecord } from './ris-record.js';

/** What reading gives, in the order of the source. */
export type RisItem =
  | { readonly kind: 'record'; readonly record: RisRecord }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** How to read a source. */
export interface ReadOptions {
  /** The name that problems carry: a file's name, or `-` for standard input. */
  readonly source: string;
  /**
   * The longest line in characters. A flattened file is one line, so the limit is generous; it only
   * keeps a source without line ends from filling the memory. Default 64 Mi.
   */
  readonly maxLineLength?: number;
  /**
   * The longest record in characters, for a source with a TY and no ER that goes on for ever.
   * Default 64 Mi.
   */
  readonly maxRecordLength?: number;
  /** Is told the encoding, the format and, if it asks for them, what became of every character. */
  readonly observer?: ReadObserver | undefined;
}

/**
 * What a reader takes where the options name no limit.
 *
 * @limit characters in a line or a record of a RIS file
 */
export const DEFAULT_MAX_LENGTH = 64 * 1024 * 1024;
