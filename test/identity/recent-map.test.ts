import { describe, expect, it } from 'vitest';
import { RecentMap } from '../../src/identity/recent-map.js';

describe('RecentMap', () => {
  it('forgets what was not asked for longest', () => {
    const map = new RecentMap([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect(map.get('a')).toBe(1);
    map.trim(2);
    expect([...map]).toEqual([
      ['c', 3],
      ['a', 1],
    ]);
  });

  it('keeps everything until it is told to forget', () => {
    const map = new RecentMap<number>();
    for (let each = 0; each < 1_000; each += 1) map.set(String(each), each);
    expect(map.size).toBe(1_000);
    map.trim(1_000);
    expect(map.size).toBe(1_000);
    map.trim(0);
    expect(map.size).toBe(0);
  });

  it('has no value for what it does not hold', () => {
    expect(new RecentMap<number>().get('a')).toBeUndefined();
  });
});
