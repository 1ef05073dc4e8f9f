import { describe, expect, it } from 'vitest';
import { Pace } from '../../src/jobs/pace.js';

describe('the pace of a job', () => {
  it('is not known before anything was read', () => {
    expect(new Pace(0).of(1_000)).toEqual({ recordsPerSecond: null, secondsLeft: null });
  });

  it('tells the rest by the bytes that are left', () => {
    const pace = new Pace(0);
    pace.add(2_000, 20, 1_000);
    pace.add(4_000, 40, 2_000);
    expect(pace.of(10_000)).toEqual({ recordsPerSecond: 20, secondsLeft: 3 });
  });

  it('forgets how quick the job was long ago', () => {
    const pace = new Pace(0);
    pace.add(10_000, 100, 1_000);
    for (let second = 2; second <= 40; second++)
      pace.add(10_000 + second * 10, 100 + second, second * 1_000);
    expect(pace.of(11_000)).toEqual({ recordsPerSecond: 1, secondsLeft: 60 });
  });

  it('never tells less than nothing, also where a source is longer than was known', () => {
    const pace = new Pace(0);
    pace.add(5_000, 50, 1_000);
    expect(pace.of(4_000).secondsLeft).toBe(0);
  });
});
