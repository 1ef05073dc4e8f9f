import { editDistance } from '../../identity/index.js';
import { countryCode, countryCodes, institutionId } from '../../places/index.js';
import { LANGUAGE_CODES, languageCode, RECORD_TYPES, recordType } from '../../ris/index.js';
import { badArgument } from '../bad-argument.js';

/** Codes of one kind, of which a filter may name any. */
interface KnownCodes {
  /** What one is called in a message. */
  readonly name: string;
  readonly codes: () => Iterable<string>;
  /** The code that a name stands for, such as `JOUR` for "Journal Article"; null where there is none. */
  readonly named: (text: string) => string | null;
}

const TYPES: KnownCodes = {
  name: 'RIS type',
  codes: () => RECORD_TYPES,
  named: recordType,
};

const COUNTRIES: KnownCodes = {
  name: 'ISO 3166-1 code of a country',
  codes: countryCodes,
  named: countryCode,
};

const LANGUAGES: KnownCodes = {
  name: 'code of a language, and no paper has it',
  codes: () => LANGUAGE_CODES,
  named: (text) => {
    const code = languageCode(text);
    return isKnownLanguage(code) ? code : null;
  },
};

/** @throws GraphQLError BAD_USER_INPUT for a type that the format does not have: papers have no other. */
export function knownType(type: string, path: string): string {
  return known(TYPES, type, path);
}

/** @throws GraphQLError BAD_USER_INPUT for a code that no country has or had. */
export function knownCountry(country: string, path: string): string {
  return known(COUNTRIES, country, path);
}

/** Whether a text is the code of a language that is recognised, perhaps with a script and a region: `pt-BR`. */
export function isKnownLanguage(text: string): boolean {
  return LANGUAGE_CODES.has(text.split('-', 1)[0] ?? '') && languageCode(text) === text;
}

/** The error for a language that no table and no paper has. */
export function unknownLanguage(language: string, path: string): Error {
  return unknown(LANGUAGES, language, path);
}

function known(kind: KnownCodes, code: string, path: string): string {
  for (const each of kind.codes()) if (each === code) return code;
  throw unknown(kind, code, path);
}

/** Some characters of what a client wrote, for a message. */
const SHOWN = 40;

function unknown(kind: KnownCodes, code: string, path: string): Error {
  const nearest = nearestOf(kind, code);
  return badArgument(
    path,
    `"${path}" is "${code.slice(0, SHOWN)}", which is no ${kind.name}; the nearest is "${nearest}".`,
    { nearest },
  );
}

function nearestOf({ codes, named }: KnownCodes, code: string): string {
  const upper = code.trim().slice(0, SHOWN).toUpperCase();
  const all = [...codes()];
  const distances = all.map((each) => editDistance(upper, each.toUpperCase(), upper.length + 8));
  const [least] = all
    .map((_, index) => index)
    .sort((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0));
  return named(code.trim()) ?? all[least ?? 0] ?? '';
}

const INSTITUTION_ID = /^O[0-9a-f]{24}$/;

/** The id of an institution that is named by it, or by any form of its name. */
export function institutionOf(text: string): string {
  return INSTITUTION_ID.test(text) ? text : institutionId(text);
}
