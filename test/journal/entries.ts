import { writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { encodeLine } from '../../src/journal/encode-lines.js';
import type { Journal, JournalEntry, JournalLine, Position } from '../../src/journal/index.js';

/** A record that tells its number. */
export function record(index: number, title = `Title ${index}`): JournalEntry {
  return {
    kind: 'record',
    import: 'i1',
    record: `r${index}`,
    index,
    line: index * 7,
    fields: [
      ['TY', 'JOUR'],
      ['TI', title],
    ],
  };
}

export function records(count: number, first = 1): JournalEntry[] {
  return Array.from({ length: count }, (_, at) => record(first + at));
}

/** A journal file written line by line, each with its newline. */
export function linesOf(entries: readonly JournalEntry[]): Buffer[] {
  return entries.map((entry, at) => encodeLine(entry, at + 1));
}

export async function writeLines(path: string, lines: readonly Uint8Array[]): Promise<void> {
  await writeFile(path, Buffer.concat(lines));
}

export async function readAll(journal: Journal, from: Position): Promise<JournalLine[]> {
  const lines: JournalLine[] = [];
  for await (const line of journal.read(from)) lines.push(line);
  return lines;
}

export function entriesOf(lines: readonly JournalLine[]): JournalEntry[] {
  return lines.flatMap((line) => (line.kind === 'entry' ? [line.entry] : []));
}

export function damagesOf(lines: readonly JournalLine[]): { line: number; reason: string }[] {
  return lines.flatMap(({ kind, ...line }) =>
    kind === 'damage' && 'reason' in line ? [{ line: line.line, reason: line.reason }] : [],
  );
}

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('\n', '\r\n', '\u2028', '\ud800', '"', '\\', '', 'A'.repeat(70_000)),
);
const count = fc.nat();
const at = fc.constant('2026-11-03T10:00:00.000Z');

/** Any entry, with the strings that break naive line formats. */
export const anyEntry: fc.Arbitrary<JournalEntry> = fc.oneof(
  fc.record({ kind: fc.constant('import' as const), import: text, source: text, at }),
  fc.record({
    kind: fc.constant('record' as const),
    import: text,
    record: text,
    index: count,
    line: count,
    fields: fc.array(fc.tuple(fc.string({ minLength: 2, maxLength: 2 }), text)),
  }),
  fc.record({
    kind: fc.constant('import-end' as const),
    import: text,
    at,
    records: count,
    new: count,
    updated: count,
    unchanged: count,
    problems: fc.dictionary(fc.constantFrom('A_CODE', 'B_CODE'), count, { noNullPrototype: true }),
  }),
  fc.record({ kind: fc.constant('clear' as const), at }),
);
