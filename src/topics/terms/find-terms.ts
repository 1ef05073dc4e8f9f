import { wordKey } from '../keywords/index.js';
import type { TermText } from '../text/index.js';
import { abbreviationsOf, withoutDefinitions } from './abbreviations.js';
import { isGeneral, isGeneralKey } from './general-words.js';
import { nounPhrases, type Phrase } from './noun-phrases.js';
import { rankTerms, type Sighting, type Term } from './rank-terms.js';
import type { Tagger } from './tagged-text.js';
import { type Word, wordsOf } from './words.js';

/**
 * The terms of one paper, the best first: a function of its title and abstract alone, so that a graph
 * does not depend on the order in which papers come.
 */
export function findTerms(text: TermText, tag: Tagger, most: number): readonly Term[] {
  const abbreviations = abbreviationsOf(text);
  const sighted = text.sections.map((section) =>
    wordsOf(tag(withoutDefinitions(section, abbreviations))),
  );
  const names = namesIn(sighted);
  const sightings = sighted.flatMap((words) => phrasesOf(words, names, abbreviations, false));
  const title = wordsOf(tag(withoutDefinitions(text.title, abbreviations)));
  const titled = phrasesOf(title, names, abbreviations, true);
  return rankTerms([...titled, ...sightings], [...abbreviations.values()], most);
}

/** Words that have a capital where no sentence begins: names and abbreviations. */
function namesIn(sections: readonly (readonly Word[])[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const words of sections) {
    for (const { text, isFirst } of words) if (!isFirst && startsWithCapital(text)) names.add(text);
  }
  return names;
}

function phrasesOf(
  words: readonly Word[],
  names: ReadonlySet<string>,
  abbreviations: ReadonlyMap<string, string>,
  isTitle: boolean,
): readonly Sighting[] {
  const isTitleCase = isTitle && hasTitleCase(words);
  return nounPhrases(words).flatMap((phrase) => {
    const shown = phrase.map((word) => {
      const isPlace = isTitleCase || word.isFirst;
      const text = word.text.replace(QUOTES, '');
      return isPlace && !names.has(text) ? withoutCapital(text) : text;
    });
    const spelled =
      abbreviations.size === 0
        ? shown
        : shown.flatMap((word) => abbreviations.get(word)?.split(/\s+/) ?? word);
    return sightingOf(spelled, isTitle ? startOf(phrase, shown) : 0, isTitle);
  });
}

/** How many words of a longer phrase make a phrase of their own: two, in small letters, the second a noun. */
function startOf(phrase: Phrase, shown: readonly string[]): number {
  const start = shown.slice(0, 2);
  const isOwn = phrase.length > 2 && phrase[1]?.part === 'NOUN';
  return isOwn && start.every((word) => /^\p{Ll}/u.test(word) && !isGeneral(word)) ? 2 : 0;
}

function sightingOf(
  words: readonly string[],
  start: number,
  isTitle: boolean,
): readonly Sighting[] {
  const keys = words.map(wordKey);
  const key = keys.join('');
  return key === '' || isGeneralKey(key) ? [] : [{ key, keys, words, start, isTitle }];
}

/** A sign that a tokenizer left at a word. */
const QUOTES = /^["“”'‘]+|["“”'’]+$/g;

/** Quicker than a pattern: nearly all words start with one of A to Z, or with a letter that is small. */
function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(text);
}

/** "The Effects of Digital Health on Care": most of its words have a capital. */
function hasTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  const capital = long.filter(({ text }) => startsWithCapital(text));
  return long.length > 2 && capital.length * 3 > long.length * 2;
}

/** "Digital" gives "digital"; "DNA", "pH" and "T-cell" stay. */
function withoutCapital(word: string): string {
  if (!startsWithCapital(word)) return word;
  return /^\p{Lu}\p{Ll}[^\p{Lu}]*$/u.test(word)
    ? word.charAt(0).toLowerCase() + word.slice(1)
    : word;
}
