import { NAMED_ENTITIES, numberedCharacter } from './html-entities.js';
import { decodeLatex } from './latex.js';
import { removeTags } from './markup.js';
import { repairTwiceEncoded } from './twice-encoded.js';

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,9}));/g;
/** Exporters escape what is escaped: `&amp;amp;lt;`. */
const MOST_ESCAPES = 3;

/** Puts characters in the place of HTML entities, also of those that were escaped again. */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let pass = 0; pass < MOST_ESCAPES && decoded.includes('&'); pass += 1) {
    const before = decoded;
    decoded = before.replace(ENTITY, characterOf);
    if (decoded === before) break;
  }
  return decoded;
}

function characterOf(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED_ENTITIES.get(name) ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return numberedCharacter(code) ?? entity;
}

/**
 * Markup, an escape of HTML or LaTeX, a character that may be half of one in UTF-8, or blanks that are not
 * one plain space between words.
 */
const UNTIDY = /[&<\\{\u00c2-\u00ef]| {2}|[^\S ]|^ | $/;
/** Below this length one pattern is quicker than several searches. */
const SHORT = 300;
const UNEVEN_BLANKS = /\s{2,}|[^\S ]/g;

/** A text on one line, without markup: for titles, names and keywords. */
export function cleanLine(text: string): string {
  if (!UNTIDY.test(text)) return text;
  const plain = removeTags(decodeEntities(repairTwiceEncoded(text)));
  return decodeLatex(plain).replace(UNEVEN_BLANKS, ' ').trim();
}

/** A text with its line breaks, without markup: for abstracts. */
export function cleanText(text: string): string {
  if (text.length < SHORT && !UNTIDY.test(text)) return text;
  const plain = removeTags(decodeEntities(repairTwiceEncoded(text)));
  if (!hasUnevenBlanks(plain)) return plain.trim();
  if (!plain.includes('\n')) return plain.replace(UNEVEN_BLANKS, ' ').trim();
  return plain
    .split('\n')
    .map((line) => line.replace(UNEVEN_BLANKS, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Three quick searches before the patterns: most texts need no more, and they are long. */
function hasUnevenBlanks(text: string): boolean {
  if (text.includes('\n') || text.includes('\t') || text.includes('\u00a0')) return true;
  return / {2}/.test(text) || RARE_BLANKS.test(text);
}

/** None of them is in Latin-1, so that on a text in Latin-1 the pattern fails at once. */
const RARE_BLANKS = /[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;
