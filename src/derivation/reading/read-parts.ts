import { setImmediate as nextTurn } from 'node:timers/promises';
import { readRisBatches } from '../../ris/index.js';
import { PartBuilder } from './part-builder.js';
import type { ReadingOptions, ReadPart } from './read-part.js';

/** Records after which other work of the thread gets its turn. */
const RECORDS_A_TURN = 4;

/**
 * Reads a source and finds out what its records mean, in the thread that asks. The last part comes always,
 * also where there is nothing in it.
 *
 * @throws what the chunks throw; bad records are problems.
 */
export async function* readParts(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadingOptions,
): AsyncGenerator<ReadPart> {
  const { source } = options;
  const part = new PartBuilder(options);
  const { observer } = part;
  let sinceTurn = 0;
  for await (const items of readRisBatches(counted(chunks, part), { source, observer })) {
    for (const item of items) {
      part.add(item);
      if (part.isFull) yield part.take();
      sinceTurn = (sinceTurn + 1) % RECORDS_A_TURN;
      if (sinceTurn === 0) await nextTurn();
    }
  }
  yield part.take();
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  part: PartBuilder,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    part.bytes += chunk.length;
    yield chunk;
  }
}
