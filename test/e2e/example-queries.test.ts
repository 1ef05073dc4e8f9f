import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { fileSource, importSource } from '../../src/ingest/index.js';
import { buildApiSchema } from '../../src/resolvers/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import { EXAMPLE_FILES, exampleQueries } from '../support/example-queries.js';

const anything: unknown = expect.anything();
const row = (name: string, paperCount: number) => ({ paperCount, node: { name } });

/** A line of an author; family names of the made people are their own. */
const signedBy = (family: string) => new RegExp(`^(?:AU|A1) {2}- .*${family}`, 'm');
const RAVENGAARD = signedBy('Ravengaard');
const KALESCO = signedBy('Kalesco');
const HALDANEK = signedBy('Haldanek');

/** What each answer must hold; counted by hand or by grep in the two RIS files. */
const FACTS: Readonly<Record<string, unknown>> = {
  '01-record.graphql': {
    paper: { year: 2021, journal: { abbreviation: 'BMJ Health Care Inform' } },
  },
  '02-coauthors.graphql': {
    author: { name: 'Marta Krasuska', paperCount: 1, coauthors: { totalCount: 11 } },
    paperGroups: {
      nodes: expect.arrayContaining([
        {
          keys: [
            { axis: 'JOURNAL', id: anything, label: 'Journal of Imagined Systems' },
            { axis: 'YEAR', id: '2025', label: '2025' },
          ],
          paperCount: 7,
        },
      ]),
    },
  },
  '03-summary.graphql': {
    graphSummary: { papers: 401, records: 401, imports: 2, years: { from: 2005, to: 2025 } },
  },
  '04-journal-by-year.graphql': {
    journal: {
      title: 'Journal of Imagined Systems',
      abbreviation: 'J Imagin Syst',
      issns: ['9990-0106'],
      paperCount: countInCorpus(/^(?:T2|JF) {2}- Journal of Imagined Systems$/gm),
      topAuthors: { edges: [row('Malik V. Kalesco', 5), anything, anything, anything, anything] },
    },
  },
  '05-author-profile.graphql': {
    author: {
      familyName: 'Ravengaard',
      givenName: 'Mei',
      paperCount: countInCorpus(/^(?:AU|A1) {2}- (?:Ravengaard, M(?:ei|\.)|Mei Ravengaard)$/gm),
      papers: { totalCount: 38, nodes: [{ year: 2025 }, { year: 2025 }, { year: 2025 }, {}, {}] },
    },
  },
  '06-coauthor-network.graphql': {
    coauthorNetwork: {
      nodes: expect.arrayContaining([
        {
          author: { id: anything, name: 'Mei Ravengaard' },
          paperCount: 38,
          linkCount: 24,
          totalLinkStrength: 159,
        },
      ]),
      links: expect.arrayContaining([
        expect.objectContaining({
          source: { id: 'A205f4280a56fe9a417bf93bb', name: 'Mei Ravengaard' },
          target: { id: 'Ad13112eb58965ec203777720', name: 'Esra Haldanek' },
          strength: 25,
          paperCount: 25,
        }),
      ]),
    },
  },
  '07-full-and-fractional.graphql': {
    author: {
      full: { edges: expect.arrayContaining([{ strength: 20, ...row('Malik V. Kalesco', 20) }]) },
      fractional: {
        edges: expect.arrayContaining([{ strength: 2.75, ...row('Magnus Wendwyn', 9) }]),
      },
    },
  },
  '08-papers-filtered.graphql': {
    papers: { totalCount: 6, pageInfo: { hasNextPage: false } },
  },
  '09-next-page.graphql': {
    papers: {
      edges: [
        {
          node: {
            title: 'Academic mobility and peer review in public health: results of a field trial',
          },
        },
        {},
        {},
        {},
        {},
      ],
      pageInfo: { hasNextPage: true, endCursor: anything },
    },
  },
  '10-topic-trend.graphql': {
    topic: { label: 'alarm fatigue', paperCount: countInCorpus(/^KW {2}- \*?alarm fatigue$/gm) },
  },
  '11-productive-authors.graphql': {
    authors: {
      nodes: expect.arrayContaining([
        {
          name: 'Mei Ravengaard',
          paperCount: 38,
          coauthors: { totalCount: 28, edges: [row('Esra Haldanek', 25)] },
        },
      ]),
    },
  },
  '12-groups-for-a-chart.graphql': {
    paperGroups: {
      nodes: expect.arrayContaining([
        {
          keys: [
            { axis: 'TOPIC', label: 'clinical coding' },
            { axis: 'YEAR', label: '2021' },
          ],
          paperCount: 6,
        },
      ]),
    },
  },
  '13-lists.graphql': {
    journals: { totalCount: 22 },
    topics: { totalCount: 120 },
  },
  '14-network-clusters.graphql': {
    coauthorNetworkEstimate: { papers: papersSince(0), maxPairs: 10_000_000 },
    coauthorNetwork: {
      clusters: [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }, { id: 5 }],
      truncatedBy: [
        { by: 'MIN_PAPERS', of: 'NODES' },
        { by: 'FIRST', of: 'NODES' },
      ],
    },
  },
  '15-paths.graphql': {
    collaborationDistance: 2,
    coauthorPaths: expect.arrayContaining([expect.objectContaining({ length: 2 })]),
  },
  '16-collaboration.graphql': {
    collaborationIndicators: { papers: papersSince(2015) },
    coauthorNetworkOverTime: [{ from: 2005 }, {}, {}, {}, { from: 2025, to: 2029 }],
  },
  '17-shared-and-suggested.graphql': {
    sharedPapers: { totalCount: 25 },
    author: { name: 'Mei Ravengaard', suggestedCoauthors: [{}, {}, {}] },
  },
  '18-one-paper-once.graphql': {
    paper: { records: [{ places: [{ line: 1 }] }] },
    possibleDuplicates: { totalCount: anything },
  },
  '19-topics.graphql': {
    keywordNetwork: { clusters: [{ label: anything }, {}, {}, {}, {}] },
    relevantTopics: [{ paperCount: anything }, {}, {}, {}, {}],
  },
  '20-journals-by-year.graphql': {
    paperGroups: {
      totalCount: 65,
      nodes: expect.arrayContaining([
        {
          keys: [{ label: 'Open Make-Believe Science' }, { label: '2020' }],
          paperCount: 6,
          filter: anything,
        },
      ]),
    },
  },
  '21-newest-of-a-journal.graphql': {
    journal: {
      papers: { totalCount: 36, nodes: Array(20).fill({ year: anything }) },
    },
  },
  '22-a-page-backwards.graphql': {
    papers: {
      // Papers without a year come last.
      nodes: Array(5).fill({ year: null }),
      pageInfo: { hasPreviousPage: true },
    },
  },
  '23-file-and-line.graphql': {
    paper: { records: [{ places: [{ source: 'bmjhci-2021-100429.ris', line: 1 }] }] },
  },
  '24-papers-by-some-but-not-another.graphql': {
    papers: {
      totalCount: papersWhere((has) => (has(RAVENGAARD) || has(KALESCO)) && !has(HALDANEK)),
    },
  },
  '25-doi-but-no-abstract.graphql': {
    withoutAbstract: {
      totalCount: papersWhere((has) => has(/^DO {2}- /m) && !has(/^(?:AB|N2) {2}- /m)),
    },
    withAbstract: { totalCount: 401 },
  },
  '26-links-between-two-groups.graphql': {
    papers: {
      totalCount: papersWhere(
        (has) =>
          (has(RAVENGAARD) || has(HALDANEK)) &&
          (has(signedBy('Mernholt')) || has(signedBy('Norinder'))),
      ),
    },
  },
  '27-most-coauthors.graphql': {
    authors: {
      // Counted by family names, which no two made people share.
      nodes: [73, 73, 72, 72, 69, 69, ...Array(4).fill(anything)].map((totalCount) => ({
        coauthors: { totalCount },
      })),
    },
  },
  '28-fifty-dois.graphql': {
    papersBy: {
      missing: ['10.5555/not-in-the-graph.1', 'https://doi.org/10.5555/not-in-the-graph.2'],
      rows: [
        { asked: '10.5555/made.2025.1', paper: { year: 2025 } },
        ...Array(6).fill({ paper: anything }),
        { asked: '10.5555/not-in-the-graph.1', paper: null },
        ...Array(41).fill({ paper: anything }),
        { asked: 'https://doi.org/10.5555/not-in-the-graph.2', paper: null },
      ],
    },
  },
  '29-search-with-highlights.graphql': {
    search: {
      totalCount: 3,
      edges: [
        {
          highlights: expect.arrayContaining([
            {
              field: 'TITLE',
              html: 'What <mark>alarm fatigue</mark> can do for <mark>telemedicine</mark> in intensive <mark>care</mark>: a longitudinal analysis',
            },
          ]),
        },
        {},
        {},
      ],
    },
  },
  '30-typeahead.graphql': {
    suggest: [
      {
        type: 'AUTHOR',
        label: 'Esra Haldanek',
        detail: 'Letters on Likely Weather',
        paperCount: 38,
      },
      { label: 'Pavel Haldelius' },
      { label: 'Lucía Haldstrand' },
      { label: 'Sofía Haldembe' },
    ],
  },
  '31-imports.graphql': {
    imports: {
      totalCount: 2,
      nodes: expect.arrayContaining([
        expect.objectContaining({ name: 'made-corpus.ris', status: 'SUCCEEDED', new: 400 }),
      ]),
    },
  },
  '32-most-connected-author.graphql': {
    author: { name: 'Sofía Dornanek', paperCount: 20, coauthors: { totalCount: 73 } },
  },
  '33-largest-journal.graphql': {
    journal: { title: 'Letters on Likely Weather', paperCount: 44 },
  },
};

