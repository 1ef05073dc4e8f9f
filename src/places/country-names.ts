import { createRequire } from 'node:module';
import { fold } from '../identity/index.js';
import { COUNTRY_ALIASES } from './country-aliases.js';
import { FORMER_STATES } from './former-states.js';

/** What a file of names of i18n-iso-countries holds: by ISO 3166-1 code a name, or several with the usual one first. */
interface CountryNames {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

const require = createRequire(import.meta.url);

// cspell:disable

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** A name that two languages use differently is read as English has it, then as the first of these. */
const COMMON_LOCALES = words('de fr es pt it nl pl tr');
/** Further languages in Latin letters in which addresses are written. */
const LATIN_LOCALES = words(`
  da sv nb nn fi is et lv lt cs sk hu ro hr bs sl sq ca gl eu ga id ms vi az uz af
`);
/** Languages in other scripts: read when an address has such letters. */
const OTHER_SCRIPTS = words(`
  ru uk be bg mk sr kk ky tg tt mn el he ar fa ur ps ug sd zh ja ko th hi mr bn ta ml ka hy km am dv
`);

/**
 * Names of countries in one language that are a city or a word in others: the city of Granada, the
 * city of Salvador, Tanga in Tanzania, the Yamal peninsula.
 */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  words('granada salvador tanga yamal swede masar norfolk bouvet guadalupe monako'),
);
/** Shorter names in Latin letters are words of other languages: "Mỹ", "Sam", "Man". */
const SHORTEST_LATIN = 5;

// cspell:enable

const ENGLISH: CountryNames = require('i18n-iso-countries/langs/en.json');

type Named = readonly [name: string, code: string];

function namesOf(locale: string): readonly Named[] {
  const names: CountryNames = require(`i18n-iso-countries/langs/${locale}.json`);
  return namesIn(names);
}

function namesIn({ countries }: CountryNames): readonly Named[] {
  return Object.entries(countries).flatMap(([code, names]) =>
    [names].flat().map((name) => [name, code] as const),
  );
}

let common: ReadonlyMap<string, string> | null = null;
let scripts: ReadonlyMap<string, string> | null = null;
let names: ReadonlyMap<string, string> | null = null;

/** A letter of another script than the Latin one. */
const OTHER_LETTER = /[^\p{Script=Latin}\P{L}]/u;

/**
 * The ISO 3166-1 code of a country that is named whole ("Peoples R China", "Brasil", "日本", "U.S.A."),
 * or the code that ISO 3166-3 keeps of a state that is no more ("USSR"); null for anything else. Names
 * come from i18n-iso-countries in all its languages, and the forms of Web of Science, Scopus and PubMed
 * and what countries call themselves from a table of ours.
 */
export function countryCode(name: string): string | null {
  common ??= readCommon();
  const code = common.get(fold(name));
  if (code !== undefined) return code;
  if (!OTHER_LETTER.test(name)) return null;
  scripts ??= readScripts();
  return scripts.get(exact(name)) ?? scripts.get(fold(name)) ?? null;
}

/** The English name of a country by its code, "China" before "People's Republic of China"; the code itself where it is none. */
export function countryName(code: string): string {
  names ??= readNames();
  return names.get(code) ?? code;
}

/** The codes that a country may have, ISO 3166-3's of states that are no more too. */
export function countryCodes(): Iterable<string> {
  names ??= readNames();
  return names.keys();
}

const OFFICIAL = /republic|province|state of|kingdom of/i;

function readNames(): ReadonlyMap<string, string> {
  const english = namesIn(ENGLISH);
  const counts = new Map<string, number>();
  for (const [name] of english) counts.set(name, (counts.get(name) ?? 0) + 1);
  // "Congo" is the short name of two.
  const short = english.filter(([name]) => !OFFICIAL.test(name) && counts.get(name) === 1);
  const former = FORMER_STATES.map(([[name], code]) => [name, code] as const);
  const all = [...short, ...english, ...COUNTRY_ALIASES, ...former].reverse();
  return new Map(all.map(([name, code]) => [code, name]));
}

/** The first that names a form keeps it. */
function readCommon(): ReadonlyMap<string, string> {
  const former = FORMER_STATES.flatMap(([forms, code]) => forms.map((name): Named => [name, code]));
  const first = [
    ...COUNTRY_ALIASES,
    ...former,
    ...namesIn(ENGLISH),
    ...COMMON_LOCALES.flatMap(namesOf),
  ];
  const codes = new Map(first.map(([name, code]) => [fold(name), code] as const).reverse());
  const known = new Set(first.map(([name]) => name));
  for (const [name, code] of LATIN_LOCALES.flatMap(namesOf)) {
    if (known.has(name) || name.length < SHORTEST_LATIN) continue;
    known.add(name);
    const form = fold(name);
    if (form.length >= SHORTEST_LATIN && !codes.has(form)) codes.set(form, code);
  }
  for (const word of OTHER_WORDS) codes.delete(word);
  return codes;
}

/**
 * Names with all their marks, and folded where that leaves one country: in scripts of India the vowels
 * are marks, and without them the Maldives are Moldova.
 */
function readScripts(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const folded = new Map<string, string | null>();
  for (const [name, code] of OTHER_SCRIPTS.flatMap(namesOf)) {
    if (!codes.has(exact(name))) codes.set(exact(name), code);
    const form = fold(name);
    const known = folded.get(form);
    folded.set(form, known === undefined || known === code ? code : null);
  }
  for (const [form, code] of folded) if (code !== null && !codes.has(form)) codes.set(form, code);
  return codes;
}

function exact(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();
}
