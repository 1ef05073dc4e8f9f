import { centrePoints, type Points } from './points.js';

/** Turns points so that they reach farthest from left to right: screens are wide, and so are labels. */
export function layFlat(points: Points): void {
  centrePoints(points);
  const { x, y } = points;
  const { cosine, sine } = longAxisOf(points);
  for (let node = 0; node < x.length; node += 1) {
    const [px, py] = [x[node] ?? 0, y[node] ?? 0];
    x[node] = px * cosine + py * sine;
    y[node] = py * cosine - px * sine;
  }
}

/** The direction in which points vary most: half the angle of their second moments. */
function longAxisOf({ x, y }: Points): { readonly cosine: number; readonly sine: number } {
  let [difference, product] = [0, 0];
  for (let node = 0; node < x.length; node += 1) {
    const [px, py] = [x[node] ?? 0, y[node] ?? 0];
    difference += px * px - py * py;
    product += 2 * px * py;
  }
  const size = Math.sqrt(difference * difference + product * product);
  if (size === 0) return { cosine: 1, sine: 0 };
  const doubled = difference / size;
  const sine = Math.sqrt(Math.max(0, (1 - doubled) / 2));
  return { cosine: Math.sqrt(Math.max(0, (1 + doubled) / 2)), sine: product < 0 ? -sine : sine };
}
