import { cleanLine } from './clean-text.js';
import { CAPITAL_PARTICLES, DEGREES, GROUP_WORDS, PARTICLES, SUFFIX } from './name-words.js';
import type { PersonName } from './reference.js';
import { trimSigns } from './trim-signs.js';

type NameParts = Omit<PersonName, 'raw'>;

const bare = (word: string): string => word.toLowerCase().replace(/[.,]/g, '');
const isSuffix = (word: string): boolean => SUFFIX.test(word);
const isLoudSuffix = (word: string): boolean => isSuffix(word) || /^[JS]R\.?$/.test(word);
const isDegree = (word: string): boolean => DEGREES.has(bare(word));
const isSmallParticle = (word: string): boolean => PARTICLES.has(word.replace(/[.’']$/, ''));
const isParticle = (word: string): boolean => isSmallParticle(word) || CAPITAL_PARTICLES.has(word);
/** "F.X.", "K.-M.", "A.Th.", "FM", "F": capitals, each perhaps with a dot. */
const INITIALS = /^(?:(?:\p{Lu}\.?[-‐]?){1,4}|(?:\p{Lu}\p{Ll}?\.[-‐]?){1,4})$/u;
/** Names in these scripts are written with the family name first. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;
const ORCID =
  /\s*[([]?(?:orcid:?\s*)?(?:https?:\/\/orcid\.org\/)?\d{4}-\d{4}-\d{4}-\d{3}[\dX][)\]]?/i;
const CONNECTING_WORDS = /\s(?:of|for|on|the|and|&|für|pour|para|und|et)\s/i;

/** Reads a name; what it cannot take apart becomes the family name whole, and nothing is lost in `raw`. */
export function parseName(raw: string): PersonName {
  const text = trimSigns(cleanLine(raw).replace(ORCID, ''), ',; ');
  return { raw, ...partsOf(text === '' ? raw : text) };
}

/** How a name is shown: "Given Family Suffix", a group by its name. */
export function fullName({ given, family, suffix }: PersonName): string {
  return [given, family, suffix].filter((part) => part !== '').join(' ');
}

function partsOf(text: string): NameParts {
  if (isGroupName(text)) return { family: text, given: '', suffix: '', isGroup: true };
  return text.includes(',') ? invertedName(text) : naturalName(text);
}

/** Organisational words, digits, or "Department of Health": no person signs so. */
function isGroupName(text: string): boolean {
  const [family = ''] = text.split(',', 1);
  const parts = family.split(/\s+/);
  if (parts.length === 1 && !/\d/.test(text)) return GROUP_WORDS.has(bare(text)) && text === family;
  if (/\d/.test(family) && !parts.some(isSuffix)) return true;
  const hasGroupWord = parts.some((part) => GROUP_WORDS.has(bare(part)));
  return (
    hasGroupWord || /^the\s/i.test(text) || (!text.includes(',') && CONNECTING_WORDS.test(text))
  );
}

/** "Family, Given", "Family, Given, Jr", "Family, Jr, Given", "Family Jr, Given". */
function invertedName(text: string): NameParts {
  const [first = '', ...others] = text.split(',').map((part) => part.trim());
  const rest = others.filter((part) => part !== '' && !isDegree(part));
  const suffixAt = rest.length < 2 ? -1 : rest.findIndex(isLoudSuffix);
  const [suffix = ''] = suffixAt < 0 ? [] : rest.splice(suffixAt, 1);
  const family = takeSuffix(first.split(/\s+/));
  const given = takeSuffix(rest.join(' ').split(/\s+/));
  const particles = trailingParticles(given.words);
  return {
    family: [...particles, ...family.words].join(' '),
    given: given.words.slice(0, given.words.length - particles.length).join(' '),
    suffix: suffix || family.suffix || given.suffix,
    isGroup: false,
  };
}

/** "KONING, A. P. Jason de": small particles behind the given names belong to the family name. */
function trailingParticles(words: readonly string[]): readonly string[] {
  let from = words.length;
  while (from > 1 && isSmallParticle(words[from - 1] ?? '')) from -= 1;
  return words.slice(from);
}

/** "Family FM", "Given Family", "Given van der Family Jr". */
function naturalName(text: string): NameParts {
  const all = text.split(/\s+/).filter((word) => !isLateDegree(word));
  // "Ivanov II" has initials, "Henry Ford II" a suffix.
  const isShort = all.length < 3 && all.at(-1)?.startsWith('I') === true;
  const { words, suffix } = isShort ? { words: all, suffix: '' } : takeSuffix(all);
  const last = words.at(-1) ?? '';
  if (words.length < 2)
    return { family: words.join(' ') || text, given: '', suffix, isGroup: false };
  if (words.length === 2 && words.every((word) => EAST_ASIAN.test(word))) {
    return { family: words[0] ?? '', given: last, suffix, isGroup: false };
  }
  if (INITIALS.test(last) && !INITIALS.test(words[0] ?? '')) return familyFirst(words, suffix);
  let from = words.length - 1;
  while (from > 1 && isParticle(words[from - 1] ?? '')) from -= 1;
  return {
    family: words.slice(from).join(' '),
    given: words.slice(0, from).join(' '),
    suffix,
    isGroup: false,
  };
}

/** A degree with dots or of known letters: "PhD", "M.D."; "MA" alone is initials. */
const isLateDegree = (word: string): boolean =>
  /^(?:Ph\.?D\.?|M\.D\.|MBBS|DPhil|MPH|MSc|BSc)$/.test(word);

function familyFirst(words: readonly string[], suffix: string): NameParts {
  let from = words.length - 1;
  while (from > 1 && INITIALS.test(words[from - 1] ?? '') && !isSuffix(words[from - 1] ?? ''))
    from -= 1;
  const family = takeSuffix(words.slice(0, from));
  return {
    family: family.words.join(' '),
    given: words.slice(from).join(' '),
    suffix: suffix || family.suffix,
    isGroup: false,
  };
}

function takeSuffix(words: readonly string[]): {
  readonly words: readonly string[];
  readonly suffix: string;
} {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !isSuffix(last)) return { words, suffix: '' };
  return { words: words.slice(0, -1), suffix: last };
}
