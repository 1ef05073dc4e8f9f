import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf, termText } from '../../src/topics/index.js';

describe('the language of a text', () => {
  test.each([
    [
      'en',
      'We conducted a series of case studies of the programme and used thematic analysis to analyse the data.',
    ],
    [
      'de',
      'Die Behandlung der Patienten ist in den letzten Jahren wesentlich verbessert worden und es gibt neue Verfahren für die Klinik.',
    ],
    [
      'es',
      'El objetivo de este estudio es evaluar la eficacia de los tratamientos en pacientes con depresión mayor en la región.',
    ],
    [
      'pt',
      'O objetivo deste estudo foi avaliar a eficácia dos tratamentos em pacientes com depressão e a sua relação com a saúde.',
    ],
    [
      'en',
      "Rain forest dwellers' livelihoods: income generation, household wealth and NTFP sales, a case study from Xishuangbanna, SW China",
    ],
    [
      'fr',
      'Prise en charge des patients atteints de dépression : place de la thérapie « mindfulness for depression and anxiety » en France',
    ],
    ['zh', '本研究的目的是评估治疗抑郁症患者的疗效以及其安全性和可行性,并讨论其临床意义。'],
  ])('is found: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test('is not guessed from a few words', () => {
    expect(languageOf('Effects of heat')).toBeNull();
  });

  test('is a code or null for every text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(languageOf(text) ?? 'en').toMatch(/^[a-z]{2,3}$/);
      }),
    );
  });
});

describe('the text in which terms are looked for', () => {
  test.each([
    ['We found it. © 2012 Elsevier Ltd. All rights reserved.', 'We found it.'],
    ['We found it. Copyright (C) 2001 John Wiley & Sons, Ltd.', 'We found it.'],
    ['We found it. (PsycINFO Database Record (c) 2012 APA, all rights reserved)', 'We found it.'],
    ['We found it. The data are available upon reasonable request.', 'We found it.'],
    ['We found it. ClinicalTrials.gov NCT01234567.', 'We found it.'],
  ])('holds no boilerplate: %s', (abstract, left) => {
    expect(termText(null, abstract).sections.join(' ')).toBe(left);
  });

  test('holds no headings, and no sections about circumstances', () => {
    const { sections } = termText(
      'A title',
      'BACKGROUND: Sleep matters. METHODS: We asked nurses. FUNDING: A bank. CONCLUSIONS: Sleep more.',
    );
    expect(sections).toEqual(['Sleep matters.', 'We asked nurses.', 'Sleep more.']);
  });

  test('is calm: a title in capitals says nothing about names', () => {
    expect(termText('SLEEP AND HEALTH OF NURSES', null).title).toBe('sleep and health of nurses');
  });

  test('is made of every title and abstract', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, abstract) => {
        expect(termText(title, abstract).sections.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
