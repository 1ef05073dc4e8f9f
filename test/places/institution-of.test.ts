import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countryOf,
  institutionId,
  institutionKey,
  institutionOf,
  placesOf,
} from '../../src/places/index.js';

describe('the institution of an address', () => {
  it.each([
    ['Department of Geology, University of Warsaw, Warsaw, Poland', 'University of Warsaw'],
    ['Univ Colorado, Dept Geol Sci, Boulder, CO 80309 USA', 'Univ Colorado'],
    ['1Department of Geosciences, Texas Tech University, Lubbock, USA', 'Texas Tech University'],
    ['BayCEER, Bayreuth University, Universitaetstr. 30, Germany', 'Bayreuth University'],
    ['School of X, University of Bristol, University Road, Bristol', 'University of Bristol'],
    ['University of Utah School of Medicine, Salt Lake City, UT', 'University of Utah'],
    ['Dept. X, Lariboisière Hospital, AP-HP, Paris, France', 'Lariboisière Hospital'],
    ['Inst Y, Chinese Academy of Sciences, Beijing, China', 'Chinese Academy of Sciences'],
    [
      'Department of Z, Case Western Reserve University (CWRU), USA',
      'Case Western Reserve University',
    ],
    ['Intellectual Ventures, Bellevue, WA, United States', 'Intellectual Ventures'],
    ['The George Institute for Global Health, Sydney', 'George Institute for Global Health'],
  ])('%s', (address, institution) => {
    expect(institutionOf(address)).toBe(institution);
  });

  it.each([
    'Department of Neuroscience, Trondheim, Norway',
    'Brazil',
    '2010 Becker Drive, Lawrence, KS 66047, United States',
    'Baker Street, San Francisco, CA 94117',
    '',
  ])('is not guessed: %s', (address) => {
    expect(institutionOf(address)).toBeNull();
  });

  it('is one under the names of several databases and languages, and keeps the order of words', () => {
    const oxford = ['Univ Oxford', 'University of Oxford', 'The University of Oxford'];
    expect(new Set(oxford.map(institutionId)).size).toBe(1);
    expect(institutionKey('Universidade de São Paulo')).toBe(institutionKey('Univ Sao Paulo'));
    expect(institutionKey('University of Washington')).not.toBe(
      institutionKey('Washington University'),
    );
  });

  it('and its country are read from any text without a failure, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([institutionOf(text), countryOf(text)]).toEqual([
          institutionOf(text),
          countryOf(text),
        ]);
      }),
    );
  });
});

describe('the places of a paper', () => {
  it('are each there once, in the order of the addresses', () => {
    expect(
      placesOf([
        'Univ Oxford, Oxford, England',
        'University of Oxford, Oxford, UK',
        'Lund University, Lund, Sweden',
      ]),
    ).toEqual({ institutions: ['Univ Oxford', 'Lund University'], countries: ['GB', 'SE'] });
  });
});
