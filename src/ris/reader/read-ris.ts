import type { Problem, ReadOptions, RisItem, RisRecord } from '../items/index.js';
import { ByteDecoder } from '../source/index.js';
import { RisParser } from './ris-parser.js';

/**
 * Reads RIS from bytes as they come, in flat memory: records and problems in the order of the source, one
 * by one. It throws only what the chunks throw; bad data is a problem among the items.
 */
export async function* readRis(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<RisItem> {
  for await (const items of readRisBatches(chunks, options)) yield* items;
}

/**
 * The same in batches of many items: waiting for each item by itself costs more than to read a small
 * record. A batch is what some ten kilobytes held, and never empty.
 */
export async function* readRisBatches(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<readonly RisItem[]> {
  const parser = new RisParser(options);
  const decoder = new ByteDecoder(parser);
  for await (const chunk of chunks) {
    for (const part of partsOf(chunk)) {
      decoder.write(part);
      while (parser.hasItems) yield parser.take();
    }
  }
  decoder.end();
  parser.end();
  while (parser.hasItems) yield parser.take();
}

/** Items are handed over after so many bytes, while they are young: that costs the garbage collector least. */
const PART_BYTES = 32 * 1024;
const LINE_FEED = 10;

/** A chunk in parts that end with a line, if they can: a line in two parts must be put together. */
function* partsOf(chunk: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < chunk.length; ) {
    const part = chunk.subarray(at, at + PART_BYTES);
    const length = part.lastIndexOf(LINE_FEED) + 1 || part.length;
    yield part.subarray(0, length);
    at += length;
  }
}

/** Reads RIS from a text that is at hand whole. */
export function parseRis(
  text: string,
  options: ReadOptions,
): { readonly records: readonly RisRecord[]; readonly problems: readonly Problem[] } {
  const parser = new RisParser(options);
  parser.write(text.startsWith('\ufeff') ? text.slice(1) : text);
  parser.end();
  const records: RisRecord[] = [];
  const problems: Problem[] = [];
  while (parser.hasItems) {
    for (const item of parser.take()) {
      if (item.kind === 'record') records.push(item.record);
      else problems.push(item.problem);
    }
  }
  return { records, problems };
}
