import { describe, expect, it } from 'vitest';
import { codesOf, referenceOf } from '../interpret.js';

describe('a title', () => {
  it.each([
    ['H<sub>2</sub>O at 10<sup>-3</sup> bar', 'H₂O at 10⁻³ bar'],
    ['the 19<sup>th</sup> century', 'the 19th century'],
    ['a &lt; b &amp;amp; c', 'a < b & c'],
    ['&amp;lt;i&amp;gt;E. coli&amp;lt;/i&amp;gt; in milk', 'E. coli in milk'],
    ['caf&eacute; &#8211; &#x2013; &#150; na&iuml;ve', 'café – – – naïve'],
    ['<jats:italic>In vitro</jats:italic> and <scp>NLP</scp>', 'In vitro and NLP'],
    ['p < 0.05 and x<y and p <b and c> d', 'p < 0.05 and x<y and p <b and c> d'],
    ['<mml:math><mml:mi>x</mml:mi><mml:mo>=</mml:mo><mml:mn>2</mml:mn></mml:math> now', 'x=2 now'],
    ['one<!-- hidden --> two', 'one two'],
    ['interferon <beta>', 'interferon β'],
    ['soft&shy;ware  and\ttabs\u00a0here', 'software and tabs here'],
    ['DOI 10.1002/(SICI)1234<391::AID-ASI1>', 'DOI 10.1002/(SICI)1234<391::AID-ASI1>'],
    ['&nosuch; &#0; stays', '&nosuch; &#0; stays'],
  ])('is cleaned for display: %s', (raw, title) => {
    expect(referenceOf(`TI  - ${raw}`).title).toBe(title);
  });

  it.each(['NA', 'N/A', 'null', 'nan', '-', ''])('is absent where the field has %j', (value) => {
    expect(referenceOf(`TI  - ${value}`).title).toBeNull();
  });
});

describe('an abstract', () => {
  it('has its paragraphs, from JATS too', () => {
    const raw = '<jats:title>Aim</jats:title><jats:p>One.</jats:p><jats:p>Two  three.</jats:p>';
    expect(referenceOf(`AB  - ${raw}`).abstract).toBe('Aim\n\nOne.\n\nTwo three.');
  });

  it.each([
    [['AB  - Copyright of X is the property of Y.', 'N2  - Real.'], 'Real.'],
    [['AB  - First.', 'AB  - Second.'], 'First.'],
    [['N2  - Real.'], 'Real.'],
    [['AB  - No abstract available.'], null],
  ])('comes from AB or N2: %j', (lines, abstract) => {
    expect(referenceOf(...lines).abstract).toBe(abstract);
  });
});

describe('a date', () => {
  it.each([
    [['PY  - 2021///'], '2021'],
    [['PY  - 2021/12/01/'], '2021-12-01'],
    [['PY  - 2013/02/15/received'], '2013-02-15'],
    [['PY  - 2015/october'], '2015-10'],
    [['PY  - 2021-12-01T10:00:00Z'], '2021-12-01'],
    [['PY  - 20211201'], '2021-12-01'],
    [['PY  - 202112'], '2021-12'],
    [['PY  - c2012'], '2012'],
    [['PY  - 2012-2013//'], '2012'],
    [['PY  - 18-21 March 2013'], '2013-03-18'],
    [['PY  - März 2012'], '2012-03'],
    [['PY  - 3 de enero de 2012'], '2012-01-03'],
    [['PY  - 12 févr. 2012'], '2012-02-12'],
    [['PY  - 2012 okt'], '2012-10'],
    [['PY  - 5 декабря 2012'], '2012-12-05'],
    [['PY  - 2021年12月1日'], '2021-12-01'],
    [['PY  - 12.03.2012'], '2012-03-12'],
    [['PY  - 25/03/2012'], '2012-03-25'],
    [['PY  - 03/04/2012'], '2012'],
    [['PY  - Spring 2012'], '2012'],
    [['PY  - 2019', 'DA  - JAN-FEB'], '2019-01'],
    [['PY  - 2019', 'DA  - MAR 15'], '2019-03-15'],
    [['PY  - 2019', 'DA  - 2019///SPR'], '2019'],
    [['PY  - 2019', 'DA  - 2018/05/01'], '2019'],
    [['DA  - 2019/05/'], '2019-05'],
    [['PY  - 2021/02/30'], '2021-02'],
    [['PY  - 2021/13/01'], '2021'],
    [['PY  - in press'], null],
    [['PY  - 9999'], null],
    [['Y2  - 2020/01/01'], null],
  ])('%j', (lines, expected) => {
    const { year, publishedOn } = referenceOf(...lines);
    expect([year, publishedOn]).toEqual(
      expected === null ? [null, null] : [Number(expected.slice(0, 4)), expected],
    );
  });
});

