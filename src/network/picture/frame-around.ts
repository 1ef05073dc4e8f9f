/** A circle of a picture, in the unit of places. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What a picture takes up, in the unit of places. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** So many units are a pixel of the picture when all of it is looked at. */
  readonly pixel: number;
}

/** A picture about so wide is looked at, whatever its units are. */
const LOOKED_AT = 1_200;

/** In pixels of the picture that is looked at. */
const MARGIN = 40;

/** The frame around all circles of a network, with a margin. */
export function frameAround(circles: Iterable<Circle>): Frame {
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (const { x, y, radius } of circles) {
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
