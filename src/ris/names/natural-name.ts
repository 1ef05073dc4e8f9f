import {
  isDegree,
  isInitials,
  isParticle,
  isSuffix,
  isSureDegree,
  isTitle,
  type NameParts,
  person,
  takeSuffix,
  wordsOf,
} from './name-parts.js';

// cspell:disable

/** Words that join two family names: "Ortega y Gasset", "Silva e Sousa". */
const JOINING_WORDS: ReadonlySet<string> = new Set(['y', 'e', 'i', 'und', 'och']);
/** "Иванов Иван Иванович": a patronymic at the end shows that the family name stands first. */
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|івна|ївна|йович)$/u;
/** Vietnamese is written with the family name first; with its accents these are nothing else. */
export const VIETNAMESE_FAMILIES =
  '(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Võ|Vũ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh)';
const VIETNAMESE_FAMILY = new RegExp(`^${VIETNAMESE_FAMILIES}$`, 'iu');

// cspell:enable

/**
 * "Family FM", "Given Family", "Given van der Family Jr", "Dr. Given Family PhD".
 *
 * @param hasDegree true where a degree follows the text: capitals at its end are a degree too.
 */
export function naturalName(text: string, hasDegree = false): NameParts {
  const all = withoutTitles(wordsOf(text), hasDegree);
  // "Ivanov II" has initials, "Henry Ford II" a suffix.
  const isShort = all.length < 3 && all.at(-1)?.startsWith('I') === true;
  const { words, suffix } = isShort ? { words: all, suffix: '' } : takeSuffix(all);
  const [head = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 2) return person(words.join(' ') || text, '', suffix);
  const particle = words.findIndex((word) => LOUD_PARTICLES.has(word));
  const hasLoudParticle = particle > 0 && particle < words.length - 1 && !/\./.test(last);
  if (!hasLoudParticle && isInitials(last) && !areInitialsOf(head, last)) {
    return familyFirst(words, suffix);
  }
  const loud = loudFamily(words);
  if (loud !== null) return person(loud.family.join(' '), loud.given.join(' '), suffix);
  if (isFamilyFirst(words)) return person(head, words.slice(1).join(' '), suffix);
  const from = familyStart(words, /\p{Ll}/u.test(text));
  return person(words.slice(from).join(' '), words.slice(0, from).join(' '), suffix);
}

/** "ROE R." and "LI F." have a family name in capitals in front, "J.R. R." does not. */
function areInitialsOf(head: string, last: string): boolean {
  const letters = (word: string): number => word.replace(/[.‐-]/g, '').length;
  const isLonger = letters(head) > Math.max(2, letters(last));
  const isLoudName = !head.includes('.') && letters(head) > 1 && (last.includes('.') || isLonger);
  return isInitials(head) && !isLoudName;
}

function withoutTitles(words: readonly string[], hasDegree: boolean): readonly string[] {
  let from = 0;
  // "DR Roe" has initials, "DR ANN ROE" a title.
  if (words.length === 2 && /^\p{Lu}{2}$/u.test(words[0] ?? '')) return words;
  while (from < words.length - 1 && isTitle(words[from] ?? '')) from += 1;
  return words.slice(from, degreesStart(words, from, hasDegree));
}

/** Where the degrees at the end of the words begin. */
function degreesStart(words: readonly string[], from: number, hasDegree: boolean): number {
  let to = words.length;
  while (to > from + 1 && isDegree(words[to - 1] ?? '')) to -= 1;
  const degrees = words.slice(to);
  if (degrees.length > 1 && degrees.some(isSureDegree)) return to;
  const [degree = ''] = degrees.slice(-1);
  if (!isSureDegree(degree)) return words.length;
  const isNamed = hasDegree || !isFamilyAlone(words.slice(from, -1));
  return isNamed || !MAY_BE_INITIALS.test(degree) ? words.length - 1 : words.length;
}

/** "Smith DSC", "Lee MPH", "de Souza MBA": after a family name alone they are initials. */
const MAY_BE_INITIALS = /^\p{Lu}{2,3}$/u;

