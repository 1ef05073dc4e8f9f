import { fold } from '../../identity/index.js';
import { singular } from './singular.js';
import { oneSpelling } from './spelling.js';

/** Words recur: their folded form is kept, up to so many. */
const KEPT_WORDS = 50_000;
const foldedWords = new Map<string, string>();

/**
 * What a topic is known by: the folded label, each word in the singular and in one spelling, without
 * the blanks. So "Behaviour", "behaviors" and "BEHAVIOR" are one topic, and "health care", "Health-Care"
 * and "healthcare" are. Null for a label without a letter or digit.
 */
export function topicKey(label: string): string | null {
  return topicWords(label).join('') || null;
}

/** The words of a label as {@link topicKey} compares them: what a search for topics looks for. */
export function topicWords(label: string): readonly string[] {
  return fold(label)
    .split(' ')
    .flatMap((word) => (word === '' ? [] : [foldWord(word)]));
}

function foldWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const folded = oneSpelling(singular(word));
  if (foldedWords.size >= KEPT_WORDS) foldedWords.clear();
  foldedWords.set(word, folded);
  return folded;
}
