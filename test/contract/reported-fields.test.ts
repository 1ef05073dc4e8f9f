import { beforeAll, expect, it } from 'vitest';
import { statement } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { integer, list, nullable, text } from '../../src/model/index.js';
import { describeOnBothEngines } from '../support/engines.js';

/** Records as people reported them; people, titles and identifiers are made up. */
const RECORDS = `TY  - JOUR
TI  - Twice one DOI
DO  - 10.5555/abc.123;10.5555/abc.123
ER  -
TY  - JOUR
TI  - A link without its protocol
UR  - www.example.org/x
PY  - 令和2年
ER  -
TY  - BOOK
TY  - MAP
TI  - A book that is a map too
SP  - xvii, 349 p.
ER  -
TY  - GENERIC
ER  -

TY  - JOUR
TI  - A conference note behind the journal
JF  - European neuropsychopharmacology
JA  - European neuropsychopharmacology. Conference: 29th congress, ECNP 2016. Austria.
ER  -
TY  - JOUR
TI  - Pathology one
T2  - Zhonghua bing li xue za zhi = Chinese journal of pathology
ER  -
TY  - JOUR
TI  - Pathology two
T2  - Chinese journal of pathology
ER  -
TY  - JOUR
TI  - Pathology three
T2  - Zhonghua bing li xue za zhi
ER  -
TY  - JOUR
TI  - Known by two names
DO  - 10.5555/two.names
T2  - Global Environmental Change
ER  -
TY  - JOUR
TI  - Known by two names
DO  - 10.5555/two.names
T2  - Glob. Environ. Change
ER  -
TY  - JOUR
TI  - Of the short name alone
T2  - Glob. Environ. Change
ER  -
TY  - JOUR
TI  - Heart and lung
AD  - National Heart, Lung, and Blood Institute, National Institutes of Health, Bethesda, MD 20892, USA
AD  - 1 University of Oslo, Oslo, Norway. 2 University of Bergen, Bergen, Norway
AD  - Academy of Sciences, Kiev, USSR
ER  -
AB  - A text behind the end.
`;

const papers = statement(
  'papersWithJournal',
  `MATCH (p:Paper) OPTIONAL MATCH (p)-[:PUBLISHED_IN]->(j:Journal)
   RETURN p.title AS title, p.type AS type, p.doi AS doi, p.url AS url, p.year AS year, p.pages AS pages,
     p.abstract AS abstract, p.institutions AS institutions, p.countries AS countries, j.title AS journal`,
  {},
  {
    title: nullable(text),
    type: text,
    doi: nullable(text),
    url: nullable(text),
    year: nullable(integer),
    pages: nullable(text),
    abstract: nullable(text),
    institutions: list(text),
    countries: list(text),
    journal: nullable(text),
  },
);

describeOnBothEngines('values that people reported as read wrongly', (engine) => {
  let problems: readonly string[] = [];

  beforeAll(async () => {
    const report = await importSource(engine.store(), textSource('reported.ris', RECORDS));
    problems = report.problems.map(({ code }) => code);
  });

  const paperOf = async (title: string) =>
    (await engine.store().engine.read(papers)).find((paper) => paper.title === title);

  const journalsOf = async (titles: readonly string[]) =>
    new Set((await Promise.all(titles.map(paperOf))).map((paper) => paper?.journal));

  it('a DOI that stands there twice is one', async () => {
    expect(await paperOf('Twice one DOI')).toMatchObject({ doi: '10.5555/abc.123' });
  });

  it('a link has its protocol, and a year of Japan is one of the common era', async () => {
    expect(await paperOf('A link without its protocol')).toMatchObject({
      url: 'http://www.example.org/x',
      year: 2020,
    });
  });

  it('two types are one paper, and how many pages it has is no page', async () => {
    expect(await paperOf('A book that is a map too')).toMatchObject({ type: 'BOOK', pages: null });
  });

  it('a record with nothing but its type is no paper, and a warning', async () => {
    const all = await engine.store().engine.read(papers);
    expect(all.filter(({ title }) => title === null)).toEqual([]);
    expect(problems).toContain('EMPTY_RECORD');
  });

  it('a conference is no part of the journal', async () => {
    const paper = await paperOf('A conference note behind the journal');
    expect(paper?.journal).toBe('European neuropsychopharmacology');
  });

  it('a title in two languages and either of them are one journal', async () => {
    const journals = await journalsOf(['Pathology one', 'Pathology two', 'Pathology three']);
    expect(journals.size).toBe(1);
  });

  it('names that records of one paper give are one journal', async () => {
    expect(await journalsOf(['Known by two names', 'Of the short name alone'])).toEqual(
      new Set(['Global Environmental Change']),
    );
  });

  it('an institution has commas in its name, a text several addresses, an old state its heir', async () => {
    expect(await paperOf('Heart and lung')).toMatchObject({
      institutions: [
        'National Heart, Lung, and Blood Institute',
        'University of Oslo',
        'University of Bergen',
        'Academy of Sciences',
      ],
      countries: ['US', 'NO', 'UA'],
      abstract: 'A text behind the end.',
    });
  });
});
