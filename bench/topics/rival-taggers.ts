import type { Tagger } from '../../src/topics/index.js';

/** What is used of compromise: the terms of a text, each with its tags. */
type Compromise = (text: string) => {
  readonly json: (options: { readonly terms: object }) => readonly {
    readonly terms: readonly {
      readonly text: string;
      readonly pre: string;
      readonly post: string;
      readonly tags: readonly string[];
    }[];
  }[];
};

/** What is used of pos, the tagger of Brill's kind. */
interface Pos {
  readonly Lexer: new () => { readonly lex: (text: string) => readonly string[] };
  readonly Tagger: new () => {
    readonly tag: (words: readonly string[]) => readonly (readonly [string, string])[];
  };
}

/** compromise says "Noun" and "ProperNoun"; what stands around a word is part of its term. */
export function compromiseTagger(nlp: Compromise): Tagger {
  const part = (tags: readonly string[]): string => {
    if (tags.includes('ProperNoun')) return 'PROPN';
    if (tags.includes('Noun') && !tags.includes('Pronoun')) return 'NOUN';
    if (tags.includes('Adjective')) return 'ADJ';
    if (tags.includes('Verb')) return 'VERB';
    return tags.includes('Value') ? 'NUM' : 'X';
  };
  return (text) =>
    nlp(text)
      .json({ terms: { text: true, tags: true, pre: true, post: true } })
      .flatMap(({ terms }) =>
        terms.flatMap((term) => {
          const sign = term.post.trim();
          const word = { text: term.text, pos: part(term.tags), isGlued: term.pre === '' };
          return sign === '' ? [word] : [word, { text: sign, pos: 'PUNCT', isGlued: true }];
        }),
      );
}

/** pos has the tags of the Penn Treebank, and words without their places. */
export function posTagger({ Lexer, Tagger: PosTagger }: Pos): Tagger {
  const lexer = new Lexer();
  const tagger = new PosTagger();
  const part = (tag: string): string => {
    if (tag.startsWith('NNP')) return 'PROPN';
    if (tag.startsWith('NN')) return 'NOUN';
    if (tag.startsWith('JJ')) return 'ADJ';
    if (tag === 'CD') return 'NUM';
    return /^\W/.test(tag) ? 'PUNCT' : 'X';
  };
  return (text) =>
    tagger
      .tag(lexer.lex(text))
      .map(([word, tag]) => ({ text: word, pos: part(tag), isGlued: /^[-/]$/.test(word) }));
}
