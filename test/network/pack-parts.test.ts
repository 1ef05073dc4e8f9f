import { describe, expect, it } from 'vitest';
import { createRandom, graphOf } from '../../src/network/graph/index.js';
import { type OutlinedPart, outlineOf } from '../../src/network/layout/outline.js';
import { packParts } from '../../src/network/layout/pack-parts.js';

const SIDE = 28;

type Spot = readonly [x: number, y: number];

/** Small circles in squares of the grid, without lines, or each linked with the first. */
function partOf(squares: readonly Spot[], isLinked = false): OutlinedPart {
  const others = isLinked ? squares.length - 1 : 0;
  return {
    graph: graphOf(squares.length, {
      source: new Uint32Array(others),
      target: Uint32Array.from({ length: others }, (_, other) => other + 1),
      weight: new Float64Array(others).fill(1),
    }),
    points: {
      x: Float64Array.from(squares, ([x]) => SIDE * x),
      y: Float64Array.from(squares, ([, y]) => SIDE * y),
    },
    radii: new Float64Array(squares.length).fill(6),
  };
}

const cross = (arm: number): OutlinedPart =>
  partOf(
    [
      [0, 0],
      [arm, 0],
      [-arm, 0],
      [0, arm],
      [0, -arm],
    ],
    true,
  );

/** Parts of some circles each; the middle of some has nothing in it. */
function madeParts(count: number, seed: number): readonly OutlinedPart[] {
  const random = createRandom(seed);
  const within = (reach: number) => Math.floor(random() * (2 * reach + 1)) - reach;
  return Array.from({ length: count }, (_, part) => {
    const reach = part === 0 ? 9 : 2;
    const spots = Array.from(
      { length: 1 + Math.floor(random() * (part === 0 ? 40 : 4)) },
      (): Spot => [within(reach), within(reach)],
    );
    return partOf(spots, random() < 0.5);
  });
}

describe('Parts that are packed', () => {
  it('lie where the plainest search puts them', () => {
    for (const seed of [1, 2, 3]) {
      const parts = madeParts(60, seed);
      expect(packParts(parts)).toEqual(plainlyPacked(parts));
    }
  });

  it('have room, however far their arms reach', () => {
    const parts = Array.from({ length: 100 }, () => cross(50));
    const squares = packParts(parts).flatMap(({ x, y }, part) =>
      squaresOf(parts[part], x / SIDE, y / SIDE),
    );
    expect(new Set(squares).size).toBe(squares.length);
  });

  it('are at the origin where there is one only, without a look at its squares', () => {
    const wide = partOf(
      [
        [-1e12, -1e12],
        [1e12, 1e12],
      ],
      true,
    );
    expect(packParts([wide])).toEqual([{ x: 0, y: 0 }]);
    expect(packParts([])).toEqual([]);
  });
});

/** Each part at the first free square of all, by their distance. */
function plainlyPacked(parts: readonly OutlinedPart[]) {
  const squares = Array.from({ length: 161 * 161 }, (_, at) => {
    const [column, row] = [(at % 161) - 80, Math.floor(at / 161) - 80];
    const ring = Math.floor(4 * Math.sqrt((column / 1.4) * (column / 1.4) + row * row));
    return { column, row, ring };
  }).sort((one, other) => one.ring - other.ring);
  const taken = new Set<string>();
  return parts.map((part) => {
    const free = squares.find(({ column, row }) =>
      squaresOf(part, column, row).every((square) => !taken.has(square)),
    );
    const { column, row } = free ?? { column: Number.NaN, row: Number.NaN };
    for (const square of squaresOf(part, column, row)) taken.add(square);
    return { x: SIDE * column, y: SIDE * row };
  });
}

function squaresOf(part: OutlinedPart | undefined, column: number, row: number): string[] {
  if (part === undefined) return [];
  const { top, from, to } = outlineOf(part, SIDE);
  return Array.from(from).flatMap((first, line) =>
    Array.from(
      { length: Math.max(0, (to[line] ?? 0) - first + 1) },
      (_, step) => `${column + first + step} ${row + top + line}`,
    ),
  );
}
