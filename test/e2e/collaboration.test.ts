import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { fileSource, importSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import { EXAMPLE_FILES } from '../support/example-queries.js';

const [, CORPUS = ''] = EXAMPLE_FILES;

const INDICATORS = `query ($filter: PaperFilter) {
  collaborationIndicators(filter: $filter) {
    papers authors authorships singleAuthorPapers multiAuthorPapers
    meanAuthorsPerPaper meanPapersPerAuthor singleAuthorShare
    collaborationIndex degreeOfCollaboration collaborativeCoefficient
    productivity { exponent constant distance rows { papers authors share expectedShare } }
    pairsByYear { year pairs newPairs newPairShare }
    journals(first: 100) { journal { title } papers rank cumulativePapers zone }
  }
}`;

const SUGGESTIONS = `query ($name: String!) {
  author(name: $name) {
    id
    coauthors(first: 100) { nodes { id } }
    suggestedCoauthors(first: 5) {
      author { id name }
      adamicAdar jaccard connectorCount
      connectors(first: 100) {
        author { id }
        near { source { id } target { id } papers(first: 1) { totalCount } }
        far { source { id } target { id } papers(first: 1) { totalCount } }
      }
    }
  }
}`;

const end = z.object({ id: z.string() });
const link = z.object({
  source: end,
  target: end,
  papers: z.object({ totalCount: z.number().min(1) }),
});
const suggestions = z.object({
  author: z.object({
    id: z.string(),
    coauthors: z.object({ nodes: z.array(end) }),
    suggestedCoauthors: z
      .array(
        z.object({
          author: end,
          adamicAdar: z.number().positive(),
          jaccard: z.number().positive(),
          connectorCount: z.number(),
          connectors: z.array(z.object({ author: end, near: link, far: link })),
        }),
      )
      .length(5),
  }),
});

const windows = z.object({
  coauthorNetworkOverTime: z.array(
    z.object({
      from: z.number(),
      to: z.number(),
      papers: z.number(),
      nodes: z.number(),
      links: z.number(),
      newLinks: z.number(),
      lostLinks: z.number(),
      newcomers: z.number(),
    }),
  ),
});

const OVER_TIME = `query ($window: WindowInput) {
  coauthorNetworkOverTime(window: $window) {
    from to papers nodes links newLinks lostLinks newcomers
  }
}`;

interface Edge {
  readonly strength: number;
  readonly paperCount: number;
  readonly lastYear: number | null;
  readonly node: { readonly id: string };
}

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  readonly edges: readonly Edge[];
}

const answers = new Map<string, unknown>();

