import { describe, expect, it } from 'vitest';
import type { PaperFilter } from '../../../src/graph/filters/index.js';
import { mergeableIds, needsEachId, replaceIds } from '../../../src/graph/filters/merged-ids.js';

const NESTED: PaperFilter = {
  author: 'A1',
  and: [{ journal: ['J1', 'J2'] }],
  or: [{ ids: ['P1'] }, { not: { author: 'A2' } }],
};

describe('ids of nodes that may have been merged into others', () => {
  it('are found anywhere in a filter, those of topics not', () => {
    expect(mergeableIds({ ...NESTED, topic: 'T1' })).toEqual(['A1', 'J1', 'J2', 'P1', 'A2']);
  });

  it('are replaced anywhere in a filter, two that became one only once', () => {
    const replacements = new Map([
      ['A1', 'A3'],
      ['A2', 'A3'],
      ['J1', 'J2'],
    ]);
    expect(replaceIds(NESTED, replacements)).toEqual({
      author: 'A3',
      and: [{ journal: ['J2'] }],
      or: [{ ids: ['P1'] }, { not: { author: 'A3' } }],
    });
  });

  it.each<[PaperFilter, boolean]>([
    [{}, true],
    [{ author: 'A1', journal: 'J1', and: [{ author: 'A2' }], not: { type: 'CHAP' } }, true],
    [{ author: ['A1', 'A2'] }, false],
    [{ not: { author: 'A1' } }, false],
    [{ or: [{ journal: 'J1' }, { type: 'CHAP' }] }, false],
    [{ and: [{ ids: ['P1'] }] }, false],
  ])('leave nothing to find in %j: %s', (filter, expected) => {
    expect(needsEachId(filter)).toBe(expected);
  });
});
