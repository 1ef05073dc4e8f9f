import { isJsonObject, type JsonObject } from './json-value.js';
import {
  BODY_START,
  CARRIAGE_RETURN,
  CRC_CLOSE,
  CRC_END,
  checksum,
  LINE_HEAD,
  MAX_LINE_BYTES,
} from './line-format.js';

/** A line whose checksum fits, or in words what is wrong with it. */
export type LineReading =
  | { readonly kind: 'sound'; readonly sequence: number; readonly value: JsonObject }
  | { readonly kind: 'damaged'; readonly reason: string };

/** The number of a line whose checksum fits, or in words what is wrong with it. */
export type LineCheck =
  | { readonly kind: 'sound'; readonly sequence: number }
  | { readonly kind: 'damaged'; readonly reason: string };

/** Reads one line, given without its newline; null is a line over the limit. */
export function decodeLine(bytes: Buffer | null): LineReading {
  const checked = checkBytes(bytes);
  return 'reason' in checked ? checked : decodeJson(checked.line);
}

/** Like {@link decodeLine}, but says no more than the number: several times quicker. */
export function checkLine(bytes: Buffer | null): LineCheck {
  const checked = checkBytes(bytes);
  if ('reason' in checked) return checked;
  const start = checked.line.toString('latin1', BODY_START, BODY_START + 30);
  const digits = OWN_SPELLING.exec(start)?.[1];
  return digits === undefined
    ? decodeJson(checked.line)
    : { kind: 'sound', sequence: Number(digits) };
}

/** The number as we write it, first in the body; another program may put it elsewhere. */
const OWN_SPELLING = /^"seq":([1-9]\d{0,14}),/;

function checkBytes(
  bytes: Buffer | null,
): { readonly line: Buffer } | { readonly kind: 'damaged'; readonly reason: string } {
  if (bytes === null) return damaged(`it is longer than ${MAX_LINE_BYTES} bytes`);
  const line = withoutCarriageReturn(bytes);
  if (line.length === 0) return damaged('it is empty');
  if (!hasHead(line)) return damaged(`it does not begin with ${LINE_HEAD} and a checksum`);
  const body = line.subarray(BODY_START);
  if (checksum(body) !== line.toString('latin1', LINE_HEAD.length, CRC_END)) {
    return damaged('its checksum does not fit what it holds');
  }
  return { line };
}

function damaged(reason: string): { readonly kind: 'damaged'; readonly reason: string } {
  return { kind: 'damaged', reason };
}

/** An editor or a copy between systems may have put `\r\n`; no line of ours ends with a bare `\r`. */
function withoutCarriageReturn(line: Buffer): Buffer {
  return line[line.length - 1] === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
}

function hasHead(line: Buffer): boolean {
  return (
    line.toString('latin1', 0, LINE_HEAD.length) === LINE_HEAD &&
    line.toString('latin1', CRC_END, BODY_START) === CRC_CLOSE
  );
}

function decodeJson(line: Buffer): LineReading {
  const value = parseJson(line.toString('utf8'));
  if (!isJsonObject(value)) return damaged('its checksum fits, but it is not a JSON object');
  const sequence = value['seq'];
  if (typeof sequence !== 'number' || !Number.isSafeInteger(sequence) || sequence < 1) {
    return damaged('its checksum fits, but it has no number');
  }
  return { kind: 'sound', sequence, value };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
