import { describe, expect, it } from 'vitest';
import { collaborationDistance, findPaths, suggestCollaborators } from '../../src/network/index.js';
import { expectedNetworks, graphOfExpected, type Triple } from './expected-networks.js';

/** A square 0-1-2-3 with a tail 3-4, and 5 apart. */
const square = graphOfExpected({
  nodes: 6,
  edges: [
    [0, 1, 1],
    [0, 3, 1],
    [1, 2, 1],
    [2, 3, 1],
    [3, 4, 1],
  ],
});

describe('paths between two members', () => {
  it('are all of the shortest, by ids', () => {
    expect(pathsOf(findPaths(square, 0, 2))).toEqual([
      [0, 1, 2],
      [0, 3, 2],
    ]);
    expect(findPaths(square, 0, 2)).toMatchObject({ distance: 2, isTruncated: false });
  });

  it('go on with longer ones when the best are wanted, no member twice', () => {
    expect(pathsOf(findPaths(square, 0, 4, { kind: 'BEST' }))).toEqual([
      [0, 3, 4],
      [0, 1, 2, 3, 4],
    ]);
    expect(pathsOf(findPaths(square, 0, 4, { kind: 'BEST', maxLength: 3 }))).toEqual([[0, 3, 4]]);
  });

  it('end at the limit and say so', () => {
    expect(findPaths(square, 0, 2, { limit: 1 })).toMatchObject({ distance: 2, isTruncated: true });
    expect(findPaths(square, 0, 2, { limit: 2 })).toMatchObject({ isTruncated: false });
  });

  it('are none, without an error, where none leads or all are too long', () => {
    expect(findPaths(square, 0, 5)).toEqual({ distance: null, paths: [], isTruncated: false });
    expect(findPaths(square, 1, 4, { maxLength: 2 })).toMatchObject({ distance: null });
  });

  it('from a member to the same one have no link', () => {
    expect(findPaths(square, 3, 3)).toMatchObject({ distance: 0, isTruncated: false });
    expect(pathsOf(findPaths(square, 3, 3))).toEqual([[3]]);
  });

  it('give the collaboration distance', () => {
    expect(collaborationDistance(square, 1, 4)).toBe(3);
    expect(collaborationDistance(square, 4, 4)).toBe(0);
    expect(collaborationDistance(square, 0, 5)).toBeNull();
    expect(collaborationDistance(square, 1, 4, 2)).toBeNull();
  });
});

describe.each(expectedNetworks.filter(([, { adamicAdar }]) => adamicAdar !== null))(
  'suggestions in the network "%s"',
  (_, expected) => {
    const graph = graphOfExpected(expected);

    it.each([
      ['adamicAdar', 'ADAMIC_ADAR'],
      ['jaccard', 'JACCARD'],
    ] as const)('have the %s of networkx, for every pair that shares somebody', (key, by) => {
      const found = Array.from({ length: expected.nodes }, (_unused, node) =>
        suggestCollaborators(graph, node, { by, limit: 1_000 })
          .filter((suggestion) => suggestion.node > node)
          .map((suggestion): Triple => [node, suggestion.node, suggestion[key]])
          .sort(([, one], [, other]) => one - other),
      ).flat();
      const wanted = (expected[key] ?? []).map(([one, other, score]) => [
        one,
        other,
        expect.closeTo(score, 9),
      ]);
      expect(found).toEqual(wanted);
    });
  },
);

describe('a suggestion', () => {
  it('names who connects the two, those with fewest co-authors first', () => {
    const [first] = suggestCollaborators(square, 0);
    expect(first).toMatchObject({
      node: 2,
      jaccard: 1,
      adamicAdar: expect.closeTo(1 / Math.log(2) + 1 / Math.log(3), 12),
    });
    expect([...(first?.connectors ?? [])]).toEqual([1, 3]);
  });
});

function pathsOf({
  paths,
}: {
  readonly paths: readonly Uint32Array[];
}): readonly (readonly number[])[] {
  return paths.map((path) => [...path]);
}
