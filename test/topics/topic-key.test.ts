import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostFrequentForm, topicKey, topicWords } from '../../src/topics/index.js';

describe('what a topic is known by', () => {
  test.each([
    ['behaviour', 'Behaviors'],
    ['analyses', 'analysis'],
    ['Health care', 'healthcare'],
    ['e-health', 'eHealth'],
    ['Meta-Analysis', 'meta analyses'],
    ['paediatric', 'Pediatric'],
    ['randomised', 'randomized'],
    ['organisations', 'organization'],
    ['modelling', 'modeling'],
    ['counselling', 'counseling'],
    ['centre', 'Centers'],
    ['viruses', 'virus'],
    ['diseases', 'disease'],
    ['databases', 'database'],
    ['criteria', 'criterion'],
    ['studies', 'study'],
    ['women', 'woman'],
    ['biases', 'bias'],
    ['haemorrhage', 'hemorrhages'],
    ['programmes', 'program'],
    ['leukaemia', 'leukemias'],
    ['oestrogen', 'estrogens'],
    ['tumours', 'tumor'],
    ['classes', 'class'],
    ['processes', 'process'],
    ['crises', 'crisis'],
    ['houses', 'house'],
    ['oedema', 'edema'],
    ['diarrhoea', 'diarrhea'],
    ['ischaemic', 'ischemic'],
    ['analysed', 'analyzed'],
    ['coeliac', 'celiac'],
    ['gynaecology', 'gynecology'],
    ['aetiology', 'etiology'],
    ['orthopaedics', 'orthopedic'],
    ['diagnoses', 'diagnosis'],
    ['prostheses', 'prosthesis'],
    ['theses', 'thesis'],
    ['potatoes', 'potato'],
    ['sulphate', 'sulfates'],
    ['catalogues', 'catalog'],
    ['foetal', 'fetal'],
    ['injuries', 'injury'],
    ['metastases', 'metastasis'],
    ['oesophagus', 'esophagus'],
    ['Médecine', 'medecine'],
  ])('%s and %s are one', (one, other) => {
    expect(topicKey(one)).toBe(topicKey(other));
  });

  test.each([
    ['mourning', 'morning'],
    ['court', 'cort'],
    ['hour', 'hor'],
    ['poetry', 'petry'],
    ['phase', 'phasis'],
    ['mass', 'mas'],
    ['virus', 'vir'],
    ['diabetes', 'diabete'],
    ['filling', 'filing'],
    ['public health', 'health'],
  ])('%s and %s are two', (one, other) => {
    expect(topicKey(one)).not.toBe(topicKey(other));
  });

  test('is nothing for a label without a letter or digit', () => {
    expect(topicKey(' –*/ ')).toBeNull();
  });

  test('holds each word of the label as a search looks for it', () => {
    fc.assert(
      fc.property(fc.string(), (label) => {
        const key = topicKey(label) ?? '';
        for (const word of topicWords(label)) expect(key).toContain(word);
      }),
    );
  });

  test('does not heed case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z ]*$/), (label) => {
        expect(topicKey(label.toUpperCase())).toBe(topicKey(label.toLowerCase()));
      }),
    );
  });
});

describe('the form of a topic to show', () => {
  test('is the one that most papers write', () => {
    const counts = new Map([
      ['Digital Health', 2],
      ['digital health', 5],
      ['DIGITAL HEALTH', 1],
    ]);
    expect(mostFrequentForm(counts)).toBe('digital health');
  });

  test('does not depend on the order of the forms', () => {
    const forms = fc.uniqueArray(
      fc.tuple(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 3 })),
      {
        selector: ([form]) => form,
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(forms, (counts) => {
        expect(mostFrequentForm(new Map(counts))).toBe(mostFrequentForm(new Map(counts.reverse())));
      }),
    );
  });
});
