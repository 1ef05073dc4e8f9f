import { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** What Windows-1252 has at 128 to 159, by character. */
const WINDOWS_1252: ReadonlyMap<string, number> = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((character, place) => [
    character,
    // The holes 0x81, 0x8d, 0x8f, 0x90 and 0x9d are read as themselves.
    [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92,
      0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ][place] ?? 0,
  ]),
);

/** The first byte of two or three in UTF-8, read as a letter, and one that goes on behind it. */
const SUSPICIOUS =
  /[\u00c2-\u00c5\u00c7-\u00cb\u00ce-\u00d3\u00d8-\u00df\u00e0-\u00ef][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
/** One of these before a second byte is no accident: "Ã¼", "Â°", "Å¡", "â€™". */
const CERTAIN =
  /[\u00c2\u00c3][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[\u00c4\u00c5][\u0080-\u00bf€‚ƒ†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]|\u00e2(?:€.|[\u0080-\u00bf‚„ˆ†‡]{2})/;
const PAIRS = new RegExp(SUSPICIOUS.source, 'g');
/** Four bytes of UTF-8 and what an encoding of the East gives are three suspicious pairs at least. */
const MANY = 2;
/** "Ã " was "à" until somebody made its blank a plain one. */
const LOST_BLANK = /([\u00c2\u00c3\u00c5]) /g;
/** No word of small letters ends with this capital. */
const A_WITHOUT_BLANK = /(?<=^|[\s\p{Ll}])[\u00c2\u00c3] /u;
/** It may have happened twice. */
const MOST_TIMES = 2;

const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * Puts right a text whose UTF-8 was read as Windows-1252 ("MÃ¼ller"), where all of it then is UTF-8; any
 * other text stays as it is. An É before three dots looks like it and alone is none.
 */
export function repairTwiceEncoded(text: string): string {
  let repaired = text;
  for (let time = 0; time < MOST_TIMES; time += 1) {
    if (!isTwiceEncoded(repaired)) return repaired;
    const once = decodedOnce(repaired) ?? decodedOnce(repaired.replace(LOST_BLANK, '$1\u00a0'));
    if (once === null) return repaired;
    repaired = once;
  }
  return repaired;
}

/** A quick look before the patterns: texts are long, and nearly all of them have none of these. */
const LEADS = [
  '\u00c3',
  '\u00c2',
  '\u00e2',
  '\u00d0',
  '\u00d1',
  '\u00c5',
  '\u00c4',
  '\u00ce',
  // The full stop and the comma of Chinese and Japanese.
  '\u00e3\u20ac',
  '\u00ef\u00bc',
] as const;

const LEAD = /[\u00c2-\u00c5\u00ce\u00d0\u00d1\u00e2-\u00e9]/;
/** Below this length one pattern is quicker than several searches. */
const SHORT = 200;

/** One range is tested quicker than several; no lead is outside of it. */
const MAY_BE_LEAD = /[\u00c2-\u00ef]/;

const hasLead = (text: string): boolean =>
  text.length < SHORT
    ? MAY_BE_LEAD.test(text) && LEAD.test(text)
    : LEADS.some((lead) => text.includes(lead));

function isTwiceEncoded(text: string): boolean {
  if (!hasLead(text)) return false;
  if (A_WITHOUT_BLANK.test(text)) return true;
  if (!SUSPICIOUS.test(text)) return false;
  return CERTAIN.test(text) || (text.match(PAIRS)?.length ?? 0) >= MANY;
}

/** The text that the bytes of this one are, or null where they are no UTF-8. */
function decodedOnce(text: string): string | null {
  const bytes = Buffer.alloc(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 256 ? code : WINDOWS_1252.get(text.charAt(at));
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}
