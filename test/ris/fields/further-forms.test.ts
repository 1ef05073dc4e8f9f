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
      ['DO  - １０．１０１６／ｊ．ｘ．２０２０．０１．００１', '10.1016/j.x.2020.01.001'],
      ['DO  - 10.1016/j.x\\_2020', '10.1016/j.x_2020'],
      ['DO  - 10.1007\\/s00-020-1', '10.1007/s00-020-1'],
      ['DO  - 10.1037//0022-3514.83.3.606', '10.1037/0022-3514.83.3.606'],
      ['DO  - 10.5555/abc.123%0A', '10.5555/abc.123'],
      ['DO  - 10.5555/abc.123/10.5555/abc.123', '10.5555/abc.123'],
      ['DO  - 10.5555/abc.123_10.5555/abc.123', '10.5555/abc.123'],
      ['DO  - 10.5555/ABC.12310.5555/abc.123', '10.5555/abc.123'],
      ['DO  - DOI:10.1016/j.x.2020.01.001;PII:S00', '10.1016/j.x.2020.01.001'],
      ['DO  - [10.5555/abc.123](https://doi.org/10.5555/abc.123)', '10.5555/abc.123'],
      ['DO  - https://doi.org/https://doi.org/10.1016/j.x.2020.01.001', '10.1016/j.x.2020.01.001'],
      [
        'DO  - S0000-0000(20)30001-1 [pii];10.1016/j.x.2020.01.001 [doi]',
        '10.1016/j.x.2020.01.001',
      ],
      ['DO  - 10.1016/j.x.2020.01.001&domain=pdf', '10.1016/j.x.2020.01.001'],
      [
        'DO  - <a href="https://doi.org/10.1016/j.x.2020.01.001">10.1016/j.x.2020.01.001</a>',
        '10.1016/j.x.2020.01.001',
      ],
      ['DO  - 10.1007/s00‐020‐1', '10.1007/s00-020-1'],
      ['DO  - info:doi/10.1016/j.x.2020.01.001', '10.1016/j.x.2020.01.001'],
      ['DO  - https://doi-org.proxy.lib.edu/10.1016/j.x.2020.01.001', '10.1016/j.x.2020.01.001'],
      ['DO  - 10.5555/abc.123Copyright 2020', '10.5555/abc.123'],
      ['DO  - <doi>10.5555/abc.123</doi>', '10.5555/abc.123'],
      ['DO  - https://www.cochranelibrary.com/central/doi/10.1002/central/CN-01234567/full', null],
      ['DO  - 10.1371/journal.pone.0123456.t001', '10.1371/journal.pone.0123456.t001'],
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
      ['UR  - https://https://example.org/x', 'https://example.org/x'],
      ['UR  - https://example.org/xhttps://example.org/y', 'https://example.org/x'],
      ['UR  - http://example.org/x%5Cnhttp://example.org/y', 'http://example.org/x'],
      [
        'UR  - https://web.archive.org/web/2020/https://example.org/x',
        'https://web.archive.org/web/2020/https://example.org/x',
      ],
      [
        'UR  - http://proxy.edu/login?url=http://example.org/x',
        'http://proxy.edu/login?url=http://example.org/x',
      ],
      ['UR  - Available from: www.example.org/x', 'http://www.example.org/x'],
      ['UR  - [link](https://example.org/x)', 'https://example.org/x'],
      ['UR  - \\href{https://example.org/x}{text}', 'https://example.org/x'],
      ['UR  - internal-pdf://123/a.pdf', null],
      ['UR  - file:///C:/a.pdf', null],
      ['UR  - a@b.org', null],
      ['UR  - javascript:void(0)', null],
      ['UR  - N/A', null],
      ['UR  - http:/example.org/x', 'http://example.org/x'],
      ['UR  - http//example.org/x', 'http://example.org/x'],
      ['UR  - https://example.org//x', 'https://example.org//x'],
    ],
  ],
  [
    'a page',
    ({ pages }) => pages,
    [
      ['SP  - pii=e1392', 'e1392'],
      ['SP  - e1392 [pii]', 'e1392'],
      ['SP  - pp12-15', '12-15'],
      ['SP  - str. 12-15', '12-15'],
      ['SP  - ص 12-15', '12-15'],
      ['SP  - páginas 12-15', '12-15'],
      ['SP  - 12 to 15', '12-15'],
      ['SP  - 12～15', '12-15'],
      ['SP  - Paper No. 12', '12'],
      ['SP  - Artn 12', '12'],
      ['SP  - xvii, 349', null],
      ['SP  - xii + 246', null],
      ['SP  - ix, [1], 349 p.', null],
      ['SP  - 全349页', null],
      ['SP  - 349 oldal', null],
      ['SP  - 349 sayfa', null],
      ['SP  - 349 σ.', null],
      ['SP  - ca. 349 S.', null],
      ['SP  - 1 electronic text (349 leaves)', null],
      ['SP  - pages cm', null],
      ['SP  - ??', null],
      ['SP  - unknown', null],
      ['SP  - in press', null],
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
      ['PY  - 令和二年', '2020'],
      ['PY  - 昭和六十三年', '1988'],
      ['PY  - 平成十年', '1998'],
      ['PY  - 二〇二〇年', '2020'],
      ['PY  - 二零二零', '2020'],
      ['PY  - 𝟐𝟎𝟐𝟎', '2020'],
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
      ['AB  - abstract: Text of it.', 'Text of it.'],
      ['AB  - A B S T R A C T Text of it.', 'Text of it.'],
      ['AB  - **Abstract** Text of it.', 'Text of it.'],
      ['AB  - Abstract | Text of it.', 'Text of it.'],
      ['AB  - (Abstract) Text of it.', 'Text of it.'],
      ['AB  - Abstract: Abstract: Text of it.', 'Text of it.'],
      ['AB  - Abstracts: Text of it.', 'Text of it.'],
      ['AB  - English Abstract: Text of it.', 'Text of it.'],
      ['AB  - 〔摘要〕文本。', '文本。'],
      ['AB  - 内容提要：文本', '文本'],
      ['AB  - Tóm tắt: Text of it.', 'Text of it.'],
      ['AB  - АННОТАЦИЯ. Text of it.', 'Text of it.'],
      ['AB  - چکیده Text of it.', 'Text of it.'],
      ['AB  - abstract-level data were used.', 'abstract-level data were used.'],
      ['AB  - This article has no abstract.', null],
      ['AB  - An abstract is not available.', null],
      ['AB  - Resumen no disponible.', null],
      ['AB  - 暂无摘要', null],
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
      ['KW  - 机器学习 深度学习 神经网络', '机器学习|深度学习|神经网络'],
      ['KW  - 关键词：机器学习 深度学习', '机器学习|深度学习'],
      ['KW  - Keywords- alpha, beta', 'alpha|beta'],
      ['KW  - Keywords. alpha, beta', 'alpha|beta'],
      ['KW  - <b>Keywords:</b> alpha; beta', 'alpha|beta'],
      ['KW  - <jats:kwd>alpha</jats:kwd><jats:kwd>beta</jats:kwd>', 'alpha|beta'],
      ['KW  - Palavras-chave: alfa. beta. gama.', 'alfa|beta|gama'],
      ['KW  - Ключевые слова. альфа; бета', 'альфа|бета'],
      ['KW  - alpha\tbeta', 'alpha|beta'],
      ['KW  - alpha ● beta', 'alpha|beta'],
      ['KW  - 1. alpha; 2. beta', 'alpha|beta'],
      ['KW  - #alpha', 'alpha'],
      ['KW  - C#', 'C#'],
      ['KW  - მანქანური, ქსელი', 'მანქანური|ქსელი'],
      ['KW  - St. Louis encephalitis', 'St. Louis encephalitis'],
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
      ['UR  - http://europepmc.org/med/12345678', '12345678'],
      ['UR  - PMID:12345678', '12345678'],
      ['UR  - https://www.ncbi.nlm.nih.gov/pmc/articles/pmid/12345678/', '12345678'],
      ['UR  - https://linkinghub.elsevier.com/x?pmid=12345678', '12345678'],
      ['AN  - PubMed 12345678', '12345678'],
      ['AN  - 12345678 [PMID]', '12345678'],
      ['ID  - pubmed-12345678', '12345678'],
      ['ID  - PM:12345678', '12345678'],
      ['C6  - PMID: 12345678', '12345678'],
      ['U5  - PMID: 12345678', '12345678'],
      ['CN  - PMID: 12345678', '12345678'],
      ['DO  - 10.5555/x; PMID: 12345678', '12345678'],
      ['PM  - PMID: 12345678', '12345678'],
      ['KW  - PMID: 12345678', null],
      ['AB  - PMID: 12345678', null],
      ['UR  - https://www.scholar.archive.org/pubmed/12345678', null],
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

const serial = ({ isbns, journal: name }: Reference): string =>
  [...isbns, ...(name?.issns ?? [])].join('|');

describe('an ISBN or ISSN', () => {
  it.each([
    ['978.0.306.40615.7', '9780306406157'],
    ['9780306406157.', '9780306406157'],
    ['&lrm;9780306406157&nbsp;', '9780306406157'],
    ["['9780306406157']", '9780306406157'],
    ['９７８－０－３０６－４０６１５－７', '9780306406157'],
    ['ISBN·978-0-306-40615-7', '9780306406157'],
    ['["1932-8494" "1932-8486"]', '1932-8494|1932-8486'],
    ['Print ISSN: 0028-0836. Online ISSN: 1476-4687.', '0028-0836|1476-4687'],
    ['0028-0836=1476-4687', '0028-0836|1476-4687'],
    ['0028 0836', '0028-0836'],
  ])('is read from %s', (value, numbers) => {
    expect(serial(referenceOf('JF  - Tests', `SN  - ${value}`))).toBe(numbers);
  });
});

describe('a journal', () => {
  it.each([
    ['Blood. Conference 58th Annual Meeting of ASH. United States'],
    ['Blood, Conference: 58th Annual Meeting'],
    ['Blood; Conference: 58th Annual Meeting'],
    ['Blood (Conference: 58th Annual Meeting)'],
    ['Blood. 52nd Annual Meeting of EASD. Germany'],
  ])('is not replaced by one with its conference: %s', (value) => {
    expect(journal(referenceOf('JF  - Blood', `JA  - ${value}`))).toBe('Blood ()');
  });

  it('has its abbreviation beside it, also its first letters, in whatever tag both stand', () => {
    const long = 'Journal of the American Medical Association';
    expect(journal(referenceOf('JO  - JAMA', `JO  - ${long}`))).toBe(`${long} (JAMA)`);
    expect(journal(referenceOf('JA  - J Tests', 'JA  - Journal of Tests'))).toBe(
      'Journal of Tests (J Tests)',
    );
    expect(journal(referenceOf('JO  - Nature', 'JO  - Science'))).toBe('Nature ()');
  });
});

describe('a type', () => {
  it.each([
    ['Informal or Other Publications', 'UNPB'],
    ['Newspaper Article', 'NEWS'],
    ['journalArticle', 'JOUR'],
    ['conferencePaper', 'CPAPER'],
    ['bookSection', 'CHAP'],
    ['paper-conference', 'CPAPER'],
    ['Article in Press', 'INPR'],
    ['Dissertation/Thesis', 'THES'],
    ['Electronic Book', 'EBOOK'],
  ])('by the name of another program: %s', (value, type) => {
    expect(referenceOf(`TY  - ${value}`).type).toBe(type);
  });
});

describe('AU and A1 with the same people', () => {
  it('are one list in the order of AU, whatever the order of A1', () => {
    const { authors } = referenceOf(
      ...['AU  - Wei, L.', 'AU  - Smith, J.', 'A1  - Smith, John', 'A1  - Wei, Li'],
    );
    expect(authors.map(({ family, given }) => `${family}, ${given}`)).toEqual([
      'Wei, Li',
      'Smith, John',
    ]);
  });

  it.each([
    ['Müller, K.', 'Mueller, Karl'],
    ['García Pérez, J.', 'García-Pérez, José'],
    ['Yılmaz, A.', 'Yilmaz, Ahmet'],
    ['Иванов, И. И.', 'Ivanov, I. I.'],
    ['李娜', 'Li, Na'],
  ])('are one list: %s and %s', (one, other) => {
    expect(referenceOf(`AU  - ${one}`, `A1  - ${other}`).authors).toHaveLength(1);
  });
});
