/**
 * How a picture of a network looks, whatever draws it: the page (`web/explorer/network`), what it saves, and
 * the file of the API (`src/network/export/svg.ts`). Sizes are in pixels of the picture that is looked at.
 */
export const DRAWING = {
  font: 'system-ui, "Helvetica Neue", Arial, sans-serif',
  line: '#8a93a0',
  lineOpacity: 0.5,
  ink: '#1b1f24',
  /** Around the letters of a name. */
  halo: '#ffffff',
  haloOpacity: 0.85,
  haloWidth: 2.5,
} as const;

const WIDEST = 6;
const THINNEST = 1;

/** How wide the line of a link is: its area grows with the strength, and none is too thin to be seen. */
export function lineWidth(strength: number, strongest: number): number {
  const part = strongest > 0 ? strength / strongest : 0;
  return Math.max(THINNEST, WIDEST * Math.sqrt(part));
}

const SMALLEST_NAME = 12;
const LARGEST_NAME = 18;

/** The size of the name of a circle with this radius. */
export function nameSize(radius: number): number {
  return Math.max(SMALLEST_NAME, Math.min(LARGEST_NAME, radius * 0.6));
}

/** How far below the middle of its circle the line is on which a name of this size is written. */
export function nameDrop(fontSize: number): number {
  return fontSize * 0.35;
}

/** What a name takes up, with some room around. */
export function nameBox(
  textWidth: number,
  fontSize: number,
): { readonly width: number; readonly height: number } {
  return { width: textWidth + 6, height: fontSize * 1.3 };
}

/** The middle of a name so that it does not leave the picture at a side; in the middle of one that is too wide. */
export function nameMiddle(
  x: number,
  width: number,
  { left, right }: { readonly left: number; readonly right: number },
): number {
  if (width >= right - left) return (left + right) / 2;
  return Math.min(Math.max(x, left + width / 2), right - width / 2);
}
