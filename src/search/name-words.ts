import { foldedWords, HYPHENS, JOINS, wordsInOrder } from '../identity/index.js';
import { MARK, type WordSink } from './marks.js';

/**
 * How a text may be read where hyphens and apostrophes are forgiven, each reading once: "Al-Rawi" as
 * "al rawi" and "alrawi", "O'Brien" as "obrien" and "o brien". The first is the usual one.
 */
export function readingsOf(text: string): readonly (readonly string[])[] {
  const usual = foldedWords(text);
  if (!JOINS.test(text)) return [usual];
  const readings = [usual, foldedWords(text.replace(HYPHENS, '')), wordsInOrder(text)];
  const different = new Map(readings.map((words) => [words.join(' '), words]));
  return [...different.values()];
}

/** The name that is shown, or a part of it that people begin with. */
export function addName(sink: WordSink, text: string): void {
  const readings = readingsOf(text);
  for (const [place, word] of (readings[0] ?? []).entries()) {
    sink.add(word, place === 0 ? MARK.NAME | MARK.FIRST : MARK.NAME);
  }
  for (const words of readings.slice(1)) addAll(sink, words, MARK.OTHER_NAME);
}

/** Another form of the name. */
export function addOtherName(sink: WordSink, text: string): void {
  for (const words of readingsOf(text)) addAll(sink, words, MARK.OTHER_NAME);
}

/** The initials of given names without blanks, as "Giménez JP" has them. */
export function addInitials(sink: WordSink, given: string): void {
  const words = foldedWords(given);
  if (words.length < 2) return;
  sink.add(
    words.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0)).join(''),
    MARK.OTHER_NAME,
  );
}

export function addAll(sink: WordSink, words: Iterable<string>, marks: number): void {
  for (const word of words) sink.add(word, marks);
}
