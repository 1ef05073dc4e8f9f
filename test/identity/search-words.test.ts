import { expect, it } from 'vitest';
import {
  foldedWords,
  searchWords,
  wordsInOrder,
  wordsWithPlaces,
} from '../../src/identity/search-words.js';

it.each([
  ["Alzheimer's Café", ['alzheimer', 's', 'cafe']],
  ['cafe Café', ['cafe']],
  ['王伟', ['王', '伟']],
  ['', []],
] as const)('%j is found by %j', (text, expected) => {
  expect(searchWords(text)).toEqual(expected);
});

it.each([
  ["O'Brien, Café", ['o O', 'brien Brien', 'cafe Café']],
  ['Cafe\u0301 2', ['cafe Cafe\u0301', '2 2']],
  ['王伟 ab', ['王 王', '伟 伟', 'ab ab']],
  ['Straße – x', ['strasse Straße', 'x x']],
  [' - ', []],
] as const)('the words of %j are %j, each with where it is', (text, expected) => {
  const placed = wordsWithPlaces(text);
  expect(placed.map(({ word, start, end }) => `${word} ${text.slice(start, end)}`)).toEqual(
    expected,
  );
  expect(placed.map(({ word }) => word)).toEqual(wordsInOrder(text));
});

it.each([
  ["O'Brien", ['obrien']],
  ['Al-Rawi & Sons', ['al', 'rawi', 'and', 'sons']],
  ['王伟', ['王', '伟']],
] as const)('the words of the name %j are %j', (name, expected) => {
  expect(foldedWords(name)).toEqual(expected);
});
