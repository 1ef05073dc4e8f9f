/** Widths of letters in sizes of the font, a little more than those of usual sans-serif fonts. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[iljtfrI1.,:;'’|!()[\]\s-]/u, 0.36],
  [/[mwMWŒœ@%]/u, 0.92],
  [/[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFF00-\uFFEF\u{1F000}-\u{3FFFF}]/u, 1.05],
  [/\p{M}/u, 0],
  [/\p{Lu}/u, 0.72],
];

const USUAL_WIDTH = 0.58;

/** About how wide a line of text is in a sans-serif font of this size, where no browser can be asked. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width * fontSize;
}

const known = new Map<string, number>();

function widthOf(letter: string): number {
  const width =
    known.get(letter) ?? WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL_WIDTH;
  known.set(letter, width);
  return width;
}
