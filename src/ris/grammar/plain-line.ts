const HYPHEN = 45;
const SPACE = 32;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const TAB = 9;

/**
 * One string object for each possible tag, so that a million fields do not make a million strings. They
 * are taken from the keys of an object: V8 compares such strings by their address.
 */
const TAG_NAMES: readonly string[] = Object.keys(
  Object.fromEntries(
    Array.from({ length: 26 * 128 }, (_, index) => [
      String.fromCharCode(65 + (index >> 7), index & 127),
      index,
    ]),
  ),
);

/** The number of a tag by the codes of its two characters: a capital, and a capital or a digit. */
export const tagNumber = (first: number, second: number): number => ((first - 65) << 7) | second;

/** The name of a tag by its number, which {@link plainTag} gives. */
export const tagOfNumber = (number: number): string => TAG_NAMES[number] ?? '';

/** The name of a tag by the codes of its two characters. */
export const tagName = (first: number, second: number): string =>
  tagOfNumber(tagNumber(first, second));

/** The tag that begins a record, by its number. */
export const TYPE_TAG = tagNumber(84, 89);
/** The tag that ends a record, by its number. */
export const END_TAG = tagNumber(69, 82);

/** True where a line that begins so may be plain: with a capital, or with its end. */
export const mayBePlain = (first: number): boolean =>
  (first >= 65 && first <= 90) || first === LINE_FEED || first === CARRIAGE_RETURN;

/** The same of a line of a page, where a second look costs little. */
export const mayBePlainBytes = (bytes: Uint8Array, start: number): boolean => {
  const first = bytes[start] ?? 0;
  if (first === LINE_FEED || first === CARRIAGE_RETURN) return true;
  return mayBePlain(first) && bytes[start + 4] === HYPHEN && bytes[start + 3] === SPACE;
};

/**
 * The number of the tag of a line `text[start, end)` that has exactly the form of the format,
 * `XX  - text`, or -1. Nearly every line has it, so it does nothing but look at six characters.
 */
export function plainTag(text: string, start: number, end: number): number {
  if (end < start + 5 || text.charCodeAt(start + 4) !== HYPHEN) return -1;
  if (text.charCodeAt(start + 2) !== SPACE || text.charCodeAt(start + 3) !== SPACE) return -1;
  if (end > start + 5 && text.charCodeAt(start + 5) !== SPACE) return -1;
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  const isTag =
    first >= 65 &&
    first <= 90 &&
    ((second >= 65 && second <= 90) || (second >= 48 && second <= 57));
  return isTag ? tagNumber(first, second) : -1;
}

/** The same of a line of ASCII bytes whose line feed stands at `end`; a carriage return may stand before it. */
export function plainTagOfBytes(bytes: Uint8Array, start: number, end: number): number {
  if (end < start + 5 || bytes[start + 4] !== HYPHEN) return -1;
  if (bytes[start + 2] !== SPACE || bytes[start + 3] !== SPACE) return -1;
  const behind = bytes[start + 5];
  if (behind !== SPACE && behind !== LINE_FEED && behind !== CARRIAGE_RETURN) return -1;
  const first = bytes[start] ?? 0;
  const second = bytes[start + 1] ?? 0;
  const isTag =
    first >= 65 &&
    first <= 90 &&
    ((second >= 65 && second <= 90) || (second >= 48 && second <= 57));
  return isTag ? tagNumber(first, second) : -1;
}

const isBlankByte = (byte: number): boolean => byte === SPACE || byte === TAB;

/** Where the text of a line ends whose line feed is known: before its carriage returns and blanks. */
export function bytesStop(bytes: Uint8Array, start: number, feed: number): number {
  let stop = feed;
  while (stop > start && bytes[stop - 1] === CARRIAGE_RETURN) stop -= 1;
  while (stop > start && isBlankByte(bytes[stop - 1] ?? 0)) stop -= 1;
  return stop;
}

/** Where the value begins behind its blanks. */
export function bytesStart(bytes: Uint8Array, start: number, stop: number): number {
  let at = start;
  while (at < stop && isBlankByte(bytes[at] ?? 0)) at += 1;
  return at;
}
