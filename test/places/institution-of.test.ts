import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryOf } from '../../src/places/country-of.js';
import { institutionId, placesOf } from '../../src/places/index.js';
import { institutionKey } from '../../src/places/institution-key.js';
import { institutionOf } from '../../src/places/institution-of.js';

describe('the institution of an address', () => {
  it.each([
    ['Department of Geology, University of Warsaw, Warsaw, Poland', 'University of Warsaw'],
    ['Univ Colorado, Dept Geol Sci, Boulder, CO 80309 USA', 'University of Colorado, Boulder'],
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
    ['1 University of Oslo, Oslo, Norway', 'University of Oslo'],
    ['(2) University of Oslo, Oslo, Norway', 'University of Oslo'],
    ['¹University of Oslo, Oslo, Norway', 'University of Oslo'],
    ['北京大学，北京，中国', '北京大学'],
    ['서울대학교, 서울, 대한민국', '서울대학교'],
    [
      'Московский государственный университет, Москва, Россия',
      'Московский государственный университет',
    ],
    ['دانشگاه تهران، تهران، ایران', 'دانشگاه تهران'],
  ])('%s', (address, institution) => {
    expect(institutionOf(address)).toBe(institution);
  });

  it.each([
    [
      'National Heart, Lung, and Blood Institute, National Institutes of Health, Bethesda, MD 20892, USA',
      'National Heart, Lung, and Blood Institute',
    ],
    [
      'Ministry of Education, Culture, Sports, Science and Technology, Tokyo, Japan',
      'Ministry of Education, Culture, Sports, Science and Technology',
    ],
    [
      'Centre for Environment, Fisheries and Aquaculture Science, Lowestoft, UK',
      'Centre for Environment, Fisheries and Aquaculture Science',
    ],
    [
      'Department of Medicine, Obstetrics and Gynecology, University of Oslo, Norway',
      'University of Oslo',
    ],
    ['Institute of Botany, Tyne and Wear, UK', 'Institute of Botany'],
    [
      'Office of Science, Technology, and Innovation Policy, Lagos, Nigeria',
      'Office of Science, Technology, and Innovation Policy',
    ],
    [
      'Swiss Federal Institute for Forest, Snow and Landscape Research WSL, Birmensdorf',
      'Swiss Federal Institute for Forest, Snow and Landscape Research WSL',
    ],
    [
      'Swedish National Road, Rail and Transport Research Institute, Linköping, Sweden',
      'Swedish National Road, Rail and Transport Research Institute',
    ],
    [
      'University of Agriculture, Forestry and Technology, Hanoi, Vietnam',
      'University of Agriculture, Forestry and Technology',
    ],
    [
      "Institut national de recherche pour l'agriculture, l'alimentation et l'environnement, Paris",
      "Institut national de recherche pour l'agriculture, l'alimentation et l'environnement",
    ],
    [
      'Bundesministerium für Ernährung, Landwirtschaft und Forsten, Bonn, Germany',
      'Bundesministerium für Ernährung, Landwirtschaft und Forsten',
    ],
    [
      'South Dakota Department of Game, Fish, and Parks, Pierre, SD',
      'South Dakota Department of Game, Fish, and Parks',
    ],
    ['University of Oslo, Oslo and Bergen, Norway', 'University of Oslo'],
    ['From the University of Oslo, Oslo, Norway', 'University of Oslo'],
    ['Present address: Lund University, Lund, Sweden', 'Lund University'],
    ['Institute of Botany, Bosnia and Herzegovina', 'Institute of Botany'],
    ['National Hospital, Oslo, and Made Institute', 'National Hospital'],
    [
      'University of Rochester and Strong Hospital, Rochester, NY',
      'University of Rochester and Strong Hospital',
    ],
  ])('with commas and "and" in its name: %s', (address, institution) => {
    expect(institutionOf(address)).toBe(institution);
  });

  it.each([
    [
      'University of California, Los Angeles, CA 90095, USA',
      'University of California, Los Angeles',
    ],
    [
      'Univ Calif Los Angeles, Dept Math, Los Angeles, CA USA',
      'University of California, Los Angeles',
    ],
    ['University of California at San Diego, La Jolla', 'University of California, San Diego'],
    ['UCLA, Los Angeles, USA', 'University of California, Los Angeles'],
    ['UC Davis, Davis, CA, USA', 'University of California, Davis'],
    ['University of California, School of Law, Berkeley, CA', 'University of California, Berkeley'],
    ['University of California, Oakland, CA', 'University of California'],
    ['University of Michigan, Ann Arbor, MI', 'University of Michigan'],
    ['University of Michigan-Dearborn, Dearborn, MI', 'University of Michigan, Dearborn'],
    [
      'Indian Institute of Technology Bombay, Mumbai, India',
      'Indian Institute of Technology, Bombay',
    ],
    ['UT Austin, Austin, TX', 'University of Texas, Austin'],
    ['UIUC, Urbana, IL', 'University of Illinois, Urbana-Champaign'],
    ['UW-Madison, Madison, WI', 'University of Wisconsin, Madison'],
    ['UMass Amherst, Amherst, MA', 'University of Massachusetts, Amherst'],
    ['University of Hawai‘i at Mānoa, Honolulu, HI', 'University of Hawaii, Manoa'],
    ['IIT Madras, Chennai, India', 'Indian Institute of Technology, Madras'],
    [
      'Univ N Carolina, Dept Stat, Chapel Hill, NC USA',
      'University of North Carolina, Chapel Hill',
    ],
    [
      'University of Texas MD Anderson Cancer Center, Houston',
      'University of Texas MD Anderson Cancer Center',
    ],
  ])('of a system of universities is that of its town: %s', (address, institution) => {
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

describe('several addresses in one text', () => {
  it.each([
    [
      '1 University of Oslo, Oslo, Norway. 2 University of Bergen, Bergen, Norway',
      ['University of Oslo', 'University of Bergen'],
    ],
    [
      '1University of Oslo, Oslo, Norway, 2University of Bergen, Bergen, Norway, 3Lund University, Lund, Sweden',
      ['University of Oslo', 'University of Bergen', 'Lund University'],
    ],
    [
      '(1) University of Oslo, Oslo, Norway (2) University of Bergen, Bergen, Norway',
      ['University of Oslo', 'University of Bergen'],
    ],
    [
      'a University of Oslo, Oslo, Norway. b University of Bergen, Bergen, Norway',
      ['University of Oslo', 'University of Bergen'],
    ],
    [
      '¹University of Oslo, Oslo, Norway, ²University of Bergen, Bergen, Norway',
      ['University of Oslo', 'University of Bergen'],
    ],
    [
      '1. University of Oslo, Oslo, Norway 2. University of Bergen, Bergen, Norway',
      ['University of Oslo', 'University of Bergen'],
    ],
    [
      'Harvard Medical School, Boston, MA, USA, and Broad Institute, Cambridge, MA, USA',
      ['Harvard Medical School', 'Broad Institute'],
    ],
    [
      'Lund University, Lund, Sweden and the University of Oslo, Oslo, Norway',
      ['Lund University', 'University of Oslo'],
    ],
    [
      'University of Oslo, Oslo, Norway. Department of Biology, University of Bergen, Bergen, Norway',
      ['University of Oslo', 'University of Bergen'],
    ],
    ...(
      [
        ['University of Oslo, Oslo, Norway', 'University of Bergen, Bergen, Norway'],
        ['Peking University, Beijing 100871', 'Tsinghua University, Beijing 100084'],
        ['北京大学,北京 100871', '清华大学,北京 100084'],
      ] as const
    ).flatMap(([one, two]): [string, string[]][] => {
      const names = [one, two].map((each) => each.split(',', 1)[0] ?? '');
      return [
        [`1. ${one}; 2. ${two}`, names],
        [`1.${one};2.${two}`, names],
        [`1 - ${one}. 2 - ${two}`, names],
        [`[1] ${one}; [2] ${two}`, names],
        [`①${one}；②${two}`, names],
      ];
    }),
    ...[
      'a) University of Oslo, Oslo, Norway; b) University of Bergen, Bergen, Norway',
      '*University of Oslo, Oslo, Norway; †University of Bergen, Bergen, Norway',
      'University of Oslo, Oslo, Norway / University of Bergen, Bergen, Norway',
      'University of Oslo, Oslo, Norway | University of Bergen, Bergen, Norway',
      'University of Oslo, Oslo, Norway (A.L., B.M.); and the University of Bergen, Bergen, Norway',
      'University of Oslo, 0371 Oslo, Norway and University of Bergen, 5020 Bergen, Norway',
      'University of Oslo, Oslo, Norway; also University of Bergen, Bergen, Norway',
    ].map((text): [string, string[]] => [text, ['University of Oslo', 'University of Bergen']]),
    ['北京大学, 北京, 中国; 清华大学, 北京, 中国', ['北京大学', '清华大学']],
    ...[
      'Harvard Medical School, Boston, MA, and Broad Institute, Cambridge, MA',
      'Harvard Medical School, Boston, Massachusetts; and Broad Institute, Cambridge, Massachusetts',
      'Harvard Medical School, Boston, MA 02115, USA; Broad Institute, Cambridge, MA 02142, USA',
      'Harvard Medical School, Boston, MA 02115, USA and Broad Institute, Cambridge, MA 02142, USA',
    ].map((text): [string, string[]] => [text, ['Harvard Medical School', 'Broad Institute']]),
    [
      'Universität Wien, Wien, Österreich und Universität Zürich, Zürich, Schweiz',
      ['Universität Wien', 'Universität Zürich'],
    ],
  ])('are each read: %s', (text, institutions) => {
    expect(placesOf([text]).institutions).toEqual(institutions);
  });

  it.each([
    '1 University of Oslo, 2 Main Street, Oslo, Norway',
    'University of Oslo, 12 Main Street, Oslo, Norway',
    'University of Georgia, Athens, Georgia, USA',
    'University of Toronto, Toronto, Ontario, M5S 1A1',
    'Department of Physics, University of Oslo / Simula, Oslo, Norway',
    'Department of Trade and Industry, University of Oslo, Norway',
  ])('are not made of one: %s', (text) => {
    expect(placesOf([text]).institutions).toHaveLength(1);
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
    ).toMatchObject({ institutions: ['Univ Oxford', 'Lund University'], countries: ['GB', 'SE'] });
  });
});
