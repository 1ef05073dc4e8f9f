import type { ReadingOptions } from './read-part.js';

/** What the thread that reads is sent: OPEN, then chunks, then END or BROKEN. */
export type ReadingRequest =
  | { readonly kind: 'OPEN'; readonly options: ReadingOptions }
  | ChunkMessage
  /** A part was taken, so another one may be sent. */
  | { readonly kind: 'PART_TAKEN' };

/** The bytes of the source, and how they end. */
export type ChunkMessage =
  | { readonly kind: 'CHUNK'; readonly bytes: Uint8Array }
  | { readonly kind: 'END' }
  /** The source cannot be read on. */
  | { readonly kind: 'BROKEN' };

/** What it answers: parts, then DONE or FAILED. */
export type ReadingAnswer =
  /** A chunk was taken, so another one may be sent. */
  | { readonly kind: 'CHUNK_TAKEN' }
  /**
   * A part, as JSON: it is parsed as fast as the many small texts of a part are copied one by one, and a
   * part that waits is one text.
   */
  | { readonly kind: 'PART'; readonly json: string }
  | { readonly kind: 'DONE' }
  | { readonly kind: 'FAILED'; readonly error: unknown };
