import { describe, expect, it } from 'vitest';
import { compareVenues } from '../../../src/identity/papers/compare-venues.js';
import { venueNames } from '../../../src/identity/papers/venue-names.js';

function compare(
  a: string,
  b: string,
  issns: readonly [readonly string[], readonly string[]] = [[], []],
  isProceedings = false,
) {
  const venue = (title: string, index: 0 | 1) => ({
    venues: venueNames(title, isProceedings).names,
    issns: issns[index],
  });
  return [compareVenues(venue(a, 0), venue(b, 1)), compareVenues(venue(b, 1), venue(a, 0))];
}

describe('two names of one venue', () => {
  it.each([
    ['Circulation', 'Circulation. Conference: Resuscitation Science Symposium'],
    [
      'Diabetes',
      'Diabetes. Conference: 70th Scientific Sessions. Orlando FL. Conference Publication:',
    ],
    ['FASEB Journal', 'FASEB Journal.Conference: Experimental Biology 2013 Boston'],
    ['Made Transplantation', 'Made Transplantation. Conference Publication: (var.pagings)'],
    [
      '23rd Congress of the Made Society Kyoto',
      'Made Haemostasis.Conference: 23rd Congress of the Made Society Kyoto',
    ],
    ['Atherosclerosis', 'Atherosclerosis Supplements'],
    ['Aizheng', 'Ai zheng = Aizheng = Chinese journal of cancer'],
    ['Chinese Journal of Cancer', 'Ai zheng = Aizheng = Chinese journal of cancer'],
    [
      'Gan to Kagaku Ryoho [Japanese Journal of Cancer & Chemotherapy]',
      'Japanese Journal of Cancer and Chemotherapy',
    ],
    ['PLoS ONE', 'PLoS ONE [Electronic Resource]'],
    ['Annales Francaises d Anesthesie et de Reanimation', 'Ann Fr Anesth Reanim'],
    ['Dtsch-Med-Wochenschr', 'Deutsche Medizinische Wochenschrift'],
    ['Arch Pediatr', 'Archives of Paediatrics'],
  ])('%s / %s', (a, b) => {
    expect(compare(a, b)).toEqual(['SAME', 'SAME']);
  });

  it.each([
    ['Americas Conference on Information Systems', 'AMCIS 2017 Proceedings'],
    [
      '25TH AMERICAS CONFERENCE ON INFORMATION SYSTEMS (AMCIS )',
      'Americas Conference on Information Systems, AMCIS',
    ],
    [
      '50Th Annual Hawaii International Conference On System Sciences',
      'Hawaii International Conference on System Sciences',
    ],
    [
      'FOURTH INTERNATIONAL CONFERENCE ON AGRO-GEOINFORMATICS',
      '2015 Fourth International Conference on Agro-Geoinformatics (Agro-geoinformatics)',
    ],
    [
      'International Conference on Information Systems',
      'ICIS : Transforming Society with Digital Innovation',
    ],
    [
      'International Conference on Information Systems',
      'ICIS - Thirty First International Conference on Information Systems',
    ],
    [
      'INTERNATIONAL CONFERENCE ON MADE SYSTEMS AND SERVICE, VOLS 1-3',
      '2007 International Conference on Made Systems and Service',
    ],
    ['Advances in Neural Information Processing Systems Conference', 'NeurIPS 2019'],
  ])('of a meeting: %s / %s', (a, b) => {
    expect(compare(a, b, [[], []], true)).toEqual(['SAME', 'SAME']);
  });
});

describe('names of two venues', () => {
  it.each([
    ['Soil Science', 'Social Sciences'],
    ['Circulation', 'Circulation Research'],
    ['Made Botany', 'Made Zoology. Conference: 3rd Congress of Botany'],
    [
      'European Conference on Information Systems',
      'International Conference on Information Systems',
    ],
    ['European Conference on Information Systems', 'ICIS 2017 Proceedings'],
    ['Science', 'Science Advances'],
  ])('%s / %s', (a, b) => {
    expect(compare(a, b)).toEqual(['DIFFERENT', 'DIFFERENT']);
  });

  it('an abbreviation says nothing against other ISSNs', () => {
    const issns = [['0038-075X'], ['2076-0760']] as const;
    expect(compare('Made J Bot', 'Made Journal of Botany', issns)).toEqual(['UNKNOWN', 'UNKNOWN']);
    expect(compare('Made Botany', 'Made botany', issns)).toEqual(['SAME', 'SAME']);
  });
});

it('a conference behind the journal makes it a meeting', () => {
  expect(venueNames('Circulation. Conference: Sessions', false).isMeeting).toBe(true);
  expect(venueNames('Circulation', false)).toEqual({ names: ['circulation'], isMeeting: false });
  expect(venueNames('', false)).toEqual({ names: [], isMeeting: false });
});
