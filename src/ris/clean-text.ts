import { NAMED_ENTITIES } from './html-entities.js';

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/g;
/** Only names that markup has: "p <b and c> d" and "x<y" stay as they are. */
const BLOCK_TAG =
  /<\/?(?:jats:)?(?:p|br|div|sec|title|h[1-6]|ul|ol|li|section|abstract|AbstractText)(?:\s[^<>]*)?\/?>/gi;
const INLINE_TAG =
  /<\/?(?:jats:|mml:)?(?:i|b|u|s|em|strong|sub|sup|inf|italic|bold|sc|span|font|small|big|a|tt|strike|math|mi|mo|mn|mrow|msub|msup|mtext|mstyle|named-content|xref)(?:\s[^<>]*)?\/?>/gi;
const LINE_BREAK_MARK = '\n';

function characterOf(code: number, entity: string): string {
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : entity;
}

/** Puts characters in the place of HTML entities; twice, because exporters escape what is escaped. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const once = (value: string): string =>
    value.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return characterOf(Number(decimal), entity);
      if (hex !== undefined) return characterOf(Number.parseInt(hex, 16), entity);
      return NAMED_ENTITIES.get(name ?? '') ?? entity;
    });
  return once(once(text));
}

function removeMarkup(text: string): string {
  const decoded = decodeEntities(text);
  if (!decoded.includes('<')) return decoded;
  return decoded.replace(BLOCK_TAG, LINE_BREAK_MARK).replace(INLINE_TAG, '');
}

/** Two blanks in a row, or one that is no plain space. */
const UNEVEN_BLANKS = /\s\s|[^\S ]/;

/** A text on one line, without markup: for titles, names and keywords. */
export function cleanLine(text: string): string {
  const plain = removeMarkup(text);
  return (UNEVEN_BLANKS.test(plain) ? plain.replace(/\s+/g, ' ') : plain).trim();
}

/** A text with its line breaks, without markup: for abstracts. */
export function cleanText(text: string): string {
  const plain = removeMarkup(text);
  if (!UNEVEN_BLANKS.test(plain)) return plain.trim();
  return plain
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
