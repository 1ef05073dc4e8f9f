import { topicKey } from '../keywords/index.js';
import type { TermText } from '../text/index.js';
import { abbreviationsOf, withoutDefinitions } from './abbreviations.js';
import { isGeneral, isGeneralPhrase } from './general-words.js';
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
    for (const { text, isFirst } of words) if (!isFirst && /^\p{Lu}/u.test(text)) names.add(text);
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
      return isPlace && !names.has(word.text) ? withoutCapital(word.text) : word.text;
    });
    const spelled = shown.flatMap((word) => (abbreviations.get(word) ?? word).split(' '));
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
  const label = words.join(' ');
  const key = topicKey(label);
  return key === null || isGeneralPhrase(label) ? [] : [{ key, label, words, start, isTitle }];
}

/** "The Effects of Digital Health on Care": most of its words have a capital. */
function hasTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  const capital = long.filter(({ text }) => /^\p{Lu}/u.test(text));
  return long.length > 2 && capital.length * 3 > long.length * 2;
}

/** "Digital" gives "digital"; "DNA", "pH" and "T-cell" stay. */
function withoutCapital(word: string): string {
  return /^\p{Lu}\p{Ll}[^\p{Lu}]*$/u.test(word)
    ? word.charAt(0).toLowerCase() + word.slice(1)
    : word;
}
