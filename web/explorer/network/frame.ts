import type { NetworkNode } from './read-network.js';

/** What a picture takes up, in the unit of places. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** So many units are a pixel of the picture when all of it is looked at. */
  readonly pixel: number;
}

/** A picture about so wide is looked at. */
const LOOKED_AT = 1_200;

const MARGIN = 40;

/** The frame around all circles of a network, whatever of it is shown: nothing moves with the years. */
export function frameAround(nodes: readonly NetworkNode[]): Frame {
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (const { position } of nodes) {
    const { x, y, radius } = position ?? { x: 0, y: 0, radius: 0 };
    left = Math.min(left, x - radius);
    right = Math.max(right, x + radius);
    top = Math.min(top, y - radius);
    bottom = Math.max(bottom, y + radius);
  }
  const pixel = Math.max(1, Math.max(right - left, bottom - top) / LOOKED_AT);
  const margin = MARGIN * pixel;
  return {
    left: left - margin,
    top: top - margin,
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
    pixel,
  };
}
