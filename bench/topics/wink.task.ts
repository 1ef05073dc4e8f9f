import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PaperText } from '../../src/topics/index.js';
import type { Task } from '../support/index.js';
import { batchesOf, decodeInput, readTexts } from './input.js';

/** The same tagger called plainly in one thread: words and parts of speech, and nothing made of them. */
export const task: Task<readonly PaperText[]> = {
  prepare: (input) => readTexts(decodeInput(input).folder),
  run: (input, texts) => {
    const nlp = winkNLP(model, ['sbd', 'pos']);
    const { papers } = decodeInput(input);
    let tokens = 0;
    for (const batch of batchesOf(texts, papers)) {
      for (const { title, abstract } of batch) {
        const all = nlp.readDoc(`${title ?? ''}. ${abstract ?? ''}`).tokens();
        tokens += all.out(nlp.its.pos).length;
        all.out();
      }
    }
    return { papers, tokens };
  },
};
