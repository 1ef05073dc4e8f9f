import { addressParts } from './address-parts.js';
import { countryCode } from './country-names.js';
import { countryOf } from './country-of.js';
import { institutionOf, namesInstitution } from './institution-of.js';
import { countryOfProvince } from './provinces.js';
import { isAmericanState } from './united-states.js';

/** Longer texts are no list of addresses. */
const LONGEST = 4_000;
/** Before the first address of a numbered list. */
const FIRST_MARK = /^[\s([]*(?:1|a|A|¹|①)[)\].:．、]?\s*(?:-\s+)?(?=[\p{Lu}\p{Lo}])/u;
/** Before a further one: after a full stop, a semicolon or a comma, also those of Chinese. */
const LATER_MARK =
  /[.;,\s；，。]\s*(?<mark>[([](?:\d{1,2}|[a-z])[)\]]|\d{1,2}|[b-z](?=[).]?\s?\p{Lu})|[¹²³⁰⁴-⁹]{1,2}|[①-⑳])[).:．、]?\s*(?:-\s+)?(?=[\p{Lu}\p{Lo}])/gu;
/** A new address after a country: ", USA, and Broad Institute", ", Norway. University of Bergen", ", USA; Broad Institute". */
const BREAK = /(?<=\p{L}{2}[.,])\s+|(?<=[;；])\s*|\s+(?=[/|]\s)|\s+(?=(?:and|und|et|y|e|en|&)\s)/iu;
const NEXT = /^(?:[/|]\s+|(?:and|und|et|y|e|en|&|also)\s+)(?:the\s+)?(?=\p{L})/iu;
/** What shows by itself that another address may begin, so that a state before it is enough. */
const NEXT_SIGN = /^(?:[/|]|(?:and|&)\s+(?:the\s+)?\p{Lu})/u;

/**
 * The addresses that one text holds: `1 University of Oslo, Oslo, Norway. 2 University of Bergen, …`,
 * `…, Boston, MA, USA, and Broad Institute, …`, `…, Norway. University of Bergen, …`. A text is parted
 * only where each side names an institution, so that a house number stays in its address.
 */
export function separateAddresses(text: string): readonly string[] {
  if (text.length > LONGEST) return [text];
  const numbered = byNumbers(text);
  return numbered.flatMap(byCountries);
}

function byNumbers(text: string): readonly string[] {
  const first = FIRST_MARK.exec(text)?.[0];
  if (first === undefined) return [text];
  const addresses: string[] = [];
  let start = first.length;
  for (const match of text.matchAll(LATER_MARK)) {
    if (!isNext(match.groups?.['mark'] ?? '', addresses.length + 2)) continue;
    addresses.push(text.slice(start, match.index + 1));
    start = match.index + match[0].length;
  }
  addresses.push(text.slice(start));
  const isList = addresses.length > 1 && addresses.every((each) => institutionOf(each) !== null);
  return isList ? addresses : [text];
}

/** "2", "(2)", "²" or "b" after one address. */
function isNext(mark: string, place: number): boolean {
  const plain = mark.normalize('NFKC').replaceAll(/[()[\]]/g, '');
  return plain === String(place) || plain === String.fromCharCode(96 + place);
}

function byCountries(text: string): readonly string[] {
  const pieces = text.split(BREAK);
  const addresses: string[] = [];
  let start = 0;
  // The first piece is the institution of the first address, and after the last two pieces no address can begin.
  for (let place = 2; place < pieces.length - 1; place += 1) {
    if (!endsAddress(pieces[place - 1] ?? '', pieces[place] ?? '')) continue;
    const before = pieces.slice(start, place).join(' ');
    const rest = pieces.slice(place).join(' ').replace(NEXT, '');
    const isTwo = namesInstitution(before) && beginsInstitution(rest) && countryOf(rest) !== null;
    if (!isTwo) continue;
    addresses.push(before);
    start = place;
  }
  addresses.push(pieces.slice(start).join(' '));
  const found = addresses.length === 1 ? [text] : addresses;
  return found.map((each) => each.replace(NEXT, ''));
}

/** Few words and no number: a look before the names of all countries are asked. */
const MAY_BE_COUNTRY = /^[\p{Lu}\p{Lo}][^\d]{1,30}$/u;

/** True where a piece ends with a country, or with a state before a sign that another address begins. */
function endsAddress(piece: string, next: string): boolean {
  const plain = piece.replace(/\s*\([^()]*\)/g, '').replace(/[.,;；]+$/, '');
  const last = plain.slice(plain.lastIndexOf(',') + 1).trim();
  if (MAY_BE_COUNTRY.test(last) && countryCode(last) !== null) return true;
  const isParted = NEXT_SIGN.test(next) || /[;；]$/.test(piece);
  return isParted && (isAmericanState(last) || countryOfProvince(last) !== null);
}

/** An institution must be among the first parts, perhaps after its department. */
const REACH_PARTS = 3;

function beginsInstitution(rest: string): boolean {
  return namesInstitution(addressParts(rest).slice(0, REACH_PARTS).join(', '));
}
