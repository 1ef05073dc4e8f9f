import { remember } from './remember.js';

/** Letters that Unicode does not decompose, with their usual transliteration (ISO 9 and ICAO 9303 for ß, æ, ø, þ). */
export const TRANSLITERATION: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

const ASCII = /^[\x20-\x7e]*$/;

/**
 * Text as it is compared: lower case, without accents and punctuation, `&` as "and", words set
 * apart by one blank. Letters of every script stay. "Núñez-García" gives "nunez garcia".
 */
export function fold(text: string): string {
  return text.length <= SHORT_LETTERS ? foldShort(text) : foldText(text);
}

/** Names, words and short titles recur; longer texts seldom do. */
const SHORT_LETTERS = 48;

const foldShort = remember(foldText, 10_000);

function foldText(text: string): string {
  const isPlain = ASCII.test(text);
  return (isPlain ? text.toLowerCase() : foldLetters(text))
    .replace(/['`]/g, '')
    .replaceAll('&', ' and ')
    .replace(isPlain ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Decomposes first: that brings forth capitals (`™` gives `TM`), which lower case then takes. */
function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’ʼ]/g, '')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþıħ]/g, (letter) => TRANSLITERATION[letter] ?? letter);
}
