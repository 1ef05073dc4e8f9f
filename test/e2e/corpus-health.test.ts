import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import {
  type GroupedPaper,
  importGroupedPapers,
  readGroupedPapers,
} from '../support/grouped-papers.js';

/** Two people of one name by their ORCIDs, a name of one word, one in capitals, and a group. */
const NAMES = `TY  - JOUR
TI  - Tides of the inner harbour in a cold spring
PY  - 2005
JO  - Journal of Seas
SN  - 1234-5679
AD  - Lund University, Lund, Sweden
AU  - Alvar, Ann (https://orcid.org/0000-0002-1825-0097)
AU  - Plato
AU  - MARLOWE, KIT
AU  - The Harbour Study Group
ER  - 
TY  - JOUR
TI  - Sand and wind over the outer reef in a dry summer
PY  - 2006
AU  - Alvar, Ann (https://orcid.org/0000-0001-5109-3700)
ER  - 
`;

/** What is true of a paper, read off its fields. */
const TRUE_OF = {
  DOI: ({ doi }) => doi !== null,
  YEAR: ({ year }) => year !== null,
  JOURNAL: ({ journal }) => journal !== null,
  ISSN: ({ journal }) => (journal?.issns.length ?? 0) > 0,
  KEYWORDS: ({ keywords }) => keywords.nodes.length > 0,
  ABSTRACT: ({ abstract }) => abstract !== null,
  ADDRESSES: ({ affiliations }) => affiliations.length > 0,
  POSSIBLE_DUPLICATE: ({ possibleDuplicates }) => possibleDuplicates.length > 0,
} as const satisfies Readonly<Record<string, (paper: GroupedPaper) => boolean>>;

const filterJson = z.record(z.string(), z.unknown());

const answer = z.object({
  corpusHealth: z.object({
    paperCount: z.number(),
    authorCount: z.number(),
    papers: z.array(
      z.object({
        aspect: z.string(),
        paperCount: z.number(),
        share: z.number().nullable(),
        filter: filterJson,
        filterOfOthers: filterJson,
      }),
    ),
    authors: z.array(
      z.object({
        aspect: z.string(),
        authorCount: z.number(),
        share: z.number().nullable(),
        filter: filterJson,
        examples: z.array(z.object({ name: z.string() })),
      }),
    ),
  }),
});

const QUERY = `query ($filter: PaperFilter) { corpusHealth(filter: $filter) {
  paperCount authorCount
  papers { aspect paperCount share filter filterOfOthers }
  authors { aspect authorCount share filter examples { name } }
} }`;

const OLD_BUT_CHAPTERS = { year: { to: 2005 }, not: { type: 'CHAP' } };

/** One on Neo4j, which plans each of the sixteen filters that come of one for a second. */
const FILTERS = { Grafeo: [{}, OLD_BUT_CHAPTERS], Neo4j: [OLD_BUT_CHAPTERS] };

describeOnBothEngines('The health of a corpus', ({ store, name }) => {
  let api: RunningApi;
  let papers: readonly GroupedPaper[];
  beforeAll(async () => {
    await importGroupedPapers(store());
    await importSource(store(), textSource('names.ris', NAMES));
    api = await startApi(store(), {
      PAPERGRAPH_MAX_FIRST: '5000',
      PAPERGRAPH_MAX_COMPLEXITY: '100000000',
    });
    papers = await readGroupedPapers(api);
  });
  afterAll(() => api.stop());

  const ask = async (filter: object = {}) =>
    answer.parse(await api.ask(QUERY, { filter })).corpusHealth;

  const countOf = async (filter: object) => {
    const query = 'query ($filter: PaperFilter) { papers(filter: $filter) { totalCount } }';
    return Object(await api.ask(query, { filter })).papers.totalCount;
  };

  it('is that of a plain count over the papers', async () => {
    const found = await ask();
    expect(found.paperCount).toBe(papers.length);
    const authors = new Set(papers.flatMap((each) => each.authorships.map((a) => a.author.id)));
    expect(found.authorCount).toBe(authors.size);
    const counts = new Map(found.papers.map(({ aspect, paperCount }) => [aspect, paperCount]));
    for (const [aspect, isTrue] of Object.entries(TRUE_OF)) {
      expect([aspect, counts.get(aspect)]).toEqual([aspect, papers.filter(isTrue).length]);
    }
    expect(counts.get('ORCID')).toBeGreaterThanOrEqual(2);
  });

  it('gives the filters of the papers that it counts, and of the others', async () => {
    for (const filter of FILTERS[name]) {
      const found = await ask(filter);
      expect(found.paperCount).toBe(await countOf(filter));
      for (const row of found.papers) {
        const counted = [await countOf(row.filter), await countOf(row.filterOfOthers)];
        const rest = found.paperCount - row.paperCount;
        expect([row.aspect, ...counted]).toEqual([row.aspect, row.paperCount, rest]);
        expect(row.share).toBeCloseTo(row.paperCount / found.paperCount, 9);
      }
    }
  });

  it('says what is odd about names, with some of the people', async () => {
    const { authors, authorCount } = await ask({ source: 'names.ris' });
    expect(authorCount).toBe(5);
    const named = Object.fromEntries(
      authors.map(({ aspect, examples }) => [aspect, examples.map(({ name }) => name).sort()]),
    );
    expect(named).toEqual({
      ORCID: ['Ann Alvar', 'Ann Alvar'],
      SINGLE_WORD_NAME: ['Plato'],
      NAME_IN_CAPITALS: ['KIT MARLOWE'],
      SHARED_NAME: ['Ann Alvar', 'Ann Alvar'],
    });
    const query = 'query ($filter: AuthorFilter) { authors(filter: $filter) { totalCount } }';
    for (const { authorCount: count, examples, share, filter } of authors) {
      expect([count, share]).toEqual([examples.length, count / authorCount]);
      expect(await api.ask(query, { filter })).toEqual({ authors: { totalCount: count } });
    }
  });

  it('has no shares where there are no papers, and asks only for what is selected', async () => {
    const { papers: rows } = await ask({ year: { from: 1800, to: 1801 } });
    expect(rows.every(({ share, paperCount }) => share === null && paperCount === 0)).toBe(true);
    expect(await api.statementsOf('{ corpusHealth { papers { aspect share } } }')).toEqual([
      'paperHealth',
    ]);
  });
});
