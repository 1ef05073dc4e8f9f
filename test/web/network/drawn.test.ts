import { describe, expect, it } from 'vitest';
import { clusterColour } from '../../../src/network/picture/index.js';
import { drawNetwork } from '../../../web/explorer/network/drawn.js';
import { groupNetwork } from '../../../web/explorer/network/grouped.js';
import { CHANGE_COLOURS } from '../../../web/explorer/network/link-changes.js';
import { networkSearch } from '../../../web/explorer/network/search.js';
import { madeLink } from './made-link.js';

const node = (id: string, cluster: number, papers: number, years: readonly [number, number]) => ({
  id,
  label: `Name of ${id}`,
  papers,
  links: 2,
  totalLinkStrength: papers,
  averageYear: (years[0] + years[1]) / 2,
  firstYear: years[0],
  lastYear: years[1],
  cluster,
  position: { x: papers, y: -papers, radius: 4 + papers },
});

const network = {
  nodes: [
    node('a', 1, 9, [2000, 2010]),
    node('b', 1, 4, [2005, 2020]),
    node('c', 2, 1, [2018, 2020]),
  ],
  links: [madeLink('a', 'b', 4, 2006), madeLink('b', 'c', 1, 2019)],
  clusters: [
    { cluster: 1, label: 'ageing' },
    { cluster: 2, label: 'sleep' },
  ],
};

const drawn = (search: Record<string, string>) => drawNetwork(network, networkSearch.parse(search));

describe('A network is drawn', () => {
  it('at the places and with the circles of the API, in the colours of its clusters', () => {
    expect(drawn({}).nodes[0]).toEqual({
      id: 'a',
      label: 'Name of a',
      x: 9,
      y: -9,
      radius: 13,
      colour: clusterColour(1),
    });
    expect(drawn({}).legend).toEqual([
      { colour: clusterColour(1), text: 'ageing' },
      { colour: clusterColour(2), text: 'sleep' },
    ]);
  });

  it('by institution: the largest have colours, and the legend says how many the others are', () => {
    const nodes = network.nodes.map((each) => ({ ...each, institution: 'Lund' as string | null }));
    nodes.push({ ...node('d', 2, 1, [2000, 2001]), institution: null });
    const search = networkSearch.parse({ colour: 'institution' });
    const { nodes: shown, legend } = drawNetwork({ ...network, nodes }, search);
    expect(shown.map(({ colour }) => colour)).toEqual([1, 1, 1, null].map(clusterColour));
    expect(legend).toEqual([
      { colour: clusterColour(1), text: 'Lund (3)' },
      { colour: clusterColour(null), text: 'others, or not known (1)' },
    ]);
    // Only authors have institutions.
    const ofTerms = networkSearch.parse({ colour: 'institution', kind: 'terms' });
    expect(drawNetwork({ ...network, nodes }, ofTerms).legend[0]?.text).toBe('ageing');
  });

  it('by institution, also as clusters: the legend counts their authors, and no colour changes', () => {
    const works: Readonly<Record<string, string>> = { a: 'Lund', b: 'Lund', c: 'Oslo' };
    const nodes = network.nodes.map((each) => ({ ...each, institution: works[each.id] ?? null }));
    nodes.push({ ...node('d', 2, 1, [2000, 2001]), institution: null });
    const told = { ...network, nodes };
    const search = networkSearch.parse({ colour: 'institution' });
    const clusters = drawNetwork(groupNetwork(told, new Set()), search);
    expect(clusters.nodes.map(({ colour }) => colour)).toEqual([1, 2].map(clusterColour));
    expect(clusters.legend.map(({ text }) => text)).toEqual([
      'Lund (2)',
      'Oslo (1)',
      'others, or not known (1)',
    ]);
    for (const open of [new Set([1]), new Set([1, 2])]) {
      expect(drawNetwork(groupNetwork(told, open), search).legend).toEqual(clusters.legend);
    }
  });

  it('with wider lines for stronger links, the strongest on top', () => {
    expect(drawn({}).links.map(({ key, width }) => [key, width])).toEqual([
      ['b~c', 3],
      ['a~b', 6],
    ]);
  });

  it('with what has papers in the years alone, and nothing moves', () => {
    const then = drawn({ to: '2010' });
    expect(then.nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(then.links.map(({ key }) => key)).toEqual(['a~b']);
    expect(drawn({ from: '2015' }).nodes.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(then.nodes[0]).toEqual(drawn({}).nodes[0]);
  });

  it('with new and lost links told apart by colour, and lost ones by dots', () => {
    const changed = drawn({ from: '2019', changes: 'shown' });
    expect(changed.links.map(({ key, isDotted }) => [key, isDotted])).toEqual([['b~c', false]]);
    expect(changed.links[0]?.colour).toBe(CHANGE_COLOURS.new);
    const lost = drawn({ from: '2010', changes: 'shown' });
    expect(lost.links.map(({ key, isDotted }) => [key, isDotted])).toEqual([
      ['b~c', false],
      ['a~b', true],
    ]);
    expect(lost.legend.slice(0, 2)).toEqual([
      { colour: CHANGE_COLOURS.new, text: 'new since 2010', line: 'whole' },
      { colour: CHANGE_COLOURS.lost, text: 'none since 2010', line: 'dotted' },
    ]);
    expect(drawn({ from: '2010' }).links.map(({ key }) => key)).toEqual(['b~c']);
  });

  it('by a centrality that the file has', () => {
    const measured = {
      ...network,
      nodes: network.nodes.map((each, place) => ({
        ...each,
        centralities: { betweenness: [0, 4, 1][place] ?? 0 },
      })),
    };
    const { nodes } = drawNetwork(measured, networkSearch.parse({ size: 'betweenness' }));
    expect(nodes.map(({ radius }) => radius)).toEqual([4, 24, 14]);
  });

  it('by another size, and by the average year from dark to light', () => {
    const strong = drawn({ size: 'strength' }).nodes.map(({ radius }) => Math.round(radius));
    expect(strong).toEqual([24, 17, 11]);
    const colours = drawn({ colour: 'year' }).nodes.map(({ colour }) => colour);
    expect(new Set(colours).size).toBe(3);
    expect(drawn({ colour: 'year' }).legend[0]?.text).toBe('2005–2007');
  });
});

describe('The address of a network', () => {
  it('leaves out what it does not know, and reads numbers', () => {
    const search = { kind: 'terms', top: '50', depth: '9', colour: 'red', size: 'links' };
    expect(networkSearch.parse(search)).toEqual({
      kind: 'terms',
      top: 50,
      depth: undefined,
      colour: undefined,
      size: 'links',
    });
  });
});