describe('pages', () => {
  it.each([
    [['SP  - 212', 'EP  - 231'], '212-231'],
    [['SP  - 212-231'], '212-231'],
    [['SP  - 212–231', 'EP  - 231'], '212-231'],
    [['SP  - 212--231'], '212-231'],
    [['SP  - 123', 'EP  - 9'], '123-129'],
    [['SP  - 1063-75'], '1063-1075'],
    [['SP  - 57 +'], '57+'],
    [['SP  - 57', 'EP  - +'], '57+'],
    [['SP  - 872', 'EP  - &'], '872+'],
    [['SP  - e100429'], 'e100429'],
    [['C7  - 105'], '105'],
    [['SP  - 12', 'C7  - 105'], '12'],
    [['SP  - pp. 12-15'], '12-15'],
    [['SP  - S105', 'EP  - S110'], 'S105-S110'],
    [['SP  - Article No. 17'], '17'],
    [['SP  - No-Specified'], null],
    [['SP  - No', 'EP  - Specified'], null],
    [['SP  - N.PAG', 'EP  - N.PAG'], null],
    [['SP  - LP  - 9'], '9'],
    [['C7  - 10.5555/x.1'], null],
  ])('%j', (lines, pages) => {
    expect(referenceOf(...lines).pages).toBe(pages);
  });
});

describe('volume and issue', () => {
  it.each([
    ['Vol. 12', '12'],
    ['volume 12', '12'],
    ['No. 3', '3'],
    ['Suppl 1', 'Suppl 1'],
    ['12(3)', '12(3)'],
  ])('%s', (written, meant) => {
    const { volume, issue } = referenceOf(`VL  - ${written}`, `IS  - ${written}`);
    expect([volume, issue]).toEqual([meant, meant]);
  });
});

it('takes no number for a journal', () => {
  expect(referenceOf('JO  - 0028-0836', 'JA  - Made J').journal?.abbreviation).toBe('Made J');
});

describe('identifiers', () => {
  it.each([
    [['DO  - https://doi.org/10.5555/ABC.1'], '10.5555/abc.1'],
    [['DO  - DOI: 10.5555/abc.'], '10.5555/abc'],
    [['DO  - 10.1016/S0140-6736%2805%2912345-6'], '10.1016/s0140-6736(05)12345-6'],
    [['UR  - https://example.org/doi/full/10.5555/abc?x=1'], '10.5555/abc'],
    [['L3  - 10.5555/abc'], '10.5555/abc'],
    [['L3  - https://doi.org/10.5555/abc'], '10.5555/abc'],
    [['M3  - 10.5555/abc'], '10.5555/abc'],
    [['AN  - 10.5555/abc'], '10.5555/abc'],
    [['N1  - Some note. doi: 10.5555/abc'], '10.5555/abc'],
    [['N1  - Cites doi:10.5555/a and doi:10.5555/b'], null],
    [['M1  - Cited. https://doi.org/10.5555/abc', 'A2  - 10.5555/abc'], null],
  ])('the DOI of %j', (lines, doi) => {
    expect(referenceOf(...lines).doi).toBe(doi);
  });

  it.each([
    [['U1  - 35366042 [PMID]'], '35366042'],
    [['C2  - 35366042', 'DB  - Scopus'], '35366042'],
    [['C2  - 35366042'], null],
    [['AN  - 35366042', 'DP  - Nlm'], '35366042'],
    [['ID  - 35366042', 'L2  - http://ovidsp.ovid.com/x?D=med1&AN=1'], '35366042'],
    [['N1  - x. PMID: 35366042; y'], '35366042'],
    [['UR  - https://pubmed.ncbi.nlm.nih.gov/35366042/'], '35366042'],
    [['PM  - 35366042'], '35366042'],
  ])('the PubMed number of %j', (lines, pmid) => {
    expect(referenceOf(...lines).pmid).toBe(pmid);
  });

  it.each([
    [['C2  - PMC4109262'], 'PMC4109262'],
    [['C2  - Pmc4109262'], 'PMC4109262'],
    [['L2  - https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4109262/pdf/x.pdf'], 'PMC4109262'],
    [['UR  - https://europepmc.org/article/PMC/PMC4109262'], 'PMC4109262'],
    [['N1  - PMCID: PMC4109262'], 'PMC4109262'],
    [['N1  - PMC is a unit'], null],
  ])('the PubMed Central number of %j', (lines, pmcid) => {
    expect(referenceOf(...lines).pmcid).toBe(pmcid);
  });

  it.each([
    ['2049-3630', ['2049-3630'], []],
    ['20493630', ['2049-3630'], []],
    ['2049-3630 (ISSN)', ['2049-3630'], []],
    ['0378-5955 2049-3630', ['0378-5955', '2049-3630'], []],
    ['0378-5955 (print), 2049-3630 (electronic)', ['0378-5955', '2049-3630'], []],
    ['ISSN: 0378-5955; eISSN: 2049-3630', ['0378-5955', '2049-3630'], []],
    ['978-3-16-148410-0', [], ['9783161484100']],
    ['3-16-148410-X 0378-5955', ['0378-5955'], ['316148410X']],
    ['2049-3630<br', ['2049-3630'], []],
    ['2049-3631', [], []],
  ])('SN %s', (value, issns, isbns) => {
    const { journal, isbns: found } = referenceOf('T2  - Invented', `SN  - ${value}`);
    expect([journal?.issns, found]).toEqual([issns, isbns]);
  });
});

