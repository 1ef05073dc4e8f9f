import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { fileSource, importSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import { EXAMPLE_FILES } from '../support/example-queries.js';

const [RECORD = '', CORPUS = ''] = EXAMPLE_FILES;

const EGO = `query Ego($author: ID!) {
  coauthorNetwork(author: $author, depth: 1, options: { counting: FRACTIONAL }) {
    nodes { author { id name } paperCount linkCount totalLinkStrength cluster centrality { degree betweenness pageRank } }
    links { source { id } target { id } strength paperCount papers(first: 3) { nodes { title } } }
    clusters { id size label }
    statistics { nodes links density components transitivity modularity }
    truncated
  }
}`;

const ego = z.object({
  coauthorNetwork: z.object({
    nodes: z.array(
      z.object({
        author: z.object({ id: z.string(), name: z.string() }),
        paperCount: z.number(),
        linkCount: z.number(),
        totalLinkStrength: z.number(),
        cluster: z.number(),
        centrality: z.object({
          degree: z.number(),
          betweenness: z.number(),
          pageRank: z.number(),
        }),
      }),
    ),
    links: z.array(
      z.object({
        source: z.object({ id: z.string() }),
        target: z.object({ id: z.string() }),
        strength: z.number(),
        paperCount: z.number(),
        papers: z.object({ nodes: z.array(z.object({ title: z.string() })) }),
      }),
    ),
    clusters: z.array(z.object({ id: z.number(), size: z.number(), label: z.string() })),
    statistics: z.record(z.string(), z.number()),
    truncated: z.boolean(),
  }),
});

const found = z.object({ author: z.object({ id: z.string() }) });

async function idOf(api: RunningApi, name: string): Promise<string> {
  const answer = await api.ask('query ($name: String!) { author(name: $name) { id } }', { name });
  return found.parse(answer).author.id;
}

describeOnBothEngines('The network of the one record', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await importSource(store(), fileSource(RECORD, basename(RECORD), statSync(RECORD).size));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  it('has 12 nodes, 66 links, density 1 and one cluster', async () => {
    const author = await idOf(api, 'Marta Krasuska');
    const network = ego.parse(await api.ask(EGO, { author })).coauthorNetwork;
    expect(network.statistics).toEqual({
      nodes: 12,
      links: 66,
      density: 1,
      components: 1,
      transitivity: 1,
      modularity: expect.closeTo(0, 12),
    });
    expect(network.nodes).toHaveLength(12);
    expect(network.links).toHaveLength(66);
    expect(network.clusters).toEqual([{ id: 1, size: 12, label: expect.stringMatching(/^\w/) }]);
    expect(network.truncated).toBe(false);
    for (const { totalLinkStrength, centrality, ...node } of network.nodes) {
      expect(node).toMatchObject({ paperCount: 1, linkCount: 11, cluster: 1 });
      expect(totalLinkStrength).toBe(1);
      expect(centrality.degree).toBe(1);
      expect(centrality.betweenness).toBe(0);
      expect(centrality.pageRank).toBeCloseTo(1 / 12, 9);
    }
    for (const link of network.links) {
      expect(link).toMatchObject({ strength: 1 / 11, paperCount: 1 });
      expect(link.papers.nodes).toHaveLength(1);
    }
  });

  it.each([
    ['FULL', 11],
    ['FRACTIONAL', 1],
  ])(
    'has total link strengths by %s counting of %d, and the whole graph is the same',
    async (counting, total) => {
      const query = `query ($author: ID, $counting: Counting!) {
      coauthorNetwork(author: $author, options: { counting: $counting }) {
        nodes { author { name } totalLinkStrength averageYear firstYear lastYear }
      }
    }`;
      const author = await idOf(api, 'Marta Krasuska');
      const around = await api.ask(query, { author, counting });
      const { coauthorNetwork } = Object(around);
      for (const node of coauthorNetwork.nodes) {
        expect(node.totalLinkStrength).toBe(total);
        expect(node).toMatchObject({ averageYear: 2021, firstYear: 2021, lastYear: 2021 });
      }
      expect(await api.ask(query, { counting })).toEqual(around);
    },
  );

  it('counts position-aware alike from the author and in the network, n/2 in all', async () => {
    const author = await idOf(api, 'Marta Krasuska');
    for (const counting of ['HARMONIC', 'FIRST_LAST']) {
      const answer = Object(
        await api.ask(
          `query ($author: ID!, $counting: Counting!) {
            coauthorNetwork(author: $author, options: { counting: $counting }) {
              nodes { author { id } totalLinkStrength }
            }
            author(id: $author) { coauthors(counting: $counting) { edges { strength } } }
          }`,
          { author, counting },
        ),
      );
      const totals: { author: { id: string }; totalLinkStrength: number }[] =
        answer.coauthorNetwork.nodes;
      const all = totals.reduce((sum, node) => sum + node.totalLinkStrength, 0);
      expect(all).toBeCloseTo(12, 10);
      const edges: { strength: number }[] = answer.author.coauthors.edges;
      const own = totals.find((node) => node.author.id === author)?.totalLinkStrength ?? 0;
      expect(own).toBeCloseTo(
        edges.reduce((sum, edge) => sum + edge.strength, 0),
        10,
      );
      // The first of the twelve has the most credit.
      expect(Math.max(...totals.map((node) => node.totalLinkStrength))).toBe(own);
    }
  });
});

