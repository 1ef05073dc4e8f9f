import { ByteDecoder } from './byte-decoder.js';
import { LineCutter } from './line-cutter.js';
import type { TextSink } from './text-sink.js';

/** A line of which only a window is kept: a flattened file of 100 MB is one line. */
export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** The column of the first character of the text: above 1 where the line was cut. */
  readonly from: number;
  /** The length of the whole line. */
  readonly length: number;
}

/** A place whose line is wanted; both count from 1. */
export interface WantedPlace {
  readonly line: number;
  readonly column: number;
}

/** Lines by the places that they were wanted for. */
export class SourceLines {
  readonly #lines = new Map<string, SourceLine>();

  set({ line, column }: WantedPlace, found: SourceLine): void {
    this.#lines.set(`${line}:${column}`, found);
  }

  get({ line, column }: WantedPlace): SourceLine | undefined {
    return this.#lines.get(`${line}:${column}`);
  }
}

/** So many characters before and behind the wanted column are kept. */
const WINDOW = 200;
/** The same limit as for reading: lines must be counted alike. */
const MAX_LENGTH = 64 * 1024 * 1024;

/**
 * Fetches the lines of places in a source, to show them beside what is odd about them. It reads
 * no further than the last line that is wanted.
 */
export async function readSourceLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  wanted: readonly WantedPlace[],
): Promise<SourceLines> {
  const found = new SourceLines();
  const byLine = groupByLine(wanted);
  const last = Math.max(0, ...byLine.keys());
  let number = 0;
  const line = (text: string, start: number, end: number): void => {
    number += 1;
    for (const place of byLine.get(number) ?? []) {
      found.set(place, windowOf(text, start, end, place));
    }
  };
  const lines = new LineCutter({ line, lineCut: ignore }, MAX_LENGTH);
  const decoder = new ByteDecoder(sinkOf(lines));
  for await (const chunk of chunks) {
    if (number >= last) break;
    decoder.write(chunk);
  }
  if (number < last) decoder.end();
  if (number < last) lines.end();
  return found;
}

function groupByLine(places: readonly WantedPlace[]): ReadonlyMap<number, WantedPlace[]> {
  const byLine = new Map<number, WantedPlace[]>();
  for (const place of places) {
    const others = byLine.get(place.line);
    if (others === undefined) byLine.set(place.line, [place]);
    else others.push(place);
  }
  return byLine;
}

function sinkOf(lines: LineCutter): TextSink {
  return {
    write: (text) => lines.write(text),
    writeUtf8: (bytes, isAscii) => lines.writeUtf8(bytes, isAscii),
    invalidBytes: ignore,
    encoding: ignore,
    foreignBytes: ignore,
  };
}

function ignore(): void {}

function windowOf(
  text: string,
  start: number,
  end: number,
  { line, column }: WantedPlace,
): SourceLine {
  const from = Math.max(1, column - WINDOW);
  const to = Math.min(end - start, column + WINDOW);
  return {
    number: line,
    text: text.slice(start + from - 1, start + to),
    from,
    length: end - start,
  };
}
