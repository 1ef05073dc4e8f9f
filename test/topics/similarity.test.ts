import { expect, it } from 'vitest';
import { topicSimilarity } from '../../src/topics/similarity.js';

it.each([
  [[], 0],
  [[{ own: 4, theirs: 5, topicPapers: 55 }], 0.99817],
  [[{ own: 3, theirs: 2, topicPapers: 1 }], 2.88539],
] as const)('%j are as near as %j', (text, expected) => {
  expect(topicSimilarity(text)).toEqual(expected);
});
