import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { networkJobOf } from '../../../src/resolvers/network/network-job.js';
import { readNetworkOptions } from '../../../src/resolvers/network/read-options.js';

describe('a job computes', () => {
  const jobOf = (...selected: readonly string[]) => {
    const {
      build: _build,
      sampling: _sampling,
      ...job
    } = networkJobOf(readNetworkOptions('AUTHOR', null), new Set(selected));
    return { ...job, clustering: job.clustering !== undefined };
  };

  it.each([
    ['links alone', ['nodes', 'links'], {}],
    ['clusters for the cluster of a node', ['nodes', 'nodes.cluster'], { clustering: true }],
    [
      'clusters for the modularity, and no searches',
      ['statistics', 'statistics.modularity', 'statistics.__typename'],
      { clustering: true },
    ],
    [
      'searches for lengths of paths',
      ['statistics', 'statistics.diameter'],
      { hasStatistics: true },
    ],
    [
      'both where both are selected',
      ['statistics', 'statistics.modularity', 'statistics.density'],
      { clustering: true, hasStatistics: true },
    ],
    ['a measure', ['nodes.centrality.pageRank'], { centralities: ['PAGE_RANK'] }],
  ])('%s', (_what, selected, expected) => {
    const nothing = { clustering: false, hasStatistics: false, centralities: [] };
    expect(jobOf(...selected)).toEqual({ ...nothing, ...expected });
  });
});