describe('a language', () => {
  it.each([
    ['English', 'en'],
    ['eng', 'en'],
    ['EN', 'en'],
    ['en-US', 'en-US'],
    ['pt_br', 'pt-BR'],
    ['zh-hans', 'zh-Hans'],
    ['Deutsch', 'de'],
    ['français', 'fr'],
    ['Chinese; English', 'zh'],
    ['English with Spanish abstract', 'en'],
    ['English <!-- Page not cached -->', 'en'],
    ['Klingon', 'Klingon'],
  ])('%s', (value, code) => {
    expect(referenceOf(`LA  - ${value}`).language).toBe(code);
  });
});

describe('keywords', () => {
  const labels = (...values: readonly string[]): readonly string[] =>
    referenceOf(...values.map((value) => `KW  - ${value}`)).keywords.map(
      ({ label, isMajor }) => `${isMajor ? '*' : ''}${label}`,
    );

  it.each([
    [
      ['soil', 'dust'],
      ['soil', 'dust'],
    ],
    [['soil; dust;  '], ['soil', 'dust']],
    [['soil\ndust\nSoil'], ['soil', 'dust']],
    [['*HIV', 'HIV'], ['*HIV']],
    [['*Asthma/ep, pc [Epidemiology, Prevention & Control]', 'x'], ['*Asthma']],
    [
      ['aspirin/dt [Drug Therapy]', 'PET/CT'],
      ['aspirin', 'PET/CT'],
    ],
    [
      ['Boswellia/*chemistry/adverse effects', 'HIV/AIDS'],
      ['*Boswellia', 'HIV/AIDS'],
    ],
    [['GAMBLING -- Law & legislation', 'x'], ['GAMBLING']],
    [['Conduct Disorder [*prevention & control]', 'x'], ['*Conduct Disorder']],
    [['0612:Health', 'x'], ['Health']],
    [['Models, Animal', 'x'], ['Models, Animal']],
    [['Models, Biological, Theoretical'], ['Models, Biological, Theoretical']],
    [['fire, climate change, health'], ['fire', 'climate change', 'health']],
    [['a, B, C, D, E'], ['a', 'B', 'C', 'D', 'E']],
    [['人工智能；机器学习、数据'], ['人工智能', '机器学习', '数据']],
    [['R&amp;D; Q'], ['R&D', 'Q']],
    [['N/A', 'none', 'No terms assigned'], []],
  ])('%j', (values, expected) => {
    expect(labels(...values).filter((label) => label !== 'x')).toEqual(expected);
  });
});

describe('a journal', () => {
  const full = 'Journal of Invented Studies';
  const short = 'J Inv Stud';
  it.each([
    ['a usual record', [`T2  - ${full}`, `J2  - ${short}`]],
    ['HighWire', [`JF  - ${full}`, `JO  - ${short}`, 'UR  - http://x.org/content/1/1/1.abstract']],
    [
      'Ovid',
      [
        `T1  - A`,
        `JF  - ${full}`,
        `JA  - ${short}`,
        'T2  - Other title',
        'L2  - http://ovidsp.ovid.com/?D=med',
      ],
    ],
    ['EBSCO', [`JO  - ${full}`, `JF  - ${full}`, `JA  - ${short}`, 'DP  - EBSCOhost']],
    [
      'Dimensions',
      [
        `JO  - ${full}`,
        `J2  - ${short}`,
        'UR  - https://app.dimensions.ai/details/publication/pub.1',
      ],
    ],
    ['Springer', [`JO  - ${short}`, `T2  - ${full}`, 'UR  - https://doi.org/10.1007/x']],
    ['swapped', [`T2  - ${short}`, `J2  - ${full}`]],
  ])('of %s has its title and its abbreviation', (_, lines) => {
    expect(referenceOf(...lines).journal).toEqual({ title: full, abbreviation: short, issns: [] });
  });

  it('has no abbreviation where JO is a copy of the title, and none is made', () => {
    const lines = ['JO  - Soil Studies', 'JF  - Soil Studies', 'DP  - EBSCOhost'];
    expect(referenceOf(...lines).journal).toMatchObject({
      title: 'Soil Studies',
      abbreviation: null,
    });
  });

  it('is no book’s, but its series is', () => {
    const lines = ['TY  - BOOK', 'TI  - A book', 'T3  - Invented Series'];
    expect(referenceOf(...lines).journal?.title).toBe('Invented Series');
    expect(referenceOf('TY  - BOOK', 'TI  - A book').journal).toBeNull();
  });
});

it('names cited authors, which are no editors', () => {
  const ovid = ['T1  - A', 'L2  - http://ovidsp.ovid.com/?D=psyc6', 'A2  - Abe, Boe, Coe, Doe'];
  expect(referenceOf(...ovid).contributors).toEqual([]);
  expect(codesOf(...ovid)).toEqual(['CITED_AUTHORS']);
});
