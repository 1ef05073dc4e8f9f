import { type FileHandle, open } from 'node:fs/promises';
import type { DamageLine } from './append-journal.js';
import { checkLine } from './decode-line.js';
import { JournalUnreadableError } from './errors.js';
import { lineDigest } from './line-digest.js';
import { LineOrder } from './line-order.js';
import type { RawLine } from './line-splitter.js';
import { type Position, START } from './position.js';
import { readLines } from './read-lines.js';

/** A journal of noise has as many damages as it has lines; the first ones tell enough. */
const DAMAGES_KEPT = 1_000;

/** What a look at every checksum of a journal found. */
export interface JournalSurvey {
  readonly damageCount: number;
  /** The first 1,000 damages, in the order of the file. */
  readonly damages: readonly Pick<DamageLine, 'line' | 'reason' | 'digest'>[];
  /** True when the line that ends at the position asked for stands there with its number. */
  readonly holdsPosition: boolean;
}

/**
 * Checks every line of a journal by checksum and number, without reading what the lines say: so
 * it is quick enough for each start. Told are the damages up to `end`; nothing is changed.
 *
 * @param position a place that the journal should hold, such as the one that the graph reached.
 * @throws JournalUnreadableError when the disk refuses to give it
 */
export async function surveyJournal(
  path: string,
  end: Position,
  position: Position,
): Promise<JournalSurvey> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, 'r');
    const surveyor = new Surveyor(position);
    for await (const batch of readLines(file, START.offset, end.offset)) {
      for (const raw of batch) surveyor.take(raw);
    }
    return surveyor;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new JournalUnreadableError(`The journal ${path} cannot be read (${why}).`, { cause });
  } finally {
    await file?.close();
  }
}

class Surveyor implements JournalSurvey {
  damageCount = 0;
  readonly damages: Pick<DamageLine, 'line' | 'reason' | 'digest'>[] = [];
  holdsPosition: boolean;
  readonly #position: Position;
  readonly #order = new LineOrder(START.sequence);
  #line = 0;

  constructor(position: Position) {
    this.#position = position;
    this.holdsPosition = position.sequence === START.sequence;
  }

  take(raw: RawLine): void {
    this.#line++;
    const reading = raw.isClosed
      ? checkLine(raw.bytes)
      : ({ kind: 'damaged', reason: 'it has no end' } as const);
    if (reading.kind === 'damaged') {
      this.#order.passDamaged();
      this.#note(raw, reading.reason);
      return;
    }
    const disorder = this.#order.follow(reading.sequence);
    if (disorder !== null) this.#note(raw, disorder);
    const { sequence, offset } = this.#position;
    this.holdsPosition ||= reading.sequence === sequence && raw.end === offset;
  }

  #note(raw: RawLine, reason: string): void {
    if (this.damageCount++ >= DAMAGES_KEPT) return;
    this.damages.push({ line: this.#line, reason, digest: lineDigest(raw) });
  }
}
