import type { PaperFilter } from '../../graph/index.js';
import type { Wanted } from '../../search/index.js';

/**
 * The words of a filter by which its papers are ranked, each once: those that papers must hold, and where
 * each filter of an `or` has some, all of these. So each paper holds one or more; where none is left,
 * papers may hold no word at all.
 */
export function rankedWords(filter: PaperFilter): readonly Wanted[] {
  const words = new Map(
    wordsIn(filter).map((wanted) => [`${wanted.word} ${wanted.isBeginning}`, wanted]),
  );
  return [...words.values()];
}

function wordsIn({ words = [], passage, and = [], or = [] }: PaperFilter): readonly Wanted[] {
  const branches = or.map(wordsIn);
  return [
    ...words.map((word) => ({ word, isBeginning: false })),
    ...(passage === undefined ? [] : wordsOfPassage(passage)),
    ...and.flatMap(wordsIn),
    ...(branches.every(({ length }) => length > 0) ? branches.flat() : []),
  ];
}

function wordsOfPassage({
  words,
  isBeginning,
}: NonNullable<PaperFilter['passage']>): readonly Wanted[] {
  return words.map((word, place) => ({
    word,
    isBeginning: isBeginning && place === words.length - 1,
  }));
}
