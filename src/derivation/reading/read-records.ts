import { peek } from './peek.js';
import { readInThread } from './read-in-thread.js';
import type { ReadingOptions, ReadPart } from './read-part.js';
import { readParts } from './read-parts.js';

/** Up to this size a source is read here: some hundred records take no longer than a thread to start. */
const SMALL_BYTES = 256 * 1024;

/**
 * Reads a source and finds out what its records mean: in a thread of its own, so that this one goes on
 * answering, but for a small source.
 *
 * @throws what the chunks throw, after the parts before it; ReadingThreadError. Bad records are problems.
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadingOptions,
): AsyncGenerator<ReadPart> {
  const peeked = await peek(chunks, SMALL_BYTES);
  const read = peeked.isLarge ? readInThread : readParts;
  yield* read(peeked.chunks, options);
}
