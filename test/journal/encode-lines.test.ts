import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeFields, encodeLine } from '../../src/journal/encode-lines.js';
import { anyEntry } from './entries.js';

it('a line is the JSON of its entry behind its number, and behind that of the checksum', () => {
  fc.assert(
    fc.property(anyEntry, fc.integer({ min: 1 }), (entry, sequence) => {
      const body = `"seq":${sequence},${JSON.stringify(entry).slice(1)}`;
      const crc = crc32(body).toString(16).padStart(8, '0');
      expect(encodeLine(entry, sequence).toString()).toBe(`{"crc":"${crc}",${body}\n`);
    }),
  );
});

it('fields that were encoded ahead make the same line', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      fc.pre(entry.kind === 'record');
      const encoded = { ...entry, fields: encodeFields(entry.fields) };
      expect(encodeLine(encoded, 7).equals(encodeLine(entry, 7))).toBe(true);
    }),
  );
});
