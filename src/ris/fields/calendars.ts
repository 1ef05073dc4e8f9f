/** A year that a source gives in another calendar, as a year of the common era. */
export interface OtherYear {
  readonly year: number;
  /** The calendar, in words for a person. */
  readonly calendar: string;
  /** True where the source names the calendar; else the number alone tells. */
  readonly isNamed: boolean;
  /** True where months and days are those of the common calendar. */
  readonly hasCommonMonths: boolean;
  /** The text with the year of the common era in the place of the other. */
  readonly text: string;
}

/** Japan's eras, and the year before their first. */
const JAPANESE: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  meiji: 1867,
  taisho: 1911,
  showa: 1925,
  heisei: 1988,
  reiwa: 2018,
};
const JAPANESE_YEAR =
  /(明治|大正|昭和|平成|令和|\b(?:meiji|taisho|showa|heisei|reiwa))\s*(\d{1,2}|元)\s*(?:年|\b)/i;
/** The Republic of China counts from 1912, as its first year. */
const REPUBLIC_YEAR = /(?:中華民國|中华民国|民國|民国)\s*(\d{1,3})\s*年?/;
const BUDDHIST_YEAR = /(?:พ\.?\s?ศ\.?|\bB\.?E\.?)\s*(2[3-6]\d\d)|(2[3-6]\d\d)\s*B\.?E\b/;
/** Solar Hijri by its own sign; a lone h or AH is the lunar one. */
const SOLAR_YEAR = /(1[34]\d\d)\s*(?:هـ?\.?\s?ش|ش(?!\p{L})|SH\b|A\.?P\b)/u;
const LUNAR_YEAR = /(1[34]\d\d)\s*(?:هـ|ه(?!\p{L})|A?\.?H\b)/u;
/** Korea's years of Dangun. */
const KOREAN_YEAR = /(?:檀紀|檀君紀元|단기)\s*(4[23]\d\d)\s*[年년]?/;

/** A year of Iran's calendar begins in March: before it the common year is one higher. */
const SOLAR_OFFSET = 621;
const BUDDHIST_OFFSET = 543;
const HEBREW_OFFSET = 3760;
const KOREAN_OFFSET = 2333;

/** The year of a calendar that the text names; null where it names none. */
export function namedOtherYear(text: string): OtherYear | null {
  const japanese = JAPANESE_YEAR.exec(text);
  if (japanese !== null) {
    const [whole, era = '', count = ''] = japanese;
    const before = JAPANESE[era.toLowerCase()] ?? 0;
    return named(text, whole, before + (count === '元' ? 1 : Number(count)), 'Japanese', true);
  }
  const republic = REPUBLIC_YEAR.exec(text);
  if (republic !== null) {
    return named(text, republic[0], 1911 + Number(republic[1]), 'Republic of China', true);
  }
  const buddhist = BUDDHIST_YEAR.exec(text);
  if (buddhist !== null) {
    const year = Number(buddhist[1] ?? buddhist[2]) - BUDDHIST_OFFSET;
    return named(text, buddhist[0], year, 'Buddhist', true);
  }
  const korean = KOREAN_YEAR.exec(text);
  if (korean !== null) {
    return named(text, korean[0], Number(korean[1]) - KOREAN_OFFSET, 'Dangun', true);
  }
  const solar = SOLAR_YEAR.exec(text);
  if (solar !== null)
    return named(text, solar[0], solarYear(Number(solar[1])), 'Solar Hijri', false);
  const lunar = LUNAR_YEAR.exec(text);
  return lunar === null ? null : named(text, lunar[0], lunarYear(Number(lunar[1])), 'Hijri', false);
}

function named(
  text: string,
  whole: string,
  year: number,
  calendar: string,
  hasCommonMonths: boolean,
): OtherYear {
  // A month may stand right behind: 令和2年3月.
  return { year, calendar, isNamed: true, hasCommonMonths, text: text.replace(whole, `${year}年`) };
}

/** What script a record's titles are in, as far as it tells a calendar. */
export type CalendarScript = 'PERSIAN' | 'ARABIC' | 'OTHER';

/** A year with four digits at the start of a date, alone or before a month. */
const LEADING_YEAR = /^\D{0,3}(\d{4})(?!\d)(?:[/.-](\d{1,2})(?!\d))?(?:[/.-](\d{1,2})(?!\d))?/;

/**
 * The year of a calendar that its number alone tells: 2443 to 2643 is the Buddhist calendar's, 5660 to
 * 5860 the Hebrew one's. 1300 to 1399 is Iran's, or the lunar Hijri in a record in Arabic without
 * Persian letters; 1400 to 1447 is so only in a record in such letters, because books of that age exist.
 * Null for anything else.
 */
export function likelyOtherYear(text: string, script: CalendarScript): OtherYear | null {
  const [, digits = '', month = ''] = LEADING_YEAR.exec(text) ?? [];
  const number = Number(digits);
  const likely = (year: number, calendar: string, hasCommonMonths: boolean): OtherYear => ({
    year,
    calendar,
    isNamed: false,
    hasCommonMonths,
    text: text.replace(digits, String(year)),
  });
  if (number >= 2443 && number <= 2643) return likely(number - BUDDHIST_OFFSET, 'Buddhist', true);
  if (number >= 5660 && number <= 5860) return likely(number - HEBREW_OFFSET, 'Hebrew', false);
  const isHijri = number >= 1300 && (number < 1400 || (number <= 1447 && script !== 'OTHER'));
  if (!isHijri) return null;
  if (script === 'ARABIC') return likely(lunarYear(number), 'Hijri', false);
  return number > 1410 ? null : likely(solarYear(number, Number(month)), 'Solar Hijri', false);
}

/** From the eleventh month on, the common year is the next. */
function solarYear(year: number, month = 0): number {
  return year + SOLAR_OFFSET + (month > 10 ? 1 : 0);
}

/** The lunar year is eleven days shorter; the common year in which most of it lies. */
function lunarYear(year: number): number {
  return Math.floor(year * 0.970_224 + 621.577_4);
}

const PERSIAN = /[پچژگکی]/;
const ARABIC = /\p{Script=Arabic}/u;

/** The script of titles, for {@link likelyOtherYear}. */
export function calendarScript(titles: readonly string[]): CalendarScript {
  if (titles.some((title) => PERSIAN.test(title))) return 'PERSIAN';
  return titles.some((title) => ARABIC.test(title)) ? 'ARABIC' : 'OTHER';
}
