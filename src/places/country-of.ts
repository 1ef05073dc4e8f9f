import { fold } from '../identity/index.js';
import { addressParts } from './address-parts.js';
import { countryCode } from './country-names.js';
import { FORMER_STATES } from './former-states.js';
import { countryOfProvince } from './provinces.js';
import { isAmericanState } from './united-states.js';

/** The longest name of a country has about this many words. */
const MOST_WORDS = 6;
/** New Mexico is no Mexico, Inner Mongolia no Mongolia. */
const OTHER_PLACE_BEFORE = /^(?:new|inner|beth|lake|port|south|west|east|north)$/i;
const CANADIAN_POSTCODE = /\b[A-Z]\d[A-Z] ?\d[A-Z]\d$/;
/** How far from the end a country may be: a post code or a telephone number may follow it. */
const LAST_PARTS = 3;
/** `中国北京市`, `日本東京都`, `대한민국 서울시`: the country first, then a city or a province by its own sign. */
const COUNTRY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\s]{3,24}[省市县縣區区県都府道州시도군구]/u;
const LONGEST_FIRST = 7;

/**
 * The ISO 3166-1 code of the country that an address ends with; null where it names none. The rule:
 * of the last three parts the last that is a country's name, or the last part with letters where a
 * country's name ends it ("NJ 08349 USA"), or begins it in Chinese, Japanese and Korean; else the country
 * of an American, Canadian or Australian state there, Canada for a post code of its form. A state that is
 * no more is the state of today in which the address's city lies ("Kiev, USSR"), or keeps the code that
 * ISO 3166-3 has of it.
 */
export function countryOf(address: string): string | null {
  const code = namedCountry(address);
  return code === null ? null : countryOfToday(code, address);
}

function namedCountry(address: string): string | null {
  const last = addressParts(address).slice(-LAST_PARTS).reverse();
  for (const [index, part] of last.entries()) {
    const whole = countryCode(withoutPostcode(part));
    if (whole !== null && !(whole === 'GE' && isInAmericanGeorgia(address))) return whole;
    const isEnd = last.slice(0, index).every((later) => !/\p{L}{3}/u.test(later));
    if (!isEnd) continue;
    const found = countryAtEnd(part) ?? countryAtStart(part) ?? countryOfState(part);
    if (found !== null) return found;
  }
  return isInAmericanGeorgia(address) ? 'US' : null;
}

function countryOfState(part: string): string | null {
  if (isAmericanState(part)) return 'US';
  return CANADIAN_POSTCODE.test(part) ? 'CA' : countryOfProvince(part);
}

function countryOfToday(code: string, address: string): string {
  const cities = FORMER_STATES.find(([, former]) => former === code)?.[2];
  if (cities === undefined) return code;
  const words = new Set(fold(address).split(' '));
  const today = Object.entries(cities).filter(([, names]) =>
    names.split(' ').some((name) => words.has(fold(name))),
  );
  const [found, ...others] = today;
  return found === undefined || others.length > 0 ? code : found[0];
}

/** "75005 France", "Ecuador 170150": numbers beside a name say nothing of the country. */
function withoutPostcode(part: string): string {
  return part.replaceAll(/\S*\d\S*/g, ' ').trim();
}

function countryAtEnd(part: string): string | null {
  const words = withoutPostcode(part).split(/\s+/);
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1) {
    const before = words.at(-count - 1) ?? '';
    const code = countryCode(words.slice(-count).join(' '));
    if (code !== null) return OTHER_PLACE_BEFORE.test(before) ? null : code;
  }
  return null;
}

function countryAtStart(part: string): string | null {
  if (!COUNTRY_FIRST.test(part)) return null;
  for (let length = LONGEST_FIRST; length > 1; length -= 1) {
    const code = countryCode(part.slice(0, length));
    if (code !== null) return code;
  }
  return null;
}

/** Georgia is a country and a state: its cities and ZIP codes tell the state. */
function isInAmericanGeorgia(address: string): boolean {
  return /\b(?:Georgia|GA)[ ,]+3\d{4}\b|\b(?:Atlanta|Athens|Augusta|Savannah|Macon|Decatur),? (?:Georgia|GA)\.?$/.test(
    address,
  );
}
