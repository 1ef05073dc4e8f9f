import { describe, expect, it } from 'vitest';
import { changeOf, newSince } from '../../../web/explorer/network/link-changes.js';

const YEARS = { a: [2005, 2010], b: [2008, 2020], c: [2016, 2018], d: [2021, 2022] } as const;

/** What each link is in the years of an address. */
function changes(search: { from?: number; to?: number }) {
  return Object.entries(YEARS).map(([, [firstYear, lastYear]]) =>
    changeOf({ firstYear, lastYear }, search),
  );
}

describe('A link is', () => {
  it('new where its first paper is in the years that are shown, and lost where its last is before', () => {
    expect(changes({ from: 2015, to: 2020 })).toEqual(['lost', null, 'new', null]);
    expect(changes({ from: 2015 })).toEqual(['lost', null, 'new', 'new']);
  });

  it('new in the last year where all years until it are shown, and none is lost', () => {
    expect(changes({ to: 2016 })).toEqual([null, null, 'new', null]);
    expect(newSince({ to: 2016 })).toBe(2016);
  });

  it('neither where all years are shown, or it tells no year', () => {
    expect(changes({})).toEqual([null, null, null, null]);
    expect(changeOf({ firstYear: null, lastYear: null }, { from: 2015 })).toBeNull();
  });
});
