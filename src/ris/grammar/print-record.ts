import type { TagValue } from '../items/index.js';
import { guardLine, guardType } from './tag-guard.js';
import { sliceTrimmed } from './tag-line.js';

/** What the reader takes for the end of a line. */
const LINE_ENDS = /\r\n|[\r\n\u2028\u2029]|[\v\f\u0085](?=[ \t]{0,4}[A-Z][A-Z0-9] {0,2}-)/;

/**
 * A record as RIS text with one tag a line, LF behind each, ER at the end. Reading the text gives the
 * same tags and values in the same order: line breaks stay, blanks at the ends of lines go (a value
 * never has them), and a line that would read as a tag gets a ZERO WIDTH SPACE in front, which the
 * reader takes off.
 */
export function printRecord({ fields }: { readonly fields: readonly TagValue[] }): string {
  return `${fields.map(printField).join('')}ER  - \n`;
}

function printField({ tag, value }: TagValue): string {
  const [first = '', ...rest] = value.split(LINE_ENDS).map(trim);
  const head = tag === 'TY' ? guardType(first) : first;
  while (rest.at(-1) === '') rest.pop();
  return `${[`${tag}  - ${head}`, ...rest.map(guardLine)].join('\n')}\n`;
}

function trim(line: string): string {
  return sliceTrimmed(line, 0, line.length);
}
