import { describe, expect, it } from 'vitest';
import { comparePages, readPageRange } from '../../../src/identity/papers/page-range.js';

describe('readPageRange', () => {
  it.each([
    ['212-31', '212', '231'],
    ['S12-S15', 's12', 's15'],
    ['e100429', 'e100429', ''],
    ['pp. 0123 -- 0129', '123', '129'],
    ['742-8; discussion 748-9', '742', '748'],
    ['2243-5; author reply 2243-5', '2243', '2245'],
    ['"233-8, 230-5, 246-51"', '230', '235'],
    ['233-238+230-235+246-251', '230', '235'],
    ['175.e1-175.e5', '175', '175'],
    ['P63 [tp 104]', '63', ''],
    ['Article ID 37157', '37157', ''],
    ['Art. No.: CD003051', 'cd3051', ''],
    ['06-Oct', '6', '10'],
    ['Jan-30', '1', '30'],
    ['iii-xi', 'iii', 'xi'],
    ['35+', '35', ''],
    ['215 p.', '', ''],
    ['n.pag', '', ''],
    ['Suppl-42', '', ''],
  ])('takes %s apart', (pages, first, last) => {
    expect(readPageRange(pages)).toEqual({ first, last });
  });
});

describe('comparePages', () => {
  it.each([
    ['123-129', '123-9', 'SAME'],
    ['S27', '27', 'SAME'],
    ['e43268', '43268', 'SAME'],
    ['742-8; discussion 748-9', '742-749', 'SAME'],
    ['2297-2108', '2097-2108', 'OVERLAP'],
    ['1174', '1173-1174', 'OVERLAP'],
    ['943-944', '945', 'DIFFERENT'],
    ['S42-S43', '1324-1328', 'DIFFERENT'],
    ['e505', '42', 'UNKNOWN'],
    ['1-9', '515-523', 'UNKNOWN'],
    ['S34-S42', 'Suppl-42', 'UNKNOWN'],
  ])('%s and %s are %s', (a, b, relation) => {
    const ranges = [readPageRange(a), readPageRange(b)] as const;
    expect(comparePages(...ranges)).toBe(relation);
    expect(comparePages(ranges[1], ranges[0])).toBe(relation);
  });
});