const WHOLE = `query ($options: CoauthorNetworkOptions, $first: Int!) {
  coauthorNetwork(options: $options, first: $first) {
    nodes {
      author { name }
      cluster
      totalLinkStrength
      centrality { degree strength closeness harmonic betweenness eigenvector pageRank isSampled }
    }
    links { source { name } target { name } strength normalisedStrength firstYear lastYear }
    clusters(first: 3) {
      id size label averageYear internalLinks internalStrength externalStrength
      topAuthors { author { name } totalLinkStrength }
      topTopics { node { label } paperCount }
      topJournals { node { title } paperCount }
    }
    statistics {
      nodes links density components largestComponent transitivity averageDegree
      averagePathLength diameter modularity assortativity isSampled
    }
    truncated
    truncatedBy { by of leftOut }
  }
}`;

const PATHS = `query ($from: ID!, $to: ID!, $filter: PaperFilter) {
  collaborationDistance(from: $from, to: $to, filter: $filter)
  coauthorPaths(from: $from, to: $to, filter: $filter, limit: 5) {
    length
    authors { id }
    steps {
      source { id }
      target { id }
      paperCount
      papers(first: 1) { totalCount nodes { authorships { author { id } } } }
    }
  }
}`;

const person = z.object({ id: z.string() });
const paths = z.object({
  collaborationDistance: z.number(),
  coauthorPaths: z.array(
    z.object({
      length: z.number(),
      authors: z.array(person),
      steps: z.array(
        z.object({
          source: person,
          target: person,
          paperCount: z.number(),
          papers: z.object({
            totalCount: z.number(),
            nodes: z.array(z.object({ authorships: z.array(z.object({ author: person })) })),
          }),
        }),
      ),
    }),
  ),
});

const answers = new Map<string, unknown>();