describeOnBothEngines('Questions about working together', ({ name, store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await importSource(store(), fileSource(CORPUS, basename(CORPUS), statSync(CORPUS).size));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  function sameAsBefore(question: string, answer: unknown): void {
    if (name === 'Grafeo') answers.set(question, answer);
    else if (answers.has(question)) expect(answer).toEqual(answers.get(question));
  }

  it('give the indicators of all papers', async () => {
    const answer = await api.ask(INDICATORS);
    const { collaborationIndicators: found } = Object(answer);
    const authors = readFileSync(CORPUS, 'utf8').match(/^(?:AU|A1) {2}- /gm)?.length ?? 0;
    expect(found.authorships).toBe(authors);
    expect(found.papers).toBe(found.singleAuthorPapers + found.multiAuthorPapers);
    expect(found.meanAuthorsPerPaper).toBeCloseTo(authors / found.papers, 12);
    const rows: { authors: number; papers: number }[] = found.productivity.rows;
    expect(rows.reduce((sum, row) => sum + row.authors, 0)).toBe(found.authors);
    expect(rows.reduce((sum, row) => sum + row.authors * row.papers, 0)).toBe(authors);
    expect(found.journals[0]).toMatchObject({ rank: 1, zone: 1, journal: expect.anything() });
    expect(found.pairsByYear[0].newPairShare).toBe(1);
    sameAsBefore('indicators', answer);
  });

  it('give nothing for papers that are not there, without an error', async () => {
    const answer = await api.ask(INDICATORS, { filter: { year: { to: 1900 } } });
    expect(answer).toMatchObject({
      collaborationIndicators: {
        papers: 0,
        meanAuthorsPerPaper: null,
        collaborationIndex: null,
        productivity: { exponent: null, rows: [] },
        pairsByYear: [],
        journals: [],
      },
    });
  });

  it('give the indicators of a journal and of a topic as those of its papers', async () => {
    const lists = await api.ask(`{
      journals(first: 1) { nodes { id paperCount collaborationIndicators { papers authors collaborationIndex } } }
      topics(first: 1) { nodes { id collaborationIndicators(filter: { year: { from: 2015 } }) { papers authors collaborationIndex } } }
    }`);
    const [journal] = Object(lists).journals.nodes;
    const [topic] = Object(lists).topics.nodes;
    const query = `query ($filter: PaperFilter) {
      collaborationIndicators(filter: $filter) { papers authors collaborationIndex }
    }`;
    const ofJournal = await api.ask(query, { filter: { journal: journal.id } });
    const ofTopic = await api.ask(query, { filter: { topic: topic.id, year: { from: 2015 } } });
    expect(Object(ofJournal).collaborationIndicators).toEqual(journal.collaborationIndicators);
    expect(Object(ofTopic).collaborationIndicators).toEqual(topic.collaborationIndicators);
    expect(journal.collaborationIndicators.papers).toBe(journal.paperCount);
  });

  it.each([
    ['STRENGTH_DESC', ({ strength }: Edge) => strength],
    ['PAPER_COUNT_DESC', ({ paperCount }: Edge) => paperCount],
    ['LAST_YEAR_DESC', ({ lastYear }: Edge) => lastYear ?? 0],
  ])('list co-authors by %s, page by page', async (orderBy, orderValue) => {
    const query = `query ($orderBy: CoauthorOrder!, $after: String) {
      author(name: "Mei Ravengaard") {
        coauthors(first: 4, after: $after, orderBy: $orderBy, counting: FRACTIONAL) {
          totalCount pageInfo { endCursor hasNextPage }
          edges { strength paperCount lastYear node { id } }
        }
      }
    }`;
    const edges: Edge[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const page: Page = Object(await api.ask(query, { orderBy, after })).author.coauthors;
      edges.push(...page.edges);
      total = page.totalCount;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(edges.map(({ node }) => node.id)).size).toBe(total);
    expect(edges).toHaveLength(total);
    const values = edges.map(orderValue);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  it('follow one author, or some, over time, and say what a limit cut', async () => {
    const query = `query ($author: ID, $authors: [ID!], $options: CoauthorNetworkOptions) {
      coauthorNetworkOverTime(author: $author, authors: $authors, options: $options, window: { years: 100 }) {
        nodes links truncated truncatedBy { by of leftOut }
      }
      coauthorNetwork(author: $author, authors: $authors, options: $options) { statistics { nodes links } }
    }`;
    const ids = await api.ask('{ authors(first: 5) { nodes { id } } }');
    const authors: string[] = Object(ids).authors.nodes.map(({ id }: { id: string }) => id);
    for (const variables of [{ author: authors[0] }, { authors }]) {
      const answer = Object(await api.ask(query, variables));
      expect(answer.coauthorNetworkOverTime).toEqual([
        { ...answer.coauthorNetwork.statistics, truncated: false, truncatedBy: [] },
      ]);
    }
    const cut = await api.ask(query, { author: authors[0], options: { minPapers: 10 } });
    expect(Object(cut).coauthorNetworkOverTime).toMatchObject([
      { truncated: true, truncatedBy: [{ by: 'MIN_PAPERS', of: 'NODES' }] },
    ]);
  });

  it('suggest co-authors whom the author has none of, and say who connects them', async () => {
    const answer = suggestions.parse(await api.ask(SUGGESTIONS, { name: 'Mei Ravengaard' }));
    const { id, coauthors, suggestedCoauthors } = answer.author;
    const own = new Set(coauthors.nodes.map((node) => node.id));
    for (const { author, connectors, connectorCount } of suggestedCoauthors) {
      expect(own.has(author.id) || author.id === id).toBe(false);
      expect(connectors).toHaveLength(connectorCount);
      for (const { author: connector, near, far } of connectors) {
        expect(own.has(connector.id)).toBe(true);
        expect([near.source.id, near.target.id]).toEqual([id, connector.id]);
        expect([far.source.id, far.target.id]).toEqual([connector.id, author.id]);
      }
    }
    sameAsBefore('suggestions', answer);
  });

  it('suggest to many authors from one load of the network', async () => {
    const statements = await api.statementsOf(
      '{ authors(first: 20) { nodes { suggestedCoauthors(first: 2, by: JACCARD, filter: { year: { from: 2010 } }) { jaccard } } } }',
    );
    expect(statements).toEqual(['pageOfAuthors', 'graphState', 'teamsOf']);
  });

  it('cut the years into windows in which each paper is once', async () => {
    const answer = windows.parse(await api.ask(OVER_TIME, { window: { years: 3 } }));
    const found = answer.coauthorNetworkOverTime;
    const all = windows.parse(await api.ask(OVER_TIME, { window: { years: 1, cumulative: true } }));
    const last = all.coauthorNetworkOverTime.at(-1);
    expect(found.reduce((sum, { papers }) => sum + papers, 0)).toBe(last?.papers);
    expect(found.reduce((sum, { newcomers }) => sum + newcomers, 0)).toBe(last?.nodes);
    for (const [index, { links, newLinks, lostLinks }] of found.entries()) {
      expect(links - newLinks).toBe((found[index - 1]?.links ?? 0) - lostLinks);
    }
    sameAsBefore('windows', answer);
    const refusal = await api.refusal(OVER_TIME, { window: { years: 0 } });
    expect(refusal.argument).toBe('window.years');
  });

  it('tell what a network would cost: as many pairs as there are links by papers', async () => {
    const answer = Object(
      await api.ask(`{
        coauthorNetworkEstimate(options: { maxAuthorsPerPaper: 20 }) { papers authorships pairs maxBytes }
        none: coauthorNetworkEstimate(options: { maxAuthorsPerPaper: 1 }) { pairs }
        coauthorNetwork(options: { maxAuthorsPerPaper: 20 }, first: 0) { statistics { links } }
      }`),
    );
    const { papers, authorships, pairs, maxBytes } = answer.coauthorNetworkEstimate;
    expect(pairs).toBeGreaterThanOrEqual(answer.coauthorNetwork.statistics.links);
    expect(authorships).toBeGreaterThan(papers);
    expect(maxBytes).toBeGreaterThan(pairs);
    expect(answer.none.pairs).toBe(0);
  });

  it('list the papers that some authors share', async () => {
    const two = Object(
      await api.ask(
        '{ a: author(name: "Mei Ravengaard") { id } b: author(name: "Esra Haldanek") { id } }',
      ),
    );
    const query = `query ($authors: [ID!]!, $first: Int!, $after: String) {
      sharedPapers(authors: $authors, first: $first, after: $after) {
        totalCount
        nodes { id year }
        pageInfo { endCursor }
      }
    }`;
    const authors = [two.a.id, two.b.id, two.a.id];
    const { sharedPapers: all } = Object(await api.ask(query, { authors, first: 100 }));
    expect([all.totalCount, all.nodes.length]).toEqual([25, 25]);
    const { sharedPapers: page } = Object(await api.ask(query, { authors, first: 3 }));
    const after = page.pageInfo.endCursor;
    const { sharedPapers: next } = Object(await api.ask(query, { authors, first: 100, after }));
    expect([...page.nodes, ...next.nodes]).toEqual(all.nodes);
    const none = await api.ask(query, { authors: [two.a.id, 'unknown'], first: 5 });
    expect(none).toMatchObject({ sharedPapers: { totalCount: 0 } });
  });
});
