import { describe, expect, it } from 'vitest';
import { analyzeNetwork, collectIncidences, tabulate } from '../../../src/network/index.js';
import { NetworkCache } from '../../../src/resolvers/network/network-cache.js';

const table = tabulate(
  collectIncidences([{ member: 'A', paper: 'P', year: 2020, memberCount: 1, position: 1 }]),
);
const value = { table, analysis: null, names: null };

describe('the cache of networks', () => {
  it('gives back what was kept, and null for anything else', () => {
    const cache = new NetworkCache();
    cache.set('one', value);
    expect(cache.get('one')).toBe(value);
    expect(cache.get('other')).toBeNull();
  });

  it('lets go of what was not asked for longest when memory is short', () => {
    // A table of one incidence takes about 170 bytes.
    const cache = new NetworkCache(400);
    cache.set('one', value);
    cache.set('two', value);
    cache.get('one');
    cache.set('three', value);
    expect([cache.get('one'), cache.get('two'), cache.get('three')]).toEqual([value, null, value]);
  });

  it('counts keys, which a client can make as long as it may write', () => {
    const cache = new NetworkCache(10_000);
    for (let time = 0; time < 5; time += 1) cache.set(`${time}${'x'.repeat(2_000)}`, value);
    const kept = Array.from({ length: 5 }, (_, time) => cache.get(`${time}${'x'.repeat(2_000)}`));
    expect(kept).toEqual([null, null, null, value, value]);
    cache.set('x'.repeat(5_001), value);
    expect(cache.get('x'.repeat(5_001))).toBeNull();
  });

  it('does not count twice what is set twice', () => {
    const cache = new NetworkCache(400);
    for (let time = 0; time < 10; time += 1) cache.set('one', value);
    cache.set('two', value);
    expect(cache.get('one')).toBe(value);
  });

  it('keeps nothing that is greater than all of it', () => {
    const cache = new NetworkCache(10);
    const analysis = analyzeNetwork(table, { build: { counting: 'FULL' } });
    cache.set('one', { table, analysis, names: null });
    expect(cache.get('one')).toBeNull();
  });
});