describeOnBothEngines('The network of a whole graph', ({ name, store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await importSource(store(), fileSource(CORPUS, basename(CORPUS), statSync(CORPUS).size));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  it('is the same on both engines, from one statement for its rows', async () => {
    const variables = { options: { counting: 'FRACTIONAL' }, first: 30 };
    const statements = await api.statementsOf(WHOLE, variables);
    const rows = name === 'Grafeo' ? 'authorshipColumns' : 'teamsOf';
    expect(statements.filter((statement) => statement === rows)).toHaveLength(1);
    expect([...new Set(statements)].sort()).toEqual(
      ['authorsByIds', 'graphState', 'journalsOfPapers', rows, 'topicsOfPapers'].sort(),
    );
    expect(await api.statementsOf(WHOLE, variables), 'kept from before').not.toContain(rows);
    const answer = await api.ask(WHOLE, variables);
    if (name === 'Grafeo') answers.set('whole', answer);
    else if (answers.has('whole')) expect(answer).toEqual(answers.get('whole'));
  });

  it('shows the first by strength, counts the rest, and tells of every limit', async () => {
    const answer = Object(
      await api.ask(WHOLE, {
        options: {
          minStrength: 4,
          minPapers: 4,
          maxAuthorsPerPaper: 20,
          largestComponentOnly: true,
        },
        first: 5,
      }),
    ).coauthorNetwork;
    const corpus = readFileSync(CORPUS, 'utf8');
    expect(corpus.match(/^TY {2}-/gm)).toHaveLength(400);
    expect(answer.nodes).toHaveLength(5);
    expect(answer.statistics.components).toBe(1);
    expect(answer.statistics.largestComponent).toBe(answer.statistics.nodes);
    expect(answer.truncated).toBe(true);
    const cuts: { by: string; of: string; leftOut: number }[] = answer.truncatedBy;
    expect(cuts.map(({ by }) => by)).toEqual(
      expect.arrayContaining(['MIN_PAPERS', 'MIN_STRENGTH', 'LARGEST_COMPONENT', 'FIRST']),
    );
    expect(cuts.find(({ by }) => by === 'FIRST')?.leftOut).toBe(answer.statistics.nodes - 5);
    for (const { leftOut } of cuts) expect(leftOut).toBeGreaterThan(0);
  });

  it('is cut to given authors', async () => {
    const [one, other] = [await idOf(api, 'Mei Ravengaard'), await idOf(api, 'Esra Haldanek')];
    const answer = await api.ask(
      `query ($authors: [ID!]) {
        coauthorNetwork(authors: $authors) {
          nodes { author { name } }
          links { strength paperCount }
        }
      }`,
      { authors: [one, other, 'unknown'] },
    );
    expect(answer).toEqual({
      coauthorNetwork: {
        nodes: expect.arrayContaining([
          { author: { name: 'Mei Ravengaard' } },
          { author: { name: 'Esra Haldanek' } },
        ]),
        links: [{ strength: 25, paperCount: 25 }],
      },
    });
  });

  it.each([
    ['options: { top: 0 }', 'options.top'],
    ['options: { backboneAlpha: 2 }', 'options.backboneAlpha'],
    ['options: { resolution: 0 }', 'options.resolution'],
    ['options: { minPapers: -1 }', 'options.minPapers'],
    ['author: "a", authors: ["b"]', 'authors'],
  ])('is refused with what to do: %s', async (args, argument) => {
    const refusal = await api.refusal(`{ coauthorNetwork(${args}) { truncated } }`);
    expect([refusal.code, refusal.argument]).toEqual(['BAD_USER_INPUT', argument]);
    expect(refusal.message).toMatch(/give .*\.$/i);
  });

  it('gives the paths between two authors with the papers on each step', async () => {
    const [from, to] = [await idOf(api, 'Mei Ravengaard'), await idOf(api, 'Jonas Hesteranek')];
    const answer = paths.parse(await api.ask(PATHS, { from, to }));
    const { collaborationDistance: distance, coauthorPaths } = answer;
    expect(coauthorPaths.length).toBeGreaterThan(0);
    for (const { length, authors, steps } of coauthorPaths) {
      expect([length, authors.length, steps.length]).toEqual([distance, length + 1, length]);
      expect(authors[0]?.id).toBe(from);
      expect(authors.at(-1)?.id).toBe(to);
      for (const [index, step] of steps.entries()) {
        expect(step.source.id).toBe(authors[index]?.id);
        expect(step.target.id).toBe(authors[index + 1]?.id);
        expect(step.papers.totalCount).toBe(step.paperCount);
        const writers = step.papers.nodes[0]?.authorships.map(({ author }) => author.id);
        expect(writers).toEqual(expect.arrayContaining([step.source.id, step.target.id]));
      }
    }
    if (name === 'Grafeo') answers.set('paths', answer);
    else if (answers.has('paths')) expect(answer).toEqual(answers.get('paths'));
  });

  it('answers without a path too: an empty list and null', async () => {
    const from = await idOf(api, 'Mei Ravengaard');
    expect(await api.ask(PATHS, { from, to: 'unknown' })).toEqual({
      collaborationDistance: null,
      coauthorPaths: [],
    });
    expect(await api.ask(PATHS, { from, to: from })).toMatchObject({
      collaborationDistance: 0,
      coauthorPaths: [{ length: 0, authors: [{ id: from }], steps: [] }],
    });
    const filter = { year: { from: 1900, to: 1901 } };
    const to = await idOf(api, 'Esra Haldanek');
    expect(await api.ask(PATHS, { from, to, filter })).toMatchObject({ coauthorPaths: [] });
  });

  it('is made again after an import', async () => {
    const query = '{ coauthorNetwork(first: 0) { statistics { nodes } } }';
    const nodes = async () => Object(await api.ask(query)).coauthorNetwork.statistics.nodes;
    const before = await nodes();
    await importSource(store(), fileSource(RECORD, basename(RECORD), statSync(RECORD).size));
    expect(await nodes()).toBe(before + 12);
  });
});
