import { expect, it } from 'vitest';
import { readPaperConditions } from '../../../src/resolvers/filters/index.js';
import { rankedWords } from '../../../src/resolvers/search/index.js';
import type { PaperFilter } from '../../../src/schema/index.js';

it.each<readonly [PaperFilter, readonly string[]]>([
  [{ text: 'Alarm fatigue' }, ['alarm', 'fatigue']],
  [{ text: 'alarm', words: { all: 'alarm nurse' } }, ['alarm', 'nurse']],
  [{ words: { any: 'alarm nurse' } }, ['alarm', 'nurse']],
  [{ words: { phrase: 'alarm fatigue', in: 'TITLE' } }, ['alarm', 'fatigue']],
  [{ words: { prefix: 'alarm fat' } }, ['alarm', 'fat*']],
  [{ and: [{ text: 'alarm' }, { type: 'JOUR' }], has: ['DOI'] }, ['alarm']],
  [{ or: [{ text: 'alarm' }, { and: [{ text: 'nurse' }] }] }, ['alarm', 'nurse']],
  [{ or: [{ text: 'alarm' }, { type: 'JOUR' }] }, []],
  [{ text: 'ward', or: [{ text: 'alarm' }, { type: 'JOUR' }] }, ['ward']],
  [{ not: { text: 'alarm' } }, []],
  [{}, []],
])('papers of %j are ranked by %j', (filter, expected) => {
  const words = rankedWords(readPaperConditions(filter, 'filter'));
  expect(words.map(({ word, isBeginning }) => `${word}${isBeginning ? '*' : ''}`)).toEqual(
    expected,
  );
});
