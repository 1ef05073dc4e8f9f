import { countryOf } from './country-of.js';
import { institutionOf } from './institution-of.js';
import { institutionId } from './place-id.js';
import { separateAddresses } from './separate-addresses.js';

/** What the addresses of a paper name, each once, in the order of the addresses. */
export interface Places {
  readonly institutions: readonly string[];
  /** Their ids, in the same order. */
  readonly institutionIds: readonly string[];
  /** ISO 3166-1 codes such as `DE`. */
  readonly countries: readonly string[];
}

/** The institutions and countries that addresses name. */
export function placesOf(addresses: readonly string[]): Places {
  const institutions = new Map<string, string>();
  const countries = new Set<string>();
  for (const { institution, id, country } of addresses.flatMap(readOnce)) {
    if (institution !== null && !institutions.has(id)) institutions.set(id, institution);
    if (country !== null) countries.add(country);
  }
  return {
    institutions: [...institutions.values()],
    institutionIds: [...institutions.keys()],
    countries: [...countries],
  };
}

interface Place {
  readonly institution: string | null;
  readonly id: string;
  readonly country: string | null;
}

/** Reading an address takes some 20 microseconds, and the papers of a library share theirs. */
const MOST_KEPT = 20_000;
const read = new Map<string, readonly Place[]>();

/** The places of one text, which may hold several addresses. */
function readOnce(address: string): readonly Place[] {
  const known = read.get(address);
  if (known !== undefined) return known;
  const places = separateAddresses(address).map(placeOf);
  if (read.size >= MOST_KEPT) read.clear();
  read.set(address, places);
  return places;
}

function placeOf(address: string): Place {
  const institution = institutionOf(address);
  const id = institution === null ? '' : institutionId(institution);
  return { institution, id, country: countryOf(address) };
}
