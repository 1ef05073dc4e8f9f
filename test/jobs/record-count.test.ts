import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RecordCount } from '../../src/jobs/record-count.js';

function countOf(...chunks: readonly Uint8Array[]): number {
  const count = new RecordCount();
  for (const chunk of chunks) count.add(chunk);
  return count.count;
}

it('counts where records begin, and no text that only looks so', () => {
  const bytes = Buffer.from(
    'TY  - JOUR\r\nTI  - On TY  - tags\r\nER  - \r\n\r\nTY  - BOOK\nN1  - TY\nER  - \n',
  );
  expect(countOf(bytes)).toBe(2);
});

it('counts the same however the bytes are cut', () => {
  const bytes = Buffer.from('TY  - JOUR\nER  - \n'.repeat(7));
  const cuts = fc.array(fc.nat(bytes.length), { maxLength: 20 });
  fc.assert(
    fc.property(cuts, (places) => {
      const ends = [...places].sort((one, other) => one - other);
      const chunks = [...ends, bytes.length].map((end, at) =>
        bytes.subarray(ends[at - 1] ?? 0, end),
      );
      expect(countOf(...chunks)).toBe(7);
    }),
  );
});
