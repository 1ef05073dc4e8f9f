import type { Graph } from '../graph/index.js';
import { distanceOf, type Points, scalePoints, spreadOf } from './points.js';
import { removeOverlaps } from './remove-overlaps.js';

/** How much of the picture is free, in areas of its circles. */
const ROOM = 12;

/** The least length of a usual link, in radii of its ends: a third of it is free. */
const LINK_LENGTH = 3;

/** Scales a picture to the size of its circles, and moves them apart where they overlap. */
export function fitToCircles(graph: Graph, points: Points, radii: Float64Array): void {
  const spread = spreadOf(points);
  if (spread > 0)
    scalePoints(points, Math.max(byArea(radii) / spread, byLinks(graph, points, radii)));
  removeOverlaps(points, radii);
}

/** The spread of an even disc with room for all circles. */
function byArea(radii: Float64Array): number {
  return Math.sqrt((ROOM * radii.reduce((sum, radius) => sum + radius * radius, 0)) / 2);
}

/** By how much a chain or a star must be scaled, whose links lie side by side. */
function byLinks(graph: Graph, points: Points, radii: Float64Array): number {
  let [lengths, needed] = [0, 0];
  for (let node = 0; node < graph.nodeCount; node += 1) {
    const end = graph.offsets[node + 1] ?? 0;
    for (let slot = graph.offsets[node] ?? 0; slot < end; slot += 1) {
      const neighbour = graph.neighbours[slot] ?? 0;
      lengths += distanceOf(points, node, neighbour);
      needed += (LINK_LENGTH * ((radii[node] ?? 0) + (radii[neighbour] ?? 0))) / 2;
    }
  }
  return lengths === 0 ? 0 : needed / lengths;
}
