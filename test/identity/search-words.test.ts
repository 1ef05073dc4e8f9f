import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsWithPlaces } from '../../src/identity/placed-words.js';
import {
  foldedWords,
  joinedWords,
  searchWords,
  wordsInOrder,
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
  ['R&D, “A & B”', ['r R', 'and &', 'd D', 'a A', 'and &', 'b B']],
  ['Œuvre, Ærø & Þór', ['oeuvre Œuvre', 'aero Ærø', 'and &', 'thor Þór']],
  ['Aspirin™ 2½ ﬁne', ['aspirintm Aspirin™', '21 2½', '2 ½', 'fine ﬁne']],
  ['ΟΔΟΣ ὁδός Σ', ['οδος ΟΔΟΣ', 'οδος ὁδός', 'σ Σ']],
  ['x\u0301\u0302y\u0303 \u0301z', ['xy x\u0301\u0302y\u0303', 'z z']],
  ['İstanbul ŉa', ['istanbul İstanbul', 'na ŉa']],
  ['𝐀𝐁 𠮷野 ab𝒞', ['ab 𝐀𝐁', '𠮷 𠮷', '野 野', 'abc ab𝒞']],
  ['ガ 각', ['カ ガ', `${'각'.normalize('NFD')} 각`]],
  ['＆ ａ－ｂ', ['and ＆', 'a ａ', 'b ｂ']],
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

it('the words of any text with their places are its words in order, and no place is cut', () => {
  const unit = fc.oneof(
    fc.constantFrom(..."aZ9 -'’&éßŒ™½ﬁΣςİŉ学カ\u3099\u0301\u00ad\u0e33𠮷𝐀ª①㎏각＇＆"),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      const placed = wordsWithPlaces(text);
      expect(placed.map(({ word }) => word)).toEqual(wordsInOrder(text));
      for (const { start, end } of placed) {
        expect(start).toBeLessThan(end);
        expect(text.slice(start, end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
      }
    }),
  );
});

it.each([
  ['Follow-up of COVID-19', ['followup', 'covid19']],
  ['state-of-the-art β‑blocker', ['stateoftheart', 'βblocker']],
  ["Alzheimer's, O’Brien", ['alzheimers', 'obrien']],
  ["d'Arcy-Hall", ['darcyhall', 'darcy']],
  ['20-30 years, 2010–2015, 1-2-3', []],
  ['IL-6 and 5-year SARS-CoV-2', ['il6', '5year', 'sarscov2']],
  ['fol\u00adlow', ['follow']],
  ['Café-Culture', ['cafeculture']],
  ['a - b, -c d- — e—f', []],
  ['学-习', []],
  ['', []],
] as const)('%j is found without its hyphens by %j', (text, expected) => {
  expect(joinedWords(text)).toEqual(expected);
});

it('joins words in a time that grows as the text does', () => {
  for (const text of [
    'a'.repeat(200_000),
    'a-'.repeat(100_000),
    "a'-".repeat(70_000),
    '1-'.repeat(100_000),
  ]) {
    const start = performance.now();
    joinedWords(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  }
});
