import { describe, expect, it } from 'vitest';
import { percentiles } from '../../bench/support/index.js';

describe('percentiles', () => {
  it('are times that were measured, whatever their order', () => {
    const times = Array.from({ length: 101 }, (_, index) => (index * 37) % 101);
    expect(percentiles(times)).toEqual({ p50: 50, p95: 95, p99: 99 });
  });

  it('of one time are that time, and of none 0', () => {
    expect(percentiles([3.14159])).toEqual({ p50: 3.14, p95: 3.14, p99: 3.14 });
    expect(percentiles([])).toEqual({ p50: 0, p95: 0, p99: 0 });
  });
});
