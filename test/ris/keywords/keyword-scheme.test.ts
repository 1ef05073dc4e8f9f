import { describe, expect, test } from 'vitest';
import { interpretRecord, type TagValue } from '../../../src/ris/index.js';

/** Each keyword of a record as "label: schemes". */
function schemesOf(own: readonly (readonly [string, string])[], ...keywords: string[]) {
  const fields: TagValue[] = [['TY', 'JOUR'] as const, ...own]
    .map(([tag, value]) => ({ tag, value }))
    .concat(keywords.map((value) => ({ tag: 'KW', value })));
  const { reference } = interpretRecord(fields);
  return reference.keywords.map(({ label, schemes = [] }) => `${label}: ${schemes.join(' ')}`);
}

const ovid = (database: string) =>
  [
    ['T1', 'Title'],
    ['L2', `http://ovidsp.ovid.com/ovidweb.cgi?T=JS&PAGE=reference&D=${database}&AN=1`],
  ] as const;
const EBSCO = [
  ['DP', 'EBSCOhost'],
  ['DB', 'i3h'],
] as const;
const WEB_OF_SCIENCE = [['AN', 'WOS:000384000000001']] as const;

describe('The list that a keyword is from', () => {
  test('is MeSH where Ovid gives the headings of MEDLINE', () => {
    expect(schemesOf(ovid('med15'), 'Adult', '*Depression/ep [Epidemiology]')).toEqual([
      'Adult: MESH',
      'Depression: MESH',
    ]);
  });

  test('is not told where Ovid gives records that wait for their headings', () => {
    expect(schemesOf(ovid('prem'), 'MSM', 'Syndemic')).toEqual(['MSM: ', 'Syndemic: ']);
    expect(schemesOf(ovid('medp'), 'MSM')).toEqual(['MSM: ']);
  });

  test.each(['emed18', 'emexa', 'psyc13'])('is another index where Ovid gives %s', (database) => {
    expect(schemesOf(ovid(database), 'human', '*music therapy')).toEqual([
      'human: INDEX',
      'music therapy: INDEX',
    ]);
  });

  test('is MeSH at Cochrane only where there is a sub-heading of MeSH', () => {
    const cochrane = [['AN', 'CN-00778158']] as const;
    expect(
      schemesOf(cochrane, 'Conduct Disorder [*prevention & control]', '*school health', 'Human'),
    ).toEqual(['Conduct Disorder: MESH', 'school health: ', 'Human: ']);
    expect(schemesOf(ovid('cctr'), 'HIV Infections/tm [Transmission]', 'Adult')).toEqual([
      'HIV Infections: MESH',
      'Adult: ',
    ]);
  });

  test('is MeSH in a copy of PubMed where the star stands at the sub-heading', () => {
    expect(
      schemesOf([], 'Boswellia/*chemistry', 'Mice/genetics', 'Humans', 'digital health'),
    ).toEqual(['Boswellia: MESH', 'Mice: MESH', 'Humans: ', 'digital health: ']);
    expect(schemesOf([], 'Mice/genetics', 'Humans')).toEqual(['Mice: ', 'Humans: ']);
  });

  test('is told by capitals in Web of Science, which give Keywords Plus', () => {
    expect(
      schemesOf(WEB_OF_SCIENCE, 'Debt', 'DNA methylation', 'GAME-PLAY', 'RISK', 'DEBT'),
    ).toEqual(['Debt: AUTHOR', 'DNA methylation: AUTHOR', 'GAME-PLAY: INDEX', 'RISK: ']);
    expect(schemesOf(WEB_OF_SCIENCE, 'Gambling', 'GAMBLING')).toEqual(['Gambling: AUTHOR INDEX']);
  });

  test('is not told by capitals where all are in capitals', () => {
    expect(schemesOf(WEB_OF_SCIENCE, 'PALEONTOLOGY', 'SCIENCE')).toEqual([
      'PALEONTOLOGY: ',
      'SCIENCE: ',
    ]);
  });

  test('is told by capitals in EBSCO, which begin its subjects', () => {
    expect(
      schemesOf(EBSCO, 'GAMBLING behavior', 'RIB cage', 'SELF-control', 'Scoping review'),
    ).toEqual([
      'GAMBLING behavior: INDEX',
      'RIB cage: ',
      'SELF-control: ',
      'Scoping review: AUTHOR',
    ]);
    expect(schemesOf(EBSCO, 'biodiversity', 'fish')).toEqual(['biodiversity: ', 'fish: ']);
  });

  test('is not told in PsycINFO by EBSCO', () => {
    const psycInfo = [
      ['DP', 'EBSCOhost'],
      ['DB', 'psyh'],
    ] as const;
    expect(schemesOf(psycInfo, 'SMOKING cessation', 'public health')).toEqual([
      'SMOKING cessation: ',
      'public health: ',
    ]);
  });

  test.each([
    ['Forest management -- Indonesia', 'Forest management: INDEX'],
    ['0612:Health', 'Health: INDEX'],
    ['Money and Interest Rates: General (E40)', 'Money and Interest Rates: General (E40): INDEX'],
    ['Asthma/ep [Epidemiology]', 'Asthma: INDEX'],
  ])('is an index where "%s" has its mark', (written, told) => {
    expect(schemesOf([], written)).toEqual([told]);
  });

  test('is none for what only looks like a mark', () => {
    expect(schemesOf([], 'Vitamin (B12)', 'PET/CT', 'HIV/AIDS', '*COVID-19')).toEqual([
      'Vitamin (B12): ',
      'PET/CT: ',
      'HIV/AIDS: ',
      'COVID-19: ',
    ]);
  });

  test('are the authors in SciELO, and nobody known in Scopus', () => {
    expect(schemesOf([['DB', 'SciELO Brazil']], 'aves')).toEqual(['aves: AUTHOR']);
    expect(schemesOf([['DB', 'Scopus']], 'Triassic', 'Air Sacs')).toEqual([
      'Triassic: ',
      'Air Sacs: ',
    ]);
  });
});
