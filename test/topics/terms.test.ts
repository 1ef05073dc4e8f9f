import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpretRecord } from '../../src/ris/index.js';
import { findTerms, termText } from '../../src/topics/index.js';
import { abbreviationsIn } from '../../src/topics/terms/abbreviations.js';
import { loadTagger } from '../../src/topics/terms/wink-tagger.js';
import { collectItems } from '../ris/collect-items.js';

const HANDED = join(import.meta.dirname, '../../examples/bmjhci-2021-100429.ris');
const tag = loadTagger();

function labels(title: string | null, abstract: string | null, most = 12): readonly string[] {
  return findTerms(termText(title, abstract), tag, most).map(({ label }) => label);
}

describe('the terms of a paper', () => {
  test('of one record alone name what it is about', async () => {
    const { records } = await collectItems([readFileSync(HANDED)]);
    const { title, abstract } = interpretRecord(records[0]?.fields ?? []).reference;
    const first = labels(title, abstract, 10);
    expect(first).toContain('digital health');
    expect(first).toContain('Global Digital Exemplar');
  });

  test('are the longest rows of adjectives and nouns that end in a noun', () => {
    expect(labels('Chronic kidney disease in dairy cows', null)).toEqual(
      expect.arrayContaining(['chronic kidney disease', 'dairy cows']),
    );
  });

  test('are no general words, alone or together', () => {
    const found = labels(
      null,
      'The main results of the present study show several important differences.',
    );
    expect(found).toEqual([]);
  });

  test('hold the words that a hyphen joins', () => {
    expect(labels('Evidence-based medicine and self-efficacy', null)).toEqual(
      expect.arrayContaining(['evidence-based medicine', 'self-efficacy']),
    );
  });

  test('hold the number of a type', () => {
    expect(labels(null, 'It was seen in type 2 diabetes and in 40 mice.')).toContain(
      'type 2 diabetes',
    );
  });

  test('are written in small letters where a title has capitals for show', () => {
    expect(labels('The Effects of Sleep Deprivation on Night Nurses', null)).toContain(
      'sleep deprivation',
    );
  });

  test('take the long form for its abbreviation', () => {
    const found = labels(
      null,
      'We saw major depressive disorder (MDD) in nurses. MDD was severe. Treating MDD takes time.',
    );
    expect(found[0]).toBe('major depressive disorder');
    expect(found).not.toContain('MDD');
  });

  test('keep the name of a place whole', () => {
    expect(labels(null, 'They live in New York City and in New Zealand.')).toEqual(
      expect.arrayContaining(['New York City', 'New Zealand']),
    );
  });

  test('are a function of title and abstract, each once, the best with 1', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.lorem({ maxCount: 80 }), (title, abstract) => {
        const terms = findTerms(termText(title, abstract), tag, 12);
        expect(findTerms(termText(title, abstract), tag, 12)).toEqual(terms);
        expect(new Set(terms.map(({ key }) => key)).size).toBe(terms.length);
        expect(terms[0]?.score ?? 1).toBe(1);
      }),
      { numRuns: 30 },
    );
  });
});

describe('an abbreviation', () => {
  test.each([
    ['the Global Digital Exemplar (GDE) programme', 'GDE', 'Global Digital Exemplar'],
    ['men who have sex with men (MSM)', 'MSM', 'men who have sex with men'],
    ['randomised controlled trials (RCTs)', 'RCT', 'randomised controlled trials'],
    ['body mass index (BMI)', 'BMI', 'body mass index'],
  ])('is found with its long form: %s', (text, short, long) => {
    expect(abbreviationsIn(text).get(short)).toBe(long);
  });

  test('is none where the words before do not spell it', () => {
    expect(abbreviationsIn('as told by others (WHO)').size).toBe(0);
  });
});
