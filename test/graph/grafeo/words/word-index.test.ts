import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordIndex } from '../../../../src/graph/grafeo/words/word-index.js';
import { SEGMENT_PAPERS } from '../../../../src/graph/grafeo/words/word-segment.js';

function indexOf(texts: readonly string[]): WordIndex {
  const index = new WordIndex();
  for (const [node, text] of texts.entries()) index.add({ node, text });
  index.endReading();
  return index;
}

/** The papers that hold all of the words. */
function holding(texts: readonly string[], words: readonly string[]): readonly number[] {
  return [...texts.keys()].filter((node) =>
    words.every((word) => texts[node]?.split(' ').includes(word)),
  );
}

/** Papers of two segments and a part, with words of all frequencies: `each7` is in every seventh. */
const MADE = Array.from({ length: 2 * SEGMENT_PAPERS + 100 }, (_, paper) =>
  [1, 2, 3, 7, 9, 50, 77, 1_000]
    .filter((every) => paper % every === 0)
    .map((every) => `each${every}`)
    .join(' '),
);

describe('The index of words', () => {
  it.each([
    [['each50']],
    [['each1000']],
    [['each50', 'each77']],
    [['each2', 'each50']],
    [['each1', 'each2', 'each9']],
    [['each1', 'none']],
    [['each']],
  ])('finds the papers that hold %j', (words) => {
    const found = indexOf(MADE).nodesWith(words);
    // A word that more than a quarter hold is not looked at: those who ask do so.
    const looked = words.filter((word) => !['each1', 'each2', 'each3'].includes(word));
    expect(found).toEqual(holding(MADE, looked));
  });

  it.each([[['each1']], [['each1', 'each2']], [['each7']]])(
    'leaves it to a look through all papers where so many may hold %j',
    (words) => {
      expect(indexOf(MADE).nodesWith(words)).toBeNull();
    },
  );

  it('of a graph without papers finds none', () => {
    expect(indexOf([]).nodesWith(['alarm'])).toEqual([]);
  });

  it('finds what a change added, and a paper that changed once', () => {
    const index = indexOf(MADE);
    index.add({ node: 50, text: 'each50 alarm' });
    index.add({ node: MADE.length, text: 'alarm' });
    index.endChange();
    expect(index.nodesWith(['alarm'])).toEqual([50, MADE.length]);
    expect(index.nodesWith(['each50'])).toEqual(holding(MADE, ['each50']).concat(MADE.length));
  });

  it('is worn after many changes', () => {
    const index = indexOf(MADE);
    const isWornAfter = (changes: number): boolean => {
      for (let change = 0; change < changes; change += 1) index.endChange();
      return index.isWorn;
    };
    expect([isWornAfter(200), isWornAfter(1)]).toEqual([false, true]);
  });

  it('is worn once changes added as many papers as were read', () => {
    const index = indexOf(['alarm', 'sleep']);
    const isWornAfter = (papers: number): boolean => {
      for (let paper = 0; paper < papers; paper += 1) index.add({ node: 1, text: 'sleep' });
      index.endChange();
      return index.isWorn;
    };
    expect([isWornAfter(2), isWornAfter(1)]).toEqual([false, true]);
  });

  it('never leaves out a paper that holds all of the words', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'é', '漢字', 'alarm', '2024');
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    const asked = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), asked, (texts, words) => {
        const found = indexOf(texts).nodesWith(words);
        if (found !== null)
          expect(found).toEqual(expect.arrayContaining([...holding(texts, words)]));
      }),
    );
  });
});
