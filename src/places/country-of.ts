import { addressParts } from './address-parts.js';
import { countryCode } from './country-names.js';
import { isAmericanState } from './united-states.js';

/** The longest name of a country has about so many words. */
const MOST_WORDS = 6;
/** New Mexico is no Mexico, Inner Mongolia no Mongolia. */
const OTHER_PLACE_BEFORE = /^(?:new|inner|beth|lake|port|south|west|east|north)$/i;
const CANADIAN_POSTCODE = /\b[A-Z]\d[A-Z] ?\d[A-Z]\d$/;
/** How far from the end a country may stand: behind it come a post code or a telephone number. */
const LAST_PARTS = 3;

/**
 * The ISO 3166-1 code of the country that an address ends with; null where it names none. The rule:
 * of the last three parts the last that is a country's name, or the last part with letters where a
 * country's name ends it ("NJ 08349 USA"); else United States for a state there, Canada for a post
 * code of its form.
 */
export function countryOf(address: string): string | null {
  const last = addressParts(address).slice(-LAST_PARTS).reverse();
  for (const [index, part] of last.entries()) {
    const whole = countryCode(withoutPostcode(part));
    if (whole !== null && !(whole === 'GE' && isInAmericanGeorgia(address))) return whole;
    const isEnd = last.slice(0, index).every((later) => !/\p{L}{3}/u.test(later));
    const ending = isEnd ? countryAtEnd(part) : null;
    if (ending !== null) return ending;
    if (isEnd && isAmericanState(part)) return 'US';
    if (isEnd && CANADIAN_POSTCODE.test(part)) return 'CA';
  }
  return isInAmericanGeorgia(address) ? 'US' : null;
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

/** Georgia is a country and a state: its cities and ZIP codes tell the state. */
function isInAmericanGeorgia(address: string): boolean {
  return /\b(?:Georgia|GA)[ ,]+3\d{4}\b|\b(?:Atlanta|Athens|Augusta|Savannah|Macon|Decatur),? (?:Georgia|GA)\.?$/.test(
    address,
  );
}
