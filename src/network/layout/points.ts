/** Where things lie, by their number. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Points that are all at the origin. */
export function pointsAtOrigin(count: number): Points {
  return { x: new Float64Array(count), y: new Float64Array(count) };
}

/** Multiplies all coordinates. */
export function scalePoints({ x, y }: Points, factor: number): void {
  for (let node = 0; node < x.length; node += 1) {
    x[node] = (x[node] ?? 0) * factor;
    y[node] = (y[node] ?? 0) * factor;
  }
}

/** Moves the points so that their centre of gravity is the origin. */
export function centrePoints({ x, y }: Points): void {
  for (const column of [x, y]) {
    let sum = 0;
    for (const value of column) sum += value;
    const mean = column.length === 0 ? 0 : sum / column.length;
    for (let node = 0; node < column.length; node += 1) column[node] = (column[node] ?? 0) - mean;
  }
}

/** The root of the mean squared distance from the origin: of an even disc its radius by √2. */
export function spreadOf({ x, y }: Points): number {
  let sum = 0;
  for (let node = 0; node < x.length; node += 1) {
    const [px, py] = [x[node] ?? 0, y[node] ?? 0];
    sum += px * px + py * py;
  }
  return x.length === 0 ? 0 : Math.sqrt(sum / x.length);
}

/** The distance between two points. */
export function distanceOf({ x, y }: Points, one: number, other: number): number {
  const across = (x[one] ?? 0) - (x[other] ?? 0);
  const along = (y[one] ?? 0) - (y[other] ?? 0);
  return Math.sqrt(across * across + along * along);
}