/** How many made records have what a question asks for; each is a paper of its own. */
function papersWhere(isMeant: (has: (pattern: RegExp) => boolean) => boolean): number {
  const [, made = ''] = EXAMPLE_FILES;
  const records = readFileSync(made, 'utf8').split('ER  -');
  return records.filter((record) => isMeant((pattern) => pattern.test(record))).length;
}

function countInCorpus(pattern: RegExp): number {
  const [, made = ''] = EXAMPLE_FILES;
  return readFileSync(made, 'utf8').match(pattern)?.length ?? 0;
}

/** Papers with an author, of both files. */
function papersSince(year: number): number {
  const records = EXAMPLE_FILES.flatMap((file) => readFileSync(file, 'utf8').split('ER  -'));
  return records.filter((record) => {
    const [, written = '0'] = /(?:PY|Y1|DA) {1,2}- (\d{4})/.exec(record) ?? [];
    return Number(written) >= year && /(?:AU|A1) {1,2}- /.test(record);
  }).length;
}

/** Every object and list in an answer, however deep. */
function* within(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const part of Object.values(value)) yield* within(part);
}

const answers = new Map<string, unknown>();

describeOnBothEngines('The queries in examples/', ({ name, store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    for (const file of EXAMPLE_FILES) {
      await importSource(store(), fileSource(file, basename(file), statSync(file).size));
    }
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  it.each(exampleQueries().map((query) => [query.file, query] as const))(
    'are answered, without an error and without an empty list of edges: %s',
    async (file, { text, variables }) => {
      const answer = await api.ask(text, variables);
      expect(answer).toMatchObject(Object(FACTS[file]));
      for (const part of within(answer)) {
        if ('edges' in part) expect(part.edges).not.toEqual([]);
      }
      if (name === 'Grafeo') answers.set(file, answer);
      // The summary tells the engine and the hour; all else is the same to the last bit.
      else if (answers.has(file) && !file.startsWith('03'))
        expect(answer).toEqual(answers.get(file));
    },
  );

  it('each have their facts in this test', () => {
    expect(exampleQueries().map(({ file }) => file)).toEqual(Object.keys(FACTS));
  });

  it('are answered as BibTeX too, by an address with the same filter', async () => {
    const address = '/export/papers.bib?filter.year.from=2025&filter.has=DOI';
    const response = await fetch(new URL(address, api.url));
    const entries = (await response.text()).match(/^@\w+\{P/gm) ?? [];
    const inCorpus = papersWhere((has) => has(/^DO {2}- /m) && has(/^(?:PY|Y1|DA) {2}- 2025/m));
    expect([response.status, entries.length]).toEqual([200, inCorpus]);
  });

  it('tell the newest of a journal first, at most twenty', async () => {
    const { text = '' } = exampleQueries().find(({ file }) => file.startsWith('21')) ?? {};
    const answer = z.object({
      journal: z.object({
        papers: z.object({ nodes: z.array(z.object({ year: z.number().nullable() })) }),
      }),
    });
    const { nodes } = answer.parse(await api.ask(text)).journal.papers;
    const years = nodes.map(({ year }) => year ?? 0);
    expect(years).toHaveLength(20);
    expect(years).toEqual(years.toSorted((one, other) => other - one));
    expect(years[0]).toBe(2025);
  });

  it('lead backwards from page to page through every paper, each once', async () => {
    const query = exampleQueries().find(({ file }) => file.startsWith('22'))?.text ?? '';
    const page = z.object({
      papers: z.object({
        nodes: z.array(z.object({ title: z.string() })),
        pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.string() }),
      }),
    });
    const titles: string[] = [];
    for (let before: string | null = null; ; ) {
      const { papers } = page.parse(await api.ask(query, { before }));
      titles.unshift(...papers.nodes.map(({ title }) => title));
      if (!papers.pageInfo.hasPreviousPage) break;
      before = papers.pageInfo.startCursor;
    }
    expect(titles).toHaveLength(401);
    expect(new Set(titles).size).toBe(401);
  });

  it('lead from page to page through every paper, each once', async () => {
    const query = exampleQueries().find(({ file }) => file.startsWith('09'))?.text ?? '';
    const page = z.object({
      papers: z.object({
        edges: z.array(z.object({ node: z.object({ title: z.string() }) })),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string() }),
      }),
    });
    const titles: string[] = [];
    for (let after: string | null = null; ; ) {
      const { papers } = page.parse(await api.ask(query, { after }));
      titles.push(...papers.edges.map(({ node }) => node.title));
      if (!papers.pageInfo.hasNextPage) break;
      after = papers.pageInfo.endCursor;
    }
    expect(titles).toHaveLength(401);
    expect(new Set(titles).size).toBe(401);
  });
});

it('The SDL in schema.graphql is what the code prints', async () => {
  const committed = readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8');
  const schema = lexicographicSortSchema(await buildApiSchema());
  expect(committed.trim() === printSchema(schema).trim(), 'run npm run schema').toBe(true);
});
