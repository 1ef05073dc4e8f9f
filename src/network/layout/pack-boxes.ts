/** What is kept free between two boxes. */
const GAP = 16;

/** How much wider than high a packing is, about: a screen is. */
const ASPECT = 1.4;

/** Half the width and half the height of a box. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** The middle of a box. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** Packs boxes in rows, as they come, without overlaps; the middle of all of them is the origin. */
export function packBoxes(boxes: readonly Box[]): readonly Place[] {
  const rows = rowsOf(boxes);
  const heights = rows.map((row) => 2 * Math.max(...row.map(({ height }) => height)) + GAP);
  let top = -heights.reduce((sum, height) => sum + height, 0) / 2;
  return rows.flatMap((row, index) => {
    const height = heights[index] ?? 0;
    const y = top + height / 2;
    top += height;
    return placesInRow(row).map((x) => ({ x, y }));
  });
}

function rowsOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const area = boxes.reduce((sum, box) => sum + widthOf(box) * (2 * box.height + GAP), 0);
  const widest = boxes.reduce((most, box) => Math.max(most, widthOf(box)), 0);
  const even = Math.sqrt(ASPECT * area);
  // Beside a box that is nearly as wide there would be a few small ones, far from the others.
  const room = even > 1.5 * widest ? even : widest;
  const rows: Box[][] = [];
  let filled = room;
  for (const box of boxes) {
    const row = rows.at(-1);
    if (row === undefined || filled + widthOf(box) > room) {
      rows.push([box]);
      filled = widthOf(box);
    } else {
      row.push(box);
      filled += widthOf(box);
    }
  }
  return rows;
}

function placesInRow(row: readonly Box[]): readonly number[] {
  let left = -row.reduce((sum, box) => sum + widthOf(box), 0) / 2;
  return row.map((box) => {
    const middle = left + widthOf(box) / 2;
    left += widthOf(box);
    return middle;
  });
}

function widthOf(box: Box): number {
  return 2 * box.width + GAP;
}
