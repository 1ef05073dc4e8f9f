import { describe, expect, it } from 'vitest';
import { percentiles } from '../../bench/support/index.js';

describe('percentiles', () => {
  it('are times that were measured, whatever their order', () => {
    const times = Array.from({ length: 101 }, (_, index) => (index * 37) % 101);
    expect(percentiles(times)).toEqual({ p50: 50, p95: 95, p99: 99 });
  });

  it('of one time are that time, and of none 0', () => {
    expect(percentiles([2.71499])).toEqual({ p50: 2.71, p95: 2.71, p99: 2.71 });
    expect(percentiles([])).toEqual({ p50: 0, p95: 0, p99: 0 });
  });
});