/** One family name, perhaps with particles: "Smith", "de Souza". */
export const isFamilyAlone = (words: readonly string[]): boolean =>
  words.slice(0, -1).every(isParticle);

/**
 * "DUPONT Jean", "KIM Chul-Soo", "Gabriel GARCÍA MÁRQUEZ": a family name in capitals beside given names
 * in small letters. "JR Smith" has initials, and so have two letters before anything but a Chinese name.
 */
function loudFamily(
  words: readonly string[],
): { readonly family: readonly string[]; readonly given: readonly string[] } | null {
  const isLoud = words.map((word) => LOUD.test(word));
  const first = isLoud.indexOf(false);
  if (first > 0 && !isLoud.includes(true, first)) {
    const given = words.slice(first);
    const isShort = first === 1 && (words[0]?.length ?? 0) < 3;
    if (!given.every((word) => QUIET.test(word) || isInitials(word))) return null;
    if (!given.some((word) => QUIET.test(word))) return null;
    if (isShort && !(SHORT_FAMILIES.has(words[0] ?? '') && TWO_SYLLABLES.test(given.join(''))))
      return null;
    return { family: words.slice(0, first), given };
  }
  const last = isLoud.lastIndexOf(false) + 1;
  const given = words.slice(0, last);
  if (last === 0 || last > words.length - 2 || isLoud.slice(0, last).includes(true)) return null;
  if (!given.some((word) => QUIET.test(word)) || !isLoud.slice(last).every(Boolean)) return null;
  return { family: words.slice(last), given };
}

/** "Jan VAN DER BERG": before a short word in capitals they show that it is no initials. */
const LOUD_PARTICLES: ReadonlySet<string> = new Set(
  'VAN DER DE DEN LE LA EL AL DI DA DU VON TER DEL'.split(' '),
);
/** A word in capitals that is no initials: "DUPONT", "O'NEIL", "LE". */
const LOUD = /^(?:Ma?c(?=\p{Lu}))?\p{Lu}[\p{Lu}'’-]*\p{Lu}$/u;
/** A word with a capital at its start alone. */
const QUIET = /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u;
/** Family names of two letters in romanised Chinese and Korean. */
const SHORT_FAMILIES: ReadonlySet<string> = new Set(
  'LI XU WU MA HE HU YU LU DU FU GU NI SU XI YE YI AN AI BA BI BO OU QI SHI NO OH JO KO HA HO XIE'.split(
    ' ',
  ),
);
/** "Xiaoming", "Chul-Soo": two syllables or more, as Chinese and Korean given names have them. */
const TWO_SYLLABLES =
  // cspell:disable-next-line
  /^(?:(?:[bpmfdtnlgkhjqxzcsryw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ue|ui|uo|ü|oo|a|e|i|o|u)-?){2,3}$/i;

function isFamilyFirst(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (words.length === 3 && PATRONYMIC.test(last)) return true;
  return VIETNAMESE_FAMILY.test(words[0] ?? '') && !VIETNAMESE_FAMILY.test(last);
}

/** Where the family name begins: particles before it belong to it, a joined name before "y" too. */
function familyStart(words: readonly string[], hasSmallLetters: boolean): number {
  const at = (place: number): string =>
    hasSmallLetters ? (words[place] ?? '') : (words[place] ?? '').toLowerCase();
  let from = words.length - 1;
  if (from > 2 && JOINING_WORDS.has(at(from - 1))) from -= 2;
  while (from > 1 && isParticle(at(from - 1)) && !JOINING_WORDS.has(at(from - 1))) from -= 1;
  return from;
}

function familyFirst(words: readonly string[], suffix: string): NameParts {
  let from = words.length - 1;
  while (from > 1 && isInitials(words[from - 1] ?? '') && !isSuffix(words[from - 1] ?? '')) {
    from -= 1;
  }
  const family = takeSuffix(words.slice(0, from));
  return person(family.words.join(' '), words.slice(from).join(' '), suffix || family.suffix);
}
