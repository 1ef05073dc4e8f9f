import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, searchWords } from '../../src/identity/index.js';
import { words } from './arbitrary.js';

// cspell:ignore footm

describe('fold', () => {
  it.each([
    ['Núñez-García', 'nunez garcia'],
    ['BMJ Health & Care  Informatics', 'bmj health and care informatics'],
    ["O'Brien", 'obrien'],
    ['O’Brien', 'obrien'],
    ['Straße', 'strasse'],
    ['Ærøskøbing', 'aeroskobing'],
    ['İstanbul', 'istanbul'],
    ['ŁÓDŹ', 'lodz'],
    ['ﬁn ½ CO₂', 'fin 1 2 co2'],
    ['机器学习', '机器学习'],
    ['…?!', ''],
    ['', ''],
  ])('reads %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  // Found by the law below: decomposing ™ gives capitals, which came behind the lower case.
  it('leaves no capital behind that a sign decomposes into: "Foo™" is "footm"', () => {
    expect(fold('Foo™')).toBe('footm');
    expect(fold('𝐀bc')).toBe('abc');
  });

  it('of what is folded is the same again', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('gives letters and digits only, in lower case, one blank between words', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(fold(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });

  it('is the same for composed and decomposed text, and for either case of it', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
    expect(fold('ÉCLAIR Ωμέγα'.toLowerCase())).toBe(fold('ÉCLAIR ΩΜΈΓΑ'));
  });
});

describe('searchWords', () => {
  it.each([
    ["Alzheimer's disease", ['alzheimer', 's', 'disease']],
    ['e-Health & e-health', ['e', 'health', 'and']],
    ['机器 learning', ['机', '器', 'learning']],
    ['…', []],
  ])('of %j are %j', (text, expected) => {
    expect(searchWords(text)).toEqual(expected);
  });

  it('are each there once, never empty, and found again by each of them', () => {
    fc.assert(
      fc.property(words, (text) => {
        const found = searchWords(text);
        expect(new Set(found).size).toBe(found.length);
        expect(found).not.toContain('');
        for (const word of found) expect(searchWords(word)).toEqual([word]);
      }),
    );
  });

  it('of two texts side by side are those of both', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const both = new Set([...searchWords(a), ...searchWords(b)]);
        expect(new Set(searchWords(`${a} ${b}`))).toEqual(both);
      }),
    );
  });
});
