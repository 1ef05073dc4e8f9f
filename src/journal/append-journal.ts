import type { JournalEntry, NewEntry } from './entry.js';
import type { Position } from './position.js';

/** What one line of the journal gave: an entry, or a damage that is passed over. */
export type JournalLine = EntryLine | DamageLine;

export interface EntryLine {
  readonly kind: 'entry';
  /** The place after this line: read on from here. */
  readonly position: Position;
  readonly entry: JournalEntry;
}

/** A line that cannot be used, or lines that are missing; the lines around it are read all the same. */
export interface DamageLine {
  readonly kind: 'damage';
  /** The line of the file, from 1; for missing lines the one where the first should be. */
  readonly line: number;
  /** What is wrong, as a sentence about "it", the line. */
  readonly reason: string;
  /** Of the line's bytes: a damage is known again by its line, its digest and its reason. */
  readonly digest: string;
  /** The place after the last sound line before the damage. */
  readonly position: Position;
}

/** Something that opening found at the end of the journal and mended. */
export interface JournalFinding {
  /** The first line concerned, from 1. */
  readonly line: number;
  /** How many lines are concerned. */
  readonly lines: number;
  readonly bytes: number;
  /** A sentence for a person: what was found, what was done, where the bytes are. */
  readonly message: string;
  /** The file that keeps the bytes that were cut; null when nothing was cut. */
  readonly keptIn: string | null;
}

/**
 * The append-only file of everything that was imported or decided. It is the only writer of that file, and
 * leaves it to the caller that no other process opens it (see the lock of the data folder).
 */
export interface Journal {
  /** The last line that is on disk. */
  readonly end: Position;
  /** What opening had to repair. */
  readonly findings: readonly JournalFinding[];
  /**
   * The CRC-32, in hex, of all bytes up to the end as they were written: it follows the appends, so a
   * damage that the disk does meanwhile is not in it. Null until {@link vouch} tells what the lines
   * come to that were there before.
   */
  readonly checksum: string | null;

  /** Tells the checksum up to the end, of a journal in which no line is damaged. */
  vouch(checksum: string): void;

  /**
   * Writes a line for each entry and answers with the new end once they are flushed to disk.
   * Appends take turns in the order of their calls. What a full disk refuses is cut off again, and the next
   * append may succeed. After any other failure none is taken until the journal is opened again, since
   * nobody knows what the disk holds.
   *
   * @throws JournalUnwritableError, JournalEntryTooLargeError, JournalClosedError
   */
  append(entries: readonly NewEntry[]): Promise<Position>;

  /**
   * The lines after a position, up to the end as it is now, holding one chunk in memory. Where
   * the file does not fit the position (a line in front of it was edited) it is read from the
   * start, its damage is reported, and the lines up to that number are skipped.
   *
   * @throws JournalBehindError when the journal ends before the position (see {@link isBehind}),
   * JournalUnreadableError, JournalClosedError
   */
  read(from: Position): AsyncIterable<JournalLine>;

  /** Waits for the appends under way and closes the file; safe to repeat. */
  close(): Promise<void>;
}
