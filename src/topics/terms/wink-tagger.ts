import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Tagger } from './tagged-text.js';

/**
 * Loads the tagger of English, once for each thread that asks: some 0.2 s and 60 MB.
 *
 * It is wink-nlp with its light model (MIT): a perceptron that comes in its package. Others were tried,
 * see bench/topics.
 */
export function loadTagger(): Tagger {
  const nlp = winkNLP(model, ['pos']);
  const { its } = nlp;
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const tags = tokens.out(its.pos);
    const spaces = tokens.out(its.precedingSpaces);
    return tokens.out().map((value, index) => ({
      text: value,
      pos: String(tags[index] ?? 'X'),
      isGlued: spaces[index] === '',
    }));
  };
}
