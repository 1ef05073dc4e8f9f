import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpretRecord } from '../../src/ris/index.js';
import { brokenFile, lineEnd, printFile, recordFields } from './broken-file.js';
import { collectItems } from './collect-items.js';

function cut(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

describe('laws of reading', () => {
  it('gives back every tag and value of a file of records, in order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(recordFields, { minLength: 1, maxLength: 6 }),
        lineEnd,
        async (records, end) => {
          const read = await collectItems(printFile(records, end));
          expect(
            read.records.map(({ fields }) => fields.map((field) => [field.tag, field.value])),
          ).toEqual(
            records.map((fields) => [
              ['TY', 'JOUR'],
              ...fields.map(([name, text]) => [name, text.trim()]),
            ]),
          );
          expect(read.problems).toEqual([]);
        },
      ),
    );
  });

  it('gives the same items however the bytes are cut into chunks', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });
    const input = fc.oneof(
      brokenFile.map((text) => Buffer.from(text)),
      brokenFile.map((text) => Buffer.from(text, 'latin1')),
      brokenFile.map((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
    );
    await fc.assert(
      fc.asyncProperty(input, sizes, async (bytes, pattern) => {
        const whole = await collectItems([bytes]);
        expect((await collectItems(cut(bytes, pattern))).items).toEqual(whole.items);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, on random bytes or on broken files, and interprets what it found', async () => {
    const input = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      brokenFile.map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(input, async (bytes) => {
        for (const { fields } of (await collectItems([bytes])).records) interpretRecord(fields);
      }),
      { numRuns: 500 },
    );
  });

  it('places every field and problem inside the source', async () => {
    await fc.assert(
      fc.asyncProperty(brokenFile, async (text) => {
        // The mark at the start says the encoding and is no character of a line.
        const lines = text
          .replace(/^\ufeff/, '')
          .split(/\r?\r\n|\n|\r|\u2028|\u2029|[\v\f\u0085](?=[ \t]{0,4}[A-Z][A-Z0-9] {0,2}-)/);
        const { records, problems } = await collectItems(text);
        for (const { tag: name, line, column } of records.flatMap(({ fields }) => fields)) {
          expect((lines[line - 1] ?? '').slice(column - 1, column + 1)).toBe(name);
        }
        for (const { line, column } of problems) {
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
