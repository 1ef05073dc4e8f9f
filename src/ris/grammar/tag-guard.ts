import { TagLineScanner } from './tag-line.js';

/**
 * RIS has no escape. A line of a value that would read as a tag gets a ZERO WIDTH SPACE in front when
 * it is printed: people and other programs see the same text, and our reader takes it off again.
 */
const GUARD = '\u200b';
const GUARD_CODE = 0x200b;

/** A tag among the words of a line, as it would turn a TY line into a flattened record. */
const INNER_TAG = /(?<=[\s\u00a0])(?=\u200b*[A-Z][A-Z0-9][ \t\u00a0]{1,2}-(?:\s|$))/g;
const GUARDED_INNER_TAG = /(?<=[\s\u00a0])\u200b(?=\u200b*[A-Z][A-Z0-9][ \t\u00a0]{1,2}-(?:\s|$))/g;

/** A line of a value, safe to stand at the start of a line of a file. */
export function guardLine(line: string): string {
  return looksLikeTag(withoutGuards(line)) ? GUARD + line : line;
}

/** The line that was guarded; any other line as it is. */
export function unguardLine(line: string): string {
  if (line.charCodeAt(0) !== GUARD_CODE) return line;
  return looksLikeTag(withoutGuards(line)) ? line.slice(1) : line;
}

/** The value of TY, safe to stand behind it. */
export function guardType(value: string): string {
  return ` ${value}`.replace(INNER_TAG, GUARD).slice(1);
}

/** A guard and a tag need more characters than this. */
const TOO_SHORT = 4;

/** The value of TY that was guarded. */
export function unguardType(value: string): string {
  if (value.length <= TOO_SHORT) return value;
  return value.includes(GUARD) ? ` ${value}`.replace(GUARDED_INNER_TAG, '').slice(1) : value;
}

function withoutGuards(line: string): string {
  let start = 0;
  while (line.charCodeAt(start) === GUARD_CODE) start += 1;
  return start === 0 ? line : line.slice(start);
}

function looksLikeTag(line: string): boolean {
  return line === 'ER' || new TagLineScanner().scan(line, 0, line.length);
}
