import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  CITATION_FORMATS,
  type CitationExtension,
  type CitedPaper,
  writeCitations,
} from '../../src/citation/index.js';
import { readWithCitationJs } from './citation-js.js';
import { readCsv } from './read-csv.js';

const HARD = 'Costs & benefits: 100% of {a} C# \\ x_1^2 ~ $5, “näive” 王';

const PAPER: CitedPaper = {
  id: 'P1',
  type: 'JOUR',
  title: HARD,
  year: 2021,
  publishedOn: '2021-05-17',
  authors: [
    { family: 'van der Berg', given: 'Anna-Marie K.', isGroup: false },
    { family: "O'Neil", given: 'Bo', isGroup: false },
    { family: 'Food and Health Group, Oslo', given: '', isGroup: true },
    { family: '王', given: '小明', isGroup: false },
  ],
  editors: [{ family: 'Smith', given: 'Jo', isGroup: false }],
  journal: 'Annals of A & B',
  journalAbbreviation: 'Ann A B',
  issns: ['1234-5679'],
  isbns: [],
  volume: '12',
  issue: '3',
  pages: '100-110',
  publisher: 'Press & Sons',
  edition: null,
  series: null,
  doi: '10.5555/a_b(1)',
  pmid: '123',
  pmcid: null,
  url: 'https://example.org/a_b?c=1&d=%20',
  language: 'en',
  abstract: 'Line one.\nLine "two".',
  keywords: ['tea', 'coffee'],
  records: [
    [
      { tag: 'TY', value: 'JOUR' },
      { tag: 'TI', value: HARD },
    ],
  ],
};

const BARE: CitedPaper = {
  ...PAPER,
  id: 'P2',
  type: 'UNKNOWN',
  title: null,
  year: null,
  publishedOn: null,
  authors: [],
  editors: [],
  journal: null,
  journalAbbreviation: null,
  issns: [],
  volume: null,
  issue: null,
  pages: null,
  publisher: null,
  doi: null,
  pmid: null,
  url: null,
  language: null,
  abstract: null,
  keywords: [],
  records: [[{ tag: 'TY', value: 'GEN' }]],
};

async function fileOf(
  extension: CitationExtension,
  batches: readonly (readonly CitedPaper[])[],
): Promise<string> {
  async function* all() {
    yield* batches;
  }
  let text = '';
  for await (const piece of writeCitations(all(), CITATION_FORMATS[extension])) text += piece;
  return text;
}

describe('CSL-JSON', () => {
  it('has the values of a paper, and leaves out what is not known', async () => {
    const items = JSON.parse(await fileOf('json', [[PAPER], [BARE]]));
    expect(items).toEqual([
      {
        id: 'P1',
        type: 'article-journal',
        title: HARD,
        author: [
          { family: 'van der Berg', given: 'Anna-Marie K.' },
          { family: "O'Neil", given: 'Bo' },
          { literal: 'Food and Health Group, Oslo' },
          { family: '王', given: '小明' },
        ],
        editor: [{ family: 'Smith', given: 'Jo' }],
        issued: { 'date-parts': [[2021, 5, 17]] },
        'container-title': 'Annals of A & B',
        'container-title-short': 'Ann A B',
        volume: '12',
        issue: '3',
        page: '100-110',
        publisher: 'Press & Sons',
        ISSN: '1234-5679',
        DOI: '10.5555/a_b(1)',
        PMID: '123',
        URL: 'https://example.org/a_b?c=1&d=%20',
        language: 'en',
        abstract: 'Line one.\nLine "two".',
        keyword: 'tea, coffee',
      },
      { id: 'P2', type: 'document' },
    ]);
  });

  it('is read and printed by citeproc', async () => {
    const printed = readWithCitationJs(await fileOf('json', [[PAPER]]), 'bibliography');
    expect(printed).toMatch(
      /^van der Berg, A\.-M\. K\., O[’']Neil, B\., Food and Health Group, Oslo, & 王小明/,
    );
    expect(printed).toContain('Annals of A & B, 12(3), 100–110');
  });

  it('is a paper a line as NDJSON', async () => {
    const lines = (await fileOf('ndjson', [[PAPER, BARE], [PAPER]])).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['P1', 'P2', 'P1']);
  });
});

describe('BibTeX', () => {
  it('is read back by another program with the same values', async () => {
    const read = readWithCitationJs(await fileOf('bib', [[PAPER, BARE]]), 'items');
    const [paper, bare, ...others] = z.array(z.looseObject({})).parse(read);
    expect(others).toEqual([]);
    expect(paper).toMatchObject({
      id: 'P1',
      type: 'article-journal',
      title: HARD,
      author: [
        { family: 'Berg', given: 'Anna-Marie K.', 'non-dropping-particle': 'van der' },
        { family: "O'Neil", given: 'Bo' },
        expect.objectContaining({ family: 'Food and Health Group, Oslo' }),
        { family: '王', given: '小明' },
      ],
      issued: { 'date-parts': [[2021, 5]] },
      'container-title': 'Annals of A & B',
      volume: '12',
      issue: '3',
      page: '100-110',
      DOI: '10.5555/a_b(1)',
      URL: 'https://example.org/a_b?c=1&d=%20',
    });
    expect(bare).toMatchObject({ id: 'P2' });
  });
});

describe('A table of papers', () => {
  it('is read back row by row', async () => {
    const [header, row, bare, ...others] = readCsv(await fileOf('csv', [[PAPER], [BARE]]));
    expect(others).toEqual([]);
    const cells = Object.fromEntries((header ?? []).map((name, index) => [name, row?.[index]]));
    expect(cells).toMatchObject({
      id: 'P1',
      title: HARD,
      authors: "van der Berg, Anna-Marie K.; O'Neil, Bo; Food and Health Group, Oslo; 王, 小明",
      year: '2021',
      keywords: 'tea; coffee',
      abstract: 'Line one.\nLine "two".',
    });
    expect(bare?.slice(0, 3)).toEqual(['P2', 'UNKNOWN', '']);
  });
});

describe('RIS', () => {
  it('has every record as it came', async () => {
    expect(await fileOf('ris', [[PAPER], [BARE]])).toBe(
      `TY  - JOUR\nTI  - ${HARD}\nER  - \n\nTY  - GEN\nER  - \n`,
    );
  });
});

describe('A file without papers', () => {
  it.each([
    ['ris', ''],
    ['bib', ''],
    ['json', '[\n\n]\n'],
    ['ndjson', ''],
  ] as const)('is whole as %s', async (extension, text) => {
    expect(await fileOf(extension, [[], []])).toBe(text);
  });

  it('has its headings as csv', async () => {
    expect(await fileOf('csv', [])).toMatch(/^id,type,title,authors,.*\r\n$/);
  });
});
