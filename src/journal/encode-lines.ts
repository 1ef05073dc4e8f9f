import type { JournalEntry } from './entry.js';
import { JournalEntryTooLargeError } from './errors.js';
import { CRC_CLOSE, checksum, LINE_HEAD, MAX_LINE_BYTES } from './line-format.js';

/** One line of the journal with its newline. */
export function encodeLine(entry: JournalEntry, sequence: number): Buffer {
  const body = `"seq":${sequence},${JSON.stringify(entry).slice(1)}`;
  const line = Buffer.from(`${LINE_HEAD}${checksum(body)}${CRC_CLOSE}${body}\n`);
  if (line.length > MAX_LINE_BYTES)
    throw new JournalEntryTooLargeError(line.length, MAX_LINE_BYTES);
  return line;
}

/** The lines of the entries in one piece, numbered from `first`. */
export function encodeLines(entries: readonly JournalEntry[], first: number): Buffer {
  return Buffer.concat(entries.map((entry, index) => encodeLine(entry, first + index)));
}
