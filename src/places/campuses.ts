import { fold } from '../identity/index.js';
import { institutionKey } from './institution-key.js';

// cspell:disable
/**
 * Systems of universities whose members have the system's name and that of their town: each is a
 * university of its own, and addresses part the two by a comma. A town after a stroke is another name
 * of the one before it. A town after "=" has the system's plain name: it is the main university.
 */
const SYSTEMS: Readonly<Record<string, string>> = {
  'University of California':
    'Berkeley, Davis, Irvine, Los Angeles, Merced, Riverside, San Diego|La Jolla, San Francisco, Santa Barbara, Santa Cruz',
  'University of Texas':
    'Austin, Dallas|Richardson, Arlington, El Paso, San Antonio, Tyler, Permian Basin, Rio Grande Valley',
  'University of Illinois':
    'Urbana-Champaign|Urbana|Champaign|Urbana Champaign, Chicago, Springfield',
  'University of Wisconsin':
    'Madison, Milwaukee, Eau Claire, Green Bay, La Crosse, Oshkosh, Parkside, Platteville, River Falls, Stevens Point, Stout, Superior, Whitewater',
  'University of North Carolina':
    'Chapel Hill, Charlotte, Greensboro, Wilmington, Asheville, Pembroke',
  'University of Massachusetts': 'Amherst, Boston, Lowell, Dartmouth, Worcester',
  'University of Maryland':
    'College Park, Baltimore, Baltimore County, Eastern Shore, University College',
  'University of Missouri': 'Columbia, Kansas City, St. Louis|Saint Louis, Rolla',
  'University of Tennessee': 'Knoxville, Chattanooga, Martin, Memphis',
  'University of Alabama': 'Tuscaloosa, Birmingham, Huntsville',
  'University of Colorado': 'Boulder, Denver, Colorado Springs',
  'University of Nebraska': 'Lincoln, Omaha, Kearney',
  'University of Arkansas': 'Fayetteville, Little Rock, Monticello, Pine Bluff, Fort Smith',
  'University of Hawaii': 'Manoa|Honolulu, Hilo, West Oahu',
  'University of Alaska': 'Anchorage, Fairbanks, Southeast',
  'University of Minnesota': '=Minneapolis|Twin Cities|St. Paul, Duluth, Morris, Crookston',
  'University of Michigan': '=Ann Arbor, Dearborn, Flint',
  'University of Houston': 'Clear Lake, Downtown, Victoria',
  'Texas A&M University':
    '=College Station, Corpus Christi, Kingsville, Commerce, Galveston, Qatar',
  'Southern Illinois University': 'Carbondale, Edwardsville',
  'Indiana University': '=Bloomington, South Bend, Kokomo, Northwest',
  'California State University':
    'Bakersfield, Channel Islands, Chico, Dominguez Hills, East Bay, Fresno, Fullerton, Long Beach, Los Angeles, Monterey Bay, Northridge, Sacramento, San Bernardino, San Marcos, Stanislaus',
  'State University of New York':
    'Albany, Binghamton, Buffalo, Stony Brook, Cortland, Geneseo, New Paltz, Oswego, Plattsburgh, Syracuse',
  'Indian Institute of Technology':
    'Bombay|Mumbai, Delhi|New Delhi, Madras|Chennai, Kanpur, Kharagpur, Roorkee, Guwahati, Hyderabad, Indore, Gandhinagar, Ropar, Patna, Mandi, Bhubaneswar, Jodhpur',
  'Indian Institute of Management': 'Ahmedabad, Bangalore, Calcutta, Lucknow, Indore, Kozhikode',
  'National Institute of Technology':
    'Tiruchirappalli, Rourkela, Surathkal, Warangal, Calicut, Durgapur, Kurukshetra, Silchar',
  'All India Institute of Medical Sciences':
    '=New Delhi|Delhi, Bhopal, Jodhpur, Rishikesh, Patna, Raipur, Bhubaneswar',
  'National University of Ireland': 'Galway, Maynooth, Dublin, Cork',
};
/** Names in short, by their key. */
const SHORT_SYSTEMS: Readonly<Record<string, string>> = {
  uc: 'University of California',
  suny: 'State University of New York',
  unc: 'University of North Carolina',
  'cal state': 'California State University',
  iit: 'Indian Institute of Technology',
  ut: 'University of Texas',
  umass: 'University of Massachusetts',
  uw: 'University of Wisconsin',
  aiims: 'All India Institute of Medical Sciences',
};
const SHORT_NAMES: Readonly<Record<string, string>> = {
  ucla: 'University of California, Los Angeles',
  ucsf: 'University of California, San Francisco',
  ucsd: 'University of California, San Diego',
  uci: 'University of California, Irvine',
  ucr: 'University of California, Riverside',
  uiuc: 'University of Illinois, Urbana-Champaign',
  umbc: 'University of Maryland, Baltimore County',
  utsa: 'University of Texas, San Antonio',
  utep: 'University of Texas, El Paso',
  ucsb: 'University of California, Santa Barbara',
  ucsc: 'University of California, Santa Cruz',
};
// cspell:enable

/** By the key of a system its towns, by their folded names; a plain name for the main university. */
const campuses: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(SYSTEMS).map(([system, towns]) => [
    institutionKey(system),
    new Map(towns.split(', ').flatMap((town) => namesOfTown(system, town))),
  ]),
);

function namesOfTown(system: string, town: string): readonly (readonly [string, string])[] {
  const [name = '', ...others] = town.replace('=', '').split('|');
  const whole = town.startsWith('=') ? system : `${system}, ${name}`;
  return [name, ...others].map((each) => [fold(each), whole] as const);
}

/**
 * The university of a system that an address names, "University of California, Los Angeles" for
 * "UC Los Angeles", "Univ Calif Los Angeles" and the town in another part of the address; the name as
 * it is where it is no system or the address names none of its towns.
 */
export function campusOf(name: string, parts: readonly string[]): string {
  const key = institutionKey(name.replace(/[‘ʻ]/g, ''));
  const short = SHORT_NAMES[key];
  if (short !== undefined) return short;
  const towns = townsOf(key);
  if (towns !== undefined) {
    const found = parts.map((part) => towns.get(fold(withoutCode(part)))).find(isNamed);
    return found ?? name;
  }
  return joinedCampus(key) ?? name;
}

const isNamed = (name: string | undefined): name is string => name !== undefined;

function townsOf(key: string): ReadonlyMap<string, string> | undefined {
  return campuses.get(key) ?? campuses.get(institutionKey(SHORT_SYSTEMS[key] ?? ''));
}

/** "University of California at Los Angeles", "UC Davis": system and town in one part. */
function joinedCampus(key: string): string | null {
  const words = key.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const town = townsOf(words.slice(0, count).join(' '))?.get(words.slice(count).join(' '));
    if (town !== undefined) return town;
  }
  return null;
}

/** "Berkeley CA 94720", "San Diego 92093". */
function withoutCode(part: string): string {
  return part.replace(/(?:\s+[A-Z]{2})?\s+\d{5}(?:-\d{4})?$/, '');
}
