import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DescribingRecord, mergeReferences } from '../../src/identity/index.js';
import { reference } from './arbitrary.js';

const records: fc.Arbitrary<readonly DescribingRecord[]> = fc
  .array(reference, { minLength: 1, maxLength: 5 })
  .map((list) => list.map((each, index) => ({ recordId: `R${index}`, reference: each })));

describe('mergeReferences', () => {
  it('gives a single record as it is', () => {
    fc.assert(
      fc.property(reference, (each) => {
        expect(mergeReferences([{ recordId: 'R1', reference: each }])).toEqual(each);
      }),
    );
  });

  it('depends on the set of records, never on the order in which they came', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 0, max: 4 }), (list, by) => {
        const merged = mergeReferences(list);
        expect(mergeReferences([...list].reverse())).toEqual(merged);
        const at = by % list.length;
        expect(mergeReferences([...list.slice(at), ...list.slice(0, at)])).toEqual(merged);
      }),
    );
  });

  it('has a value for every field that any record has', () => {
    fc.assert(
      fc.property(records, (list) => {
        const merged = mergeReferences(list);
        for (const { reference: each } of list) {
          if (each.title !== null) expect(merged.title).not.toBeNull();
          if (each.year !== null) expect(merged.year).not.toBeNull();
          if (each.journal !== null) expect(merged.journal).not.toBeNull();
          if (each.type !== 'GEN') expect(merged.type).not.toBe('GEN');
          expect(merged.authors.length).toBeGreaterThanOrEqual(each.authors.length);
        }
      }),
    );
  });

  it('takes keywords from all, each once, major where any record says so', () => {
    const [base] = fc.sample(reference, { numRuns: 1, seed: 4 });
    if (base === undefined) throw new Error('fast-check gave no sample');
    const keyworded = (recordId: string, label: string, isMajor: boolean): DescribingRecord => ({
      recordId,
      reference: { ...base, keywords: [{ label, isMajor }] },
    });
    const merged = mergeReferences([
      keyworded('R1', 'Soil', false),
      keyworded('R2', 'soil', true),
      keyworded('R3', 'dust', false),
    ]);
    expect(merged.keywords).toEqual([
      { label: 'Soil', isMajor: true },
      { label: 'dust', isMajor: false },
    ]);
  });

  it('refuses a paper without a record, which no import makes', () => {
    expect(() => mergeReferences([])).toThrow(RangeError);
  });
});
