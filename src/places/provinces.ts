import { fold } from '../identity/index.js';

// cspell:disable
/**
 * Provinces and states outside of the United States with which addresses end that name no country.
 * Left out is what is a place elsewhere too: New Brunswick (New Jersey), Victoria, NL, PE, SK, WA, NT.
 */
const PROVINCES: readonly (readonly [code: string, names: readonly string[]])[] = [
  [
    'CA',
    [
      'Ontario',
      'Ont.',
      'ON',
      'Quebec',
      'Québec',
      'Que.',
      'QC',
      'PQ',
      'British Columbia',
      'BC',
      'B.C.',
      'Alberta',
      'Alta.',
      'AB',
      'Manitoba',
      'MB',
      'Saskatchewan',
      'Sask.',
      'Nova Scotia',
      'Newfoundland',
      'Newfoundland and Labrador',
      'Prince Edward Island',
    ],
  ],
  [
    'AU',
    [
      'New South Wales',
      'NSW',
      'N.S.W.',
      'Queensland',
      'Qld',
      'South Australia',
      'Western Australia',
      'Tasmania',
      'Northern Territory',
      'Australian Capital Territory',
    ],
  ],
];
// cspell:enable

/** Codes followed by a post code of four digits. */
const AUSTRALIAN = /(?:^|\s)(?:NSW|VIC|Vic|Victoria|QLD|Qld|SA|WA|TAS|Tas|ACT|NT),? +\d{4}$/;

const countries: ReadonlyMap<string, string> = new Map(
  PROVINCES.flatMap(([code, names]) => names.map((name) => [keyOf(name), code] as const)),
);

/** Short codes count in capitals alone: "on" and "ab" are words. */
function keyOf(name: string): string {
  return name.length === 2 ? name : fold(name);
}

/** The country of a Canadian province or an Australian state, as the last part of an address; null for anything else. */
export function countryOfProvince(part: string): string | null {
  if (AUSTRALIAN.test(part)) return 'AU';
  const name = part.replace(/\s+\d{4}$/, '');
  return countries.get(name.length === 2 ? name : fold(name)) ?? null;
}
