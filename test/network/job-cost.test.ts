import { describe, expect, it } from 'vitest';
import { costOf, type NetworkJob } from '../../src/network/index.js';

const size = { members: 1_000, incidences: 5_000, pairs: 10_000 };
const build = { counting: 'FULL' } as const;

describe('the cost of a job', () => {
  it.each<readonly [string, Partial<NetworkJob>, number]>([
    ['links alone', {}, 5_000 + 10_000],
    ['clusters, ten times', { clustering: {} }, 5_000 + 10_000 * 201],
    ['clusters, once', { clustering: { starts: 1 } }, 5_000 + 10_000 * 21],
    ['sums over links', { centralities: ['DEGREE', 'STRENGTH'] }, 5_000 + 10_000],
    ['iterations', { centralities: ['PAGE_RANK', 'EIGENVECTOR'] }, 5_000 + 10_000 * 51],
    ['a search from every node', { centralities: ['BETWEENNESS'] }, 5_000 + 10_000 * 1_001],
    ['path lengths', { hasStatistics: true }, 5_000 + 10_000 * 1_001],
    ['windows', { windows: { years: 5 } }, 5_000 + 10_000 * 3],
  ])('grows with what is asked: %s', (_what, job, cost) => {
    expect(costOf(size, { build, ...job })).toBe(cost);
  });

  it('counts the searches of a sample where there are too many nodes', () => {
    const many = { ...size, members: 50_000 };
    expect(costOf(many, { build, centralities: ['CLOSENESS'] })).toBe(5_000 + 10_000 * 201);
  });
});
