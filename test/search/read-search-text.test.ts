import { describe, expect, it } from 'vitest';
import { readSearchText } from '../../src/search/read-search-text.js';

/** `walnut`, `begin*` and `[a phrase]`. */
function shown(text: string): string {
  const read = readSearchText(text);
  if ('problem' in read) return `problem: ${read.problem}`;
  const words = read.words.map(({ word, isBeginning }) => (isBeginning ? `${word}*` : word));
  return [...words, ...read.phrases.map((phrase) => `[${phrase.join(' ')}]`)].join(' ');
}

describe('a text that is looked for', () => {
  it.each([
    ['alarm fatigue', 'alarm fatigue'],
    ['Café CAFE', 'cafe'],
    ['"alarm fatigue" nurses', 'nurses [alarm fatigue]'],
    ['“alarm fatigue” «the end» „so it“', '[alarm fatigue] [the end] [so it]'],
    ['nurs*', 'nurs*'],
    ['e-heal*', 'e heal*'],
    ['nurs* nurs', 'nurs* nurs'],
    ['"sepsis"', 'sepsis'],
    ['""', ''],
    ['alarm AND (title:fatigue) +nurse~ -x [a TO b]', 'alarm and title fatigue nurse x a to b'],
    ['机器', '机 器'],
    [' -:() ', ''],
  ])('%s is %s', (text, read) => {
    expect(shown(text)).toBe(read);
  });

  it('has what a node must hold: words, beginnings and the words of phrases, each once', () => {
    expect(readSearchText('alarm "alarm fatigue" fat*')).toMatchObject({
      wanted: [
        { word: 'alarm', isBeginning: false },
        { word: 'fat', isBeginning: true },
        { word: 'fatigue', isBeginning: false },
      ],
    });
  });

  it.each([
    ['"alarm fatigue', /quotation mark without its pair/],
    ['"alarm fat*"', /inside of quotation marks/],
    ['*larm', /not at the end of a word/],
    ['al*rm', /not at the end of a word/],
    ['*', /not at the end of a word/],
    ['**', /not at the end of a word/],
  ])('is refused where %s cannot be read', (text, problem) => {
    expect(shown(text)).toMatch(problem);
  });
});
