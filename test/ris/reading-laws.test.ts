import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpretRecord } from '../../src/ris/index.js';
import { collectItems } from './collect-items.js';

const tag = fc.constantFrom(
  'TI',
  'T1',
  'AU',
  'A1',
  'A2',
  'AB',
  'N2',
  'KW',
  'PY',
  'DA',
  'SN',
  'DO',
  'UR',
  'SP',
  'T2',
  'XX',
);
const word = fc.constantFrom(
  'a',
  'bee',
  'T1-weighted',
  'Łódź',
  '温室',
  '-',
  '10.5555/x',
  'IS - 5',
  '2020/01/',
  '*',
  'Doe, J',
  '&amp;',
  '<i>',
);
const value = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
const record = fc.array(fc.tuple(tag, value), { maxLength: 8 });
const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\r\r\n');

/** Records printed as a file; a value is what it is without the blanks around it. */
function print(records: readonly (readonly [string, string][])[], end: string): string {
  const lines = records.flatMap((fields) => [
    'TY  - JOUR',
    ...fields.map(([name, text]) => `${name}  - ${text}`),
    'ER  - ',
    '',
  ]);
  return lines.join(end);
}

/** A file with a few characters cut out, doubled or put in. */
const mutated = fc
  .tuple(
    fc.array(record, { minLength: 1, maxLength: 4 }),
    lineEnd,
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(
          '',
          '\n',
          '\r',
          'TY  - ',
          'TY - JOUR AU - ',
          'ER  -',
          ' ER -',
          '\ufeff',
          '\ufffd',
          '\u0000',
          '  - ',
        ),
      ),
      { maxLength: 6 },
    ),
  )
  .map(([records, end, changes]) =>
    changes.reduce(
      (text, [place, insert]) => {
        const at = Math.floor(place * text.length);
        return text.slice(0, at) + insert + text.slice(at + 2);
      },
      print(records, end),
    ),
  );

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
        fc.array(record, { minLength: 1, maxLength: 6 }),
        lineEnd,
        async (records, end) => {
          const read = await collectItems(print(records, end));
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
      mutated.map((text) => Buffer.from(text)),
      mutated.map((text) => Buffer.from(text, 'latin1')),
      mutated.map((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
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
      mutated.map((text) => Buffer.from(text)),
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
      fc.asyncProperty(mutated, async (text) => {
        const lines = text.split(/\r?\r\n|\n|\r|\u2028/);
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
