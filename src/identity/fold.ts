/** Letters that Unicode does not decompose, with their usual transliteration (ISO 9 and ICAO 9303 for ß, æ, ø, þ). */
const TRANSLITERATION: Readonly<Record<string, string>> = {
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

const ASCII_WORDS = /^[a-z0-9 ]*$/;

/**
 * Text as it is compared: lower case, without accents and punctuation, `&` as "and", words set
 * apart by one blank. Letters of every script stay. "Núñez-García" gives "nunez garcia".
 */
export function fold(text: string): string {
  const lower = text.toLowerCase().replaceAll('&', ' and ');
  const plain = ASCII_WORDS.test(lower) ? lower : foldLetters(lower);
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function foldLetters(lower: string): string {
  return lower
    .normalize('NFKD')
    .replace(/['’`ʼ]/g, '')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþıħ]/g, (letter) => TRANSLITERATION[letter] ?? letter);
}
