import { describe, expect, it } from 'vitest';
import { clusterOf, groupNetwork } from '../../../web/explorer/network/grouped.js';
import { madeLink } from './made-link.js';

const node = (id: string, cluster: number | null, x: number, years: readonly [number, number]) => ({
  id,
  label: `Name of ${id}`,
  papers: 2,
  links: 1,
  totalLinkStrength: 3,
  averageYear: (years[0] + years[1]) / 2,
  firstYear: years[0],
  lastYear: years[1],
  cluster,
  position: { x, y: 10, radius: 3 },
});

const NETWORK = {
  nodes: [
    node('a', 1, 0, [2000, 2004]),
    node('b', 1, 8, [2006, 2010]),
    node('c', 2, 40, [2018, 2020]),
    node('d', null, 90, [2018, 2020]),
  ],
  links: [madeLink('a', 'b', 4, 2006), madeLink('a', 'c', 1, 2018), madeLink('c', 'b', 2, 2019)],
  clusters: [
    { cluster: 1, label: 'ageing, falls, frailty' },
    { cluster: 2, label: 'sleep, ageing' },
  ],
};

describe('A network of clusters', () => {
  const closed = groupNetwork(NETWORK, new Set());

  it('has a circle in the middle of each cluster, as large as its nodes together', () => {
    expect(closed.nodes.map(({ id }) => id)).toEqual(['cluster-1', 'cluster-2', 'd']);
    expect(closed.nodes[0]).toMatchObject({
      label: 'ageing',
      members: 2,
      links: 1,
      totalLinkStrength: 6,
      averageYear: 2005,
      firstYear: 2000,
      lastYear: 2010,
      position: { x: 4, y: 10, radius: Math.sqrt(18) },
    });
    expect(closed.nodes.map(({ id }) => clusterOf(id))).toEqual([1, 2, null]);
  });

  it('calls a cluster by the first of its topics, by all where another begins with the same', () => {
    const same = NETWORK.clusters.map(({ cluster }) => ({ cluster, label: `sleep, ${cluster}` }));
    const { nodes } = groupNetwork({ ...NETWORK, clusters: same }, new Set());
    expect(nodes.map(({ label }) => label)).toEqual(['sleep, 1', 'sleep, 2', 'Name of d']);
  });

  it('has one link between two clusters, as strong as those between their nodes', () => {
    expect(closed.links).toEqual([
      {
        source: 'cluster-1',
        target: 'cluster-2',
        strength: 3,
        papers: 2,
        firstYear: 2018,
        lastYear: 2019,
      },
    ]);
  });

  it('opens a cluster where it lies, and leaves the others as they are', () => {
    const open = groupNetwork(NETWORK, new Set([1]));
    expect(open.nodes.map(({ id }) => id)).toEqual(['cluster-2', 'a', 'b', 'd']);
    expect(open.nodes[0]).toEqual(closed.nodes[1] && { ...closed.nodes[1], links: 2 });
    expect(open.nodes[1]).toBe(NETWORK.nodes[0]);
    expect(open.links.map(({ source, target }) => `${source} ${target}`)).toEqual([
      'a b',
      'a cluster-2',
      'b cluster-2',
    ]);
  });

  it('has the institution of most of its authors, where the network tells them', () => {
    const works = (institutions: readonly (string | null)[]) => {
      const nodes = NETWORK.nodes.map((each, place) => ({
        ...each,
        cluster: 1,
        institution: institutions[place] ?? null,
      }));
      return groupNetwork({ ...NETWORK, nodes }, new Set()).nodes[0];
    };
    expect(works(['Lund', 'Oslo', null, 'Oslo'])).toMatchObject({
      institution: 'Oslo',
      institutions: ['Lund', 'Oslo', null, 'Oslo'],
    });
    expect(works([null, 'Oslo', 'Lund', null])?.institution).toBe('Lund');
    expect(works([])?.institution).toBeNull();
    expect(closed.nodes[0]).not.toHaveProperty('institution');
  });

  it('is the network where all are open', () => {
    const { nodes } = groupNetwork(NETWORK, new Set([1, 2]));
    expect(nodes).toEqual(NETWORK.nodes);
  });
});
