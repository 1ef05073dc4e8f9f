import { Buffer } from 'node:buffer';
import { createRequire } from 'node:module';
import { TextDecoder } from 'node:util';

const require = createRequire(import.meta.url);

/** Encodings older than Unicode that RIS files are found in, by what the detector calls them. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['windows-1250', 'windows-1250'],
  ['windows-1251', 'windows-1251'],
  ['windows-1253', 'windows-1253'],
  ['windows-1254', 'windows-1254'],
  ['windows-1255', 'windows-1255'],
  ['windows-1256', 'windows-1256'],
  ['windows-1257', 'windows-1257'],
  ['iso-8859-2', 'iso-8859-2'],
  ['iso-8859-5', 'iso-8859-5'],
  ['iso-8859-7', 'iso-8859-7'],
  ['iso-8859-9', 'windows-1254'],
  ['koi8-r', 'koi8-r'],
  ['koi8-u', 'koi8-u'],
  ['macroman', 'macintosh'],
  ['gb2312', 'gb18030'],
  ['gb18030', 'gb18030'],
  ['big5', 'big5'],
  ['big5-hkscs', 'big5'],
  ['shift_jis', 'shift_jis'],
  ['cp932', 'shift_jis'],
  ['euc-jp', 'euc-jp'],
  ['euc-kr', 'euc-kr'],
  ['cp949', 'euc-kr'],
]);

/** Answers that mean Windows-1252 or Latin-1: those we tell apart ourselves. */
const WESTERN: ReadonlySet<string> = new Set(['windows-1252', 'iso-8859-1', 'iso-8859-15']);

/** Windows-1252 gives these no sign. */
const UNDEFINED_IN_WINDOWS = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** Single accented letters, as in a Western text, say too little for a detector where they are few. */
const FEWEST_LETTERS = 8;
/** Accented letters of a Latin script stand alone; those of other scripts stand in runs. */
const LONGEST_LATIN_RUN = 1.6;
/** The detector sees this much of the lines that are not plain ASCII: more costs time and adds nothing. */
const SAMPLE_BYTES = 4096;

/**
 * Names the encoding of bytes that are not Unicode. What single bytes mean cannot be proved, so a
 * kept detector is asked; its answer counts where the bytes are valid in that encoding. Otherwise they
 * are Windows-1252, or Latin-1 where they use none of the signs that Windows-1252 adds.
 */
export function legacyEncoding(bytes: Buffer): string {
  const sample = linesBeyondAscii(bytes);
  const { letters, runs } = countLetters(sample);
  const isLatin = letters <= runs * LONGEST_LATIN_RUN;
  const isClear = isLatin && letters < FEWEST_LETTERS && !speaksAgainstWindows(bytes);
  if (isClear) return westernEncoding(bytes);
  for (const answer of detect(sample)) {
    if (WESTERN.has(answer)) break;
    const name = NAMES.get(answer);
    if (name !== undefined && isValid(sample, name)) return name;
  }
  return westernEncoding(bytes);
}

/** Bytes that mean nothing in Windows-1252, or the line ends of an old Macintosh. */
function speaksAgainstWindows(bytes: Buffer): boolean {
  if (bytes.includes(13) && !bytes.includes(10)) return true;
  return UNDEFINED_IN_WINDOWS.some((byte) => bytes.includes(byte));
}

/** Windows-1252 has signs where Latin-1 has control characters. */
function westernEncoding(bytes: Buffer): string {
  return bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? 'windows-1252' : 'iso-8859-1';
}

function countLetters(bytes: Buffer): { readonly letters: number; readonly runs: number } {
  let letters = 0;
  let runs = 0;
  let isInRun = false;
  for (const byte of bytes) {
    const isLetter = byte >= 0x80;
    if (isLetter) letters += 1;
    if (isLetter && !isInRun) runs += 1;
    isInRun = isLetter;
  }
  return { letters, runs };
}

/** The lines that hold bytes beyond ASCII, up to the size of a sample. */
function linesBeyondAscii(bytes: Buffer): Buffer {
  const lines: Buffer[] = [];
  let length = 0;
  let start = 0;
  for (let at = 0; at <= bytes.length && length < SAMPLE_BYTES; at += 1) {
    const byte = bytes[at];
    if (byte !== undefined && byte !== 10 && byte !== 13) continue;
    const line = bytes.subarray(start, Math.min(at + 1, start + SAMPLE_BYTES));
    start = at + 1;
    if (line.every((one) => one < 0x80)) continue;
    lines.push(line);
    length += line.length;
  }
  return Buffer.concat(lines).subarray(0, SAMPLE_BYTES);
}

/** A sample may end within a character, so that its last bytes decide nothing. */
function isValid(sample: Buffer, name: string): boolean {
  try {
    new TextDecoder(name, { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The detector is large and seldom needed: it is loaded when it is. What it holds likeliest comes first. */
function detect(sample: Buffer): readonly string[] {
  const detector: unknown = require('jschardet');
  if (!hasDetectAll(detector)) return [];
  const answers = detector.detectAll(sample);
  return Array.isArray(answers) ? answers.flatMap(nameOf) : [];
}

function nameOf(answer: unknown): readonly string[] {
  const isNamed = typeof answer === 'object' && answer !== null && 'encoding' in answer;
  return isNamed && typeof answer.encoding === 'string' ? [answer.encoding.toLowerCase()] : [];
}

function hasDetectAll(value: unknown): value is { detectAll(bytes: Uint8Array): unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'detectAll' in value &&
    typeof value.detectAll === 'function'
  );
}
