import { countryOf } from './country-of.js';
import { institutionKey } from './institution-key.js';
import { institutionOf } from './institution-of.js';

/** What the addresses of a paper name, each once, in the order of the addresses. */
export interface Places {
  readonly institutions: readonly string[];
  /** ISO 3166-1 codes such as `DE`. */
  readonly countries: readonly string[];
}

/** The institutions and countries that addresses name. */
export function placesOf(addresses: readonly string[]): Places {
  const institutions = new Map<string, string>();
  const countries = new Set<string>();
  for (const address of addresses) {
    const { institution, key, country } = readOnce(address);
    if (institution !== null && !institutions.has(key)) institutions.set(key, institution);
    if (country !== null) countries.add(country);
  }
  return { institutions: [...institutions.values()], countries: [...countries] };
}

interface Place {
  readonly institution: string | null;
  readonly key: string;
  readonly country: string | null;
}

/** Reading an address takes some 20 microseconds, and the papers of a library share theirs. */
const MOST_KEPT = 20_000;
const read = new Map<string, Place>();

function readOnce(address: string): Place {
  const known = read.get(address);
  if (known !== undefined) return known;
  const institution = institutionOf(address);
  const key = institution === null ? '' : institutionKey(institution);
  const place = { institution, key, country: countryOf(address) };
  if (read.size >= MOST_KEPT) read.clear();
  read.set(address, place);
  return place;
}
