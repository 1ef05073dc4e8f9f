import { describe, expect, it } from 'vitest';
import { onlyNew } from '../../../web/explorer/parts/decisions/only-new.js';

const WHOLE = { id: 'A1', name: 'Jun Lee' };
const NAMESAKE = { id: 'A2', name: 'Jun Lee' };
const OTHER_NAMESAKE = { id: 'A3', name: 'J. Lee' };
const MADE = { id: 'A4', name: 'J. Lee' };

describe('Whom a split has made', () => {
  it('is the one who is new, not one of two namesakes who were there', () => {
    const before = [WHOLE, NAMESAKE, OTHER_NAMESAKE];
    expect(onlyNew(before, [NAMESAKE, OTHER_NAMESAKE, MADE])).toEqual(MADE);
    expect(onlyNew(before, [MADE, OTHER_NAMESAKE, NAMESAKE, WHOLE])).toEqual(MADE);
  });

  it('is the one who is new, told of twice', () => {
    expect(onlyNew([WHOLE], [MADE, MADE])).toEqual(MADE);
  });

  it('is nobody where what was split off went to a namesake, or where two are new', () => {
    expect(onlyNew([WHOLE, NAMESAKE], [NAMESAKE])).toBeNull();
    expect(onlyNew([WHOLE], [NAMESAKE, MADE])).toBeNull();
  });

  it('is nobody where one of the questions had no whole answer', () => {
    expect(onlyNew(null, [MADE])).toBeNull();
    expect(onlyNew([WHOLE], null)).toBeNull();
  });
});
