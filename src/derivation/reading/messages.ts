import type { ReadingOptions } from './read-part.js';
import type { SentPart } from './sent-part.js';

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
  | { readonly kind: 'PART'; readonly part: SentPart }
  | { readonly kind: 'DONE' }
  | { readonly kind: 'FAILED'; readonly error: unknown };
