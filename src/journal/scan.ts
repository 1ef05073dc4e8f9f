import type { FileHandle } from 'node:fs/promises';
import type { DamageLine, JournalLine } from './append-journal.js';
import { decodeEntry } from './decode-entry.js';
import { decodeLine } from './decode-line.js';
import { lineDigest } from './line-digest.js';
import { LineOrder } from './line-order.js';
import type { RawLine } from './line-splitter.js';
import { type Position, START } from './position.js';
import { countLines, readLines } from './read-lines.js';
import { readLinesBack } from './read-lines-back.js';

/** Every line between a position that fits and a byte, with the damages among them. */
export async function* scan(
  file: FileHandle,
  from: Position,
  to: number,
): AsyncGenerator<JournalLine> {
  const scanner = new Scanner(from);
  let linesInFront: number | null = null;
  for await (const batch of readLines(file, from.offset, to)) {
    for (const raw of batch) {
      for (const line of scanner.take(raw)) {
        // Counted only when there is something to report, because it reads all that is in front.
        if (line.kind === 'damage') linesInFront ??= await countLines(file, from.offset);
        yield line.kind === 'damage' ? { ...line, line: line.line + (linesInFront ?? 0) } : line;
      }
    }
  }
}

/**
 * Like {@link scan} from the start, without the entries up to a number. Once past that number
 * all entries are given, so that a second journal glued to the first is read too.
 */
export async function* scanBehind(
  file: FileHandle,
  sequence: number,
  to: number,
): AsyncGenerator<JournalLine> {
  let isPast = false;
  for await (const line of scan(file, START, to)) {
    isPast ||= line.kind === 'entry' && line.position.sequence > sequence;
    if (isPast || line.kind === 'damage') yield line;
  }
}

/** True when the line that ends at the position's byte is sound and carries its number. */
export async function fits(file: FileHandle, position: Position): Promise<boolean> {
  if (position.offset === 0 || position.sequence === 0)
    return position.offset === position.sequence;
  for await (const raw of readLinesBack(file, position.offset)) {
    const reading = decodeLine(raw.bytes);
    return raw.isClosed && reading.kind === 'sound' && reading.sequence === position.sequence;
  }
  return false;
}

/** Reads lines one after another; its line numbers count from where it began. */
class Scanner {
  readonly #order: LineOrder;
  #position: Position;
  #line = 0;

  constructor(from: Position) {
    this.#order = new LineOrder(from.sequence);
    this.#position = from;
  }

  take(raw: RawLine): readonly JournalLine[] {
    this.#line++;
    const reading = raw.isClosed ? decodeLine(raw.bytes) : UNCLOSED;
    if (reading.kind === 'damaged') {
      this.#order.passDamaged();
      return [this.#damage(raw, reading.reason)];
    }
    const disorder = this.#order.follow(reading.sequence);
    const before = disorder === null ? [] : [this.#damage(raw, disorder)];
    const decoded = decodeEntry(reading.value);
    this.#position = { sequence: reading.sequence, offset: raw.end };
    if ('reason' in decoded) return [...before, this.#damage(raw, decoded.reason)];
    return [...before, { kind: 'entry', position: this.#position, entry: decoded.entry }];
  }

  #damage(raw: RawLine, reason: string): DamageLine {
    const digest = lineDigest(raw);
    return { kind: 'damage', line: this.#line, reason, digest, position: this.#position };
  }
}

const UNCLOSED = { kind: 'damaged', reason: 'it has no end' } as const;
