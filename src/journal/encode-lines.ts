import type { NewEntry, RecordEntry } from './entry.js';
import { JournalEntryTooLargeError } from './errors.js';
import {
  BODY_START,
  CRC_CLOSE,
  CRC_DIGITS,
  checksum,
  LINE_HEAD,
  MAX_LINE_BYTES,
} from './line-format.js';

/** The fields of a record as its line holds them: they may be encoded long before the line is. */
export function encodeFields(fields: RecordEntry['fields']): Buffer {
  return Buffer.from(JSON.stringify(fields));
}

/** One line of the journal with its newline. */
export function encodeLine(entry: NewEntry, sequence: number): Buffer {
  const line = Buffer.concat(piecesOf(entry, sequence));
  if (line.length > MAX_LINE_BYTES)
    throw new JournalEntryTooLargeError(line.length, MAX_LINE_BYTES);
  line.write(checksum(line.subarray(BODY_START, -1)), LINE_HEAD.length, 'latin1');
  return line;
}

/** The lines of the entries in one piece, numbered from `first`. */
export function encodeLines(entries: readonly NewEntry[], first: number): Buffer {
  return Buffer.concat(entries.map((entry, index) => encodeLine(entry, first + index)));
}

/** What a line begins with; the checksum is written over the blanks when all that it covers is there. */
const HEAD = `${LINE_HEAD}${' '.repeat(CRC_DIGITS)}${CRC_CLOSE}`;
const END = Buffer.from('}\n');

function piecesOf(entry: NewEntry, sequence: number): readonly Uint8Array[] {
  const head = `${HEAD}"seq":${sequence},`;
  if (entry.kind !== 'record') return [Buffer.from(`${head}${JSON.stringify(entry).slice(1)}\n`)];
  const { kind, import: source, record, index, line, fields } = entry;
  const place = JSON.stringify({ kind, import: source, record, index, line }).slice(1, -1);
  const encoded = fields instanceof Uint8Array ? fields : encodeFields(fields);
  return [Buffer.from(`${head}${place},"fields":`), encoded, END];
}
