import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/ris/index.js';
import { referenceOf } from '../interpret.js';

const labels = ({ keywords }: Reference): string => keywords.map(({ label }) => label).join('|');
const journal = ({ journal: name }: Reference): string =>
  `${name?.title ?? ''} (${name?.abbreviation ?? ''})`;

type Row = readonly [string, string | null];

// cspell:disable
/** Forms that people and producers write, with the value that they mean. */
const FORMS: readonly (readonly [
  string,
  (reference: Reference) => string | null,
  readonly Row[],
])[] = [
  [
    'a DOI',
    ({ doi }) => doi,
    [
      ['DO  - 10.1000/abc;PMID:123', '10.1000/abc'],
      ['DO  - 10．1000/abc', '10.1000/abc'],
      [
        'DO  - 10.1002/(SICI)1097(1998)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
        '10.1002/(sici)1097(1998)17:15/16<1661::aid-sim968>3.0.co;2-2',
      ],
    ],
  ],
  [
    'a link',
    ({ url }) => url,
    [
      ['UR  - http:/example.org/x', 'http://example.org/x'],
      ['UR  - http//example.org/x', 'http://example.org/x'],
      ['UR  - https://example.org//x', 'https://example.org//x'],
    ],
  ],
  [
    'a page',
    ({ pages }) => pages,
    [
      ['SP  - pii:E1392', 'E1392'],
      ['SP  - [pii] e1392', 'e1392'],
      ['SP  - (pii) e1392', 'e1392'],
      ['SP  - Seiten 12-15', '12-15'],
      ['SP  - Seite 12', '12'],
      ['SP  - pag. 12-15', '12-15'],
      ['SP  - 第12-15页', '12-15'],
      ['SP  - 12-15页', '12-15'],
      ['SP  - 12-15 (4 pages)', '12-15'],
      ['SP  - n/a-n/a', null],
      ['SP  - N.PAG-N.PAG', null],
      ['SP  - none', null],
      ['SP  - S12-S15', 'S12-S15'],
    ],
  ],
  [
    'a year',
    ({ year }) => (year === null ? null : String(year)),
    [
      ['PY  - 1441H', '2019'],
      ['PY  - 檀紀4353年', '2020'],
      ['PY  - 단기 4353년', '2020'],
      ['PY  - 1543', '1543'],
    ],
  ],
  [
    'an abstract',
    ({ abstract }) => abstract,
    [
      ['AB  - ABSTRACT Text of it.', 'Text of it.'],
      ['AB  - SUMMARY Text of it.', 'Text of it.'],
      ['AB  - RESUMEN Text of it.', 'Text of it.'],
      ['AB  - [Abstract] Text of it.', 'Text of it.'],
      ['AB  - 【摘要】文本。', '文本。'],
      ['AB  - 摘要 文本。', '文本。'],
      ['AB  - [Abstract art] is painted.', '[Abstract art] is painted.'],
      ['AB  - Abstract Wiener spaces are spaces.', 'Abstract Wiener spaces are spaces.'],
    ],
  ],
  [
    'keywords',
    labels,
    [
      ['KW  - 【关键词】机器学习；深度学习', '机器学习|深度学习'],
      ['KW  - <kwd-group><kwd>alpha</kwd><kwd>beta</kwd></kwd-group>', 'alpha|beta'],
      [
        'KW  - <kwd-group kwd-group-type="author"><title>Keywords</title><kwd>alpha</kwd> <kwd>beta</kwd></kwd-group>',
        'alpha|beta',
      ],
      ['KW  - [alpha; beta]', 'alpha|beta'],
      ['KW  - {alpha; beta}', 'alpha|beta'],
      ['KW  - Keyword search', 'Keyword search'],
      ['KW  - Neoplasms, Lung', 'Neoplasms, Lung'],
    ],
  ],
  [
    'a PubMed number',
    ({ pmid }) => pmid,
    [
      ['UR  - http://www.ncbi.nlm.nih.gov/pubmed?term=12345678', '12345678'],
      ['UR  - https://pubmed.ncbi.nlm.nih.gov/?term=12345678[uid]', '12345678'],
      [
        'UR  - http://www.ncbi.nlm.nih.gov/entrez/query.fcgi?cmd=search&db=pubmed&term=12345678[uid]',
        '12345678',
      ],
      ['UR  - https://pubmed.ncbi.nlm.nih.gov/?term=2020', null],
      ['N1  - PMID - 12345678', '12345678'],
      ['N1  - PubMed ID: 12345678', '12345678'],
      ['N1  - [PubMed: 12345678]', '12345678'],
      ['N1  - pmid:12345678; PMCID: PMC1234567', '12345678'],
      ['AN  - PubMed:12345678', '12345678'],
      ['AN  - rayyan-12345678', null],
    ],
  ],
];
// cspell:enable

describe.each(FORMS)('%s', (_, read, rows) => {
  it.each(rows)('%s', (line, value) => {
    expect(read(referenceOf(line))).toBe(value);
  });
});

describe('two values of T2', () => {
  it('are the title and its abbreviation where one shortens the other', () => {
    const reference = referenceOf('T2  - J Tests', 'T2  - Journal of Tests');
    expect(journal(reference)).toBe('Journal of Tests (J Tests)');
  });

  it('are the first of them where they are two names', () => {
    const reference = referenceOf('T2  - Lecture Notes', 'T2  - Testing of Things 2020');
    expect(journal(reference)).toBe('Lecture Notes ()');
  });
});
