import { createRequire } from 'node:module';
import { fold } from '../identity/index.js';
import { COUNTRY_ALIASES } from './country-aliases.js';

/** What a file of names of i18n-iso-countries holds: by ISO 3166-1 code a name, or several with the usual one first. */
interface CountryNames {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

const require = createRequire(import.meta.url);

const ENGLISH: CountryNames = require('i18n-iso-countries/langs/en.json');

/** A name that two languages use differently is read as English has it. */
const OTHERS: readonly CountryNames[] = [
  require('i18n-iso-countries/langs/de.json'),
  require('i18n-iso-countries/langs/fr.json'),
  require('i18n-iso-countries/langs/es.json'),
  require('i18n-iso-countries/langs/pt.json'),
  require('i18n-iso-countries/langs/it.json'),
  require('i18n-iso-countries/langs/nl.json'),
  require('i18n-iso-countries/langs/pl.json'),
  require('i18n-iso-countries/langs/tr.json'),
];

function namesIn({ countries }: CountryNames): readonly (readonly [string, string])[] {
  return Object.entries(countries).flatMap(([code, names]) =>
    [names].flat().map((name) => [name, code] as const),
  );
}

let codes: ReadonlyMap<string, string> | null = null;
let names: ReadonlyMap<string, string> | null = null;

/**
 * The ISO 3166-1 code of a country that is named whole ("Peoples R China", "Brasil", "U.S.A."); null
 * for anything else. Names come from i18n-iso-countries in nine languages, and the forms of Web of
 * Science, Scopus and PubMed from a table of ours.
 */
export function countryCode(name: string): string | null {
  codes ??= readCodes();
  return codes.get(fold(name)) ?? null;
}

/** The English name of a country by its code, "China" before "People's Republic of China"; the code itself where it is none. */
export function countryName(code: string): string {
  names ??= readNames();
  return names.get(code) ?? code;
}

const OFFICIAL = /republic|province|state of|kingdom of/i;

function readNames(): ReadonlyMap<string, string> {
  const english = namesIn(ENGLISH);
  const counts = new Map<string, number>();
  for (const [name] of english) counts.set(name, (counts.get(name) ?? 0) + 1);
  // "Congo" is the short name of two.
  const short = english.filter(([name]) => !OFFICIAL.test(name) && counts.get(name) === 1);
  const all = [...short, ...english, ...COUNTRY_ALIASES].reverse();
  return new Map(all.map(([name, code]) => [code, name]));
}

/** The first that names a form keeps it. */
function readCodes(): ReadonlyMap<string, string> {
  const all = [...COUNTRY_ALIASES, ...[ENGLISH, ...OTHERS].flatMap(namesIn)];
  return new Map(all.map(([name, code]) => [fold(name), code] as const).reverse());
}
