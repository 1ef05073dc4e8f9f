const DIGITS = '〇一二三四五六七八九';
/** A year digit by digit: 二〇二〇. */
const YEAR = /[〇零○一二三四五六七八九]{4}(?![十百千])/g;
/** The year of an era in words: 令和二年, 昭和六十三年. */
const COUNT =
  /(?<=[和成正治國国])(?:([二三四五六七八九])?十([一二三四五六七八九])?|([一二三四五六七八九]))(?=年)/g;
const ANY = /[〇零○一二三四五六七八九十]/;

/** A date with its years in digits where they are in Chinese numerals; any other text as it is. */
export function withDigits(text: string): string {
  if (!ANY.test(text)) return text;
  return text
    .replace(YEAR, (year) => [...year].map(digitOf).join(''))
    .replace(COUNT, (_, tens?: string, ones?: string, alone?: string) =>
      String(
        alone === undefined ? 10 * digitOf(tens ?? '一') + digitOf(ones ?? '〇') : digitOf(alone),
      ),
    );
}

const digitOf = (sign: string): number => Math.max(0, DIGITS.indexOf(sign));
