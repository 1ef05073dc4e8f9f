import { describe, expect, it } from 'vitest';
import { countryName, countryOf } from '../../src/places/index.js';

describe('the country of an address', () => {
  it.each([
    ['Department of Psychology, Simon Fraser University, Burnaby, BC, Canada', 'CA'],
    ['Rutgers State Univ, Haskin Shellfish Res Lab, Port Norris, NJ 08349 USA', 'US'],
    ['School of Geosciences, University of Aberdeen, Scotland, UK, AB24 3UE', 'GB'],
    ['Nottingham Trent Univ, Int Gaming Res Unit, Nottingham, England', 'GB'],
    ['Sun Yat Sen Univ, Guangzhou, Peoples R China', 'CN'],
    ['Univ. do Porto, Porto, Portugal.', 'PT'],
    ['Universidade de São Paulo, São Paulo, Brasil', 'BR'],
    ['TU München, München, Deutschland', 'DE'],
    ['George Institute, Camperdown, Sydney, NSW, Australia, 2050', 'AU'],
    ['Queen’s University, Belfast, Northern Ireland', 'GB'],
    ['University of Papua, Port Moresby, Papua New Guinea', 'PG'],
    ['NYU School of Medicine, New York, NY, US, 10016', 'US'],
    ['Harvard Medical School, Boston, MA', 'US'],
    ['University of Idaho, Moscow, ID 83844', 'US'],
    ['Department of Psychology, Champaign, Illinois', 'US'],
    ['Univ New Mexico, Albuquerque, New Mexico', 'US'],
    ['Emory University, Atlanta, Georgia', 'US'],
    ['Emory University, Atlanta, Georgia 30322', 'US'],
    ['Tbilisi State University, Tbilisi, Georgia', 'GE'],
    ['McGill University, Montreal, QC H3A 0G4', 'CA'],
    ['Univ Prishtina, Prishtina, Kosovo', 'XK'],
  ])('%s', (address, code) => {
    expect(countryOf(address)).toBe(code);
  });

  it.each([
    'China Medical University, Taichung',
    'Inner Mongolia Univ, Hohhot, Inner Mongolia',
    'The University of Memphis',
    'Univ X, Wilmington, DE',
    '',
  ])('is not guessed: %s', (address) => {
    expect(countryOf(address)).toBeNull();
  });

  it('has its English name', () => {
    expect(['DE', 'KR', 'GB', 'US', 'XK', 'CN', 'CD', 'CG'].map(countryName)).toEqual([
      'Germany',
      'South Korea',
      'United Kingdom',
      'United States of America',
      'Kosovo',
      'China',
      'Democratic Republic of the Congo',
      'Republic of the Congo',
    ]);
  });
});
