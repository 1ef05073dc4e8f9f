import type { Clause } from '../dialect.js';
import type { AmongAll } from '../statements/index.js';
import { papersWithWords } from './dialect.js';
import type { PageSource } from './walk.js';
import { papersOfWords } from './walk-statements.js';

/** How many papers tell how common words are. */
export const SAMPLE = 1_000;

/** What stands for none in a sample: of a word or a kind of paper there may be some beyond it. */
export const NONE_SEEN = 0.3;

/** Words in the order in which they are best looked up. */
export interface RankedWords {
  readonly rarestFirst: readonly string[];
  /** The share of papers that hold the rarest, as the sample has it. */
  readonly rarestShare: number;
}

/** Ranks words by how many of some papers hold them. */
export async function rankWords(
  words: readonly string[],
  papers: readonly number[],
  source: PageSource,
): Promise<RankedWords> {
  const [sample] = await source.read(papersOfWords(papers, words));
  const seen = new Map(words.map((word, index) => [word, sample?.papers[index] ?? 0]));
  const seenOf = (word: string): number => Math.max(seen.get(word) ?? 0, NONE_SEEN);
  const rarestFirst = words.toSorted((one, other) => seenOf(one) - seenOf(other));
  return { rarestFirst, rarestShare: seenOf(rarestFirst[0] ?? '') / papers.length };
}

/** Clauses that bind `n` to the papers that hold all of the words and meet the conditions. */
export function papersFromRarest({ rarestFirst }: RankedWords, { conditions }: AmongAll): Clause {
  const { text, parameters } = papersWithWords(rarestFirst);
  return {
    text: `${text}\nWITH n WHERE ${conditions.text}`,
    parameters: { ...parameters, ...conditions.parameters },
  };
}
