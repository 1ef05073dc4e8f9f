import { expect, it } from 'vitest';
import { singular } from '../../../src/topics/keywords/singular.js';

it.each([
  ['alarms', 'alarm'],
  ['studies', 'study'],
  ['analyses', 'analysis'],
  ['hypotheses', 'hypothesis'],
  ['viruses', 'virus'],
  ['boxes', 'box'],
  ['heroes', 'hero'],
  ['mice', 'mouse'],
  ['criteria', 'criterion'],
  ['stress', 'stress'],
  ['virus', 'virus'],
  ['analysis', 'analysis'],
  ['species', 'species'],
  ['gas', 'gas'],
] as const)('the singular of %j is %j', (text, expected) => {
  expect(singular(text)).toEqual(expected);
});
