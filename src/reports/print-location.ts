import type { SourceLine } from '../ris/index.js';

/** How much of a line fits on a page. */
const WIDTH = 76;
/** So much of a cut line is shown before the place. */
const BEFORE = 20;

/** Control characters of a file must not reach a terminal, where they are commands. */
const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Characters that take two columns. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/**
 * A line of the source with a caret under a column, as compilers print it; of a long line, the part
 * around the column.
 *
 *     12 | TY  - JOUR
 *        | ^
 */
export function printLocation(line: SourceLine, column: number): string {
  const at = column - line.from;
  const start = at + line.from > WIDTH ? Math.max(0, at - BEFORE) : 0;
  const shown = line.text.slice(start, start + WIDTH);
  const isCutBefore = start > 0 || line.from > 1;
  const isCutBehind = line.from - 1 + start + shown.length < line.length;
  const before = `${isCutBefore ? '…' : ''}${shown.slice(0, at - start)}`;
  const text = `${isCutBefore ? '…' : ''}${shown}${isCutBehind ? '…' : ''}`;
  const number = String(line.number);
  return [
    `${number} | ${plain(text)}`,
    `${' '.repeat(number.length)} | ${' '.repeat(widthOf(before))}^`,
  ].join('\n');
}

/** A text without what a terminal would obey. */
export function plain(text: string): string {
  return text.replace(CONTROLS, ' ');
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}
