import { fold, remember } from '../../identity/index.js';
import { singular } from './singular.js';
import { oneSpelling } from './spelling.js';

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

const foldWord = remember((word) => oneSpelling(singular(word)));

/** The key of a word as it is written, where the words of a label are at hand: "E-health's" has one too. */
export const wordKey = remember((word) => topicWords(word).join(''));
