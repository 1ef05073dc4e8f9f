/** A rectangle that a label would take up: its middle and its size. */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Which labels are shown so that no two overlap: each in turn, where its place is still free. So the first
 * ones win, and a caller gives the most important first.
 *
 * @returns their places in the list, ascending.
 */
export function freeLabels(boxes: readonly LabelBox[]): readonly number[] {
  const heights = boxes.reduce((sum, { height }) => sum + height, 0);
  const size = Math.max(1, (4 * heights) / boxes.length);
  const taken = new Map<string, LabelBox[]>();
  return Array.from(boxes.keys()).filter((place) => {
    const box = boxes[place];
    if (box === undefined) return false;
    const cells = cellsOf(box, size);
    const isFree = cells.every((cell) => !taken.get(cell)?.some((other) => overlap(box, other)));
    if (!isFree) return false;
    for (const cell of cells) taken.set(cell, [...(taken.get(cell) ?? []), box]);
    return true;
  });
}

function overlap(one: LabelBox, other: LabelBox): boolean {
  return (
    2 * Math.abs(one.x - other.x) < one.width + other.width &&
    2 * Math.abs(one.y - other.y) < one.height + other.height
  );
}

/** The squares of a grid that a box touches. */
function cellsOf({ x, y, width, height }: LabelBox, size: number): readonly string[] {
  const cells: string[] = [];
  for (
    let column = Math.floor((x - width / 2) / size);
    column * size <= x + width / 2;
    column += 1
  ) {
    for (let row = Math.floor((y - height / 2) / size); row * size <= y + height / 2; row += 1) {
      cells.push(`${column} ${row}`);
    }
  }
  return cells;
}
