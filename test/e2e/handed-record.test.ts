import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { fileSource, importSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import { EXAMPLE_FILES, exampleQueries } from '../support/example-queries.js';

const [FILE = ''] = EXAMPLE_FILES;

/** Given and family name of each author, in the order of the record. */
const AUTHORS: readonly (readonly [given: string, family: string])[] = [
  ['Marta', 'Krasuska'],
  ['Robin', 'Williams'],
  ['Aziz', 'Sheikh'],
  ['Bryony', 'Franklin'],
  ['Susan', 'Hinder'],
  ['Hung', 'TheNguyen'],
  ['Wendy', 'Lane'],
  ['Hajar', 'Mozaffar'],
  ['Kathy', 'Mason'],
  ['Sally', 'Eason'],
  ['Henry', 'Potts'],
  ['Kathrin', 'Cresswell'],
];
const NAMES = AUTHORS.map(([given, family]) => `${given} ${family}`);
const TITLE =
  'Driving digital health transformation in hospitals: a formative qualitative evaluation of the English Global Digital Exemplar programme';

const coauthorsOfOne = z.object({
  author: z.object({
    id: z.string(),
    paperCount: z.number(),
    coauthors: z.object({
      totalCount: z.number(),
      edges: z.array(
        z.object({
          strength: z.number(),
          paperCount: z.number(),
          firstYear: z.number(),
          lastYear: z.number(),
          node: z.object({ name: z.string() }),
          papers: z.object({ nodes: z.array(z.object({ title: z.string() })) }),
        }),
      ),
    }),
  }),
});

const network = z.object({
  coauthorNetwork: z.object({
    nodes: z.array(
      z.object({
        author: z.object({ name: z.string() }),
        paperCount: z.number(),
        linkCount: z.number(),
        totalLinkStrength: z.number(),
      }),
    ),
    links: z.array(
      z.object({
        source: z.object({ id: z.string(), name: z.string() }),
        target: z.object({ id: z.string(), name: z.string() }),
        strength: z.number(),
        papers: z.object({ nodes: z.array(z.object({ title: z.string() })) }),
      }),
    ),
    truncated: z.boolean(),
  }),
});

const COAUTHORS = `query ($name: String!, $counting: Counting!) {
  author(name: $name) {
    id paperCount
    coauthors(first: 20, counting: $counting) {
      totalCount
      edges { strength paperCount firstYear lastYear node { name } papers { nodes { title } } }
    }
  }
}`;

const NETWORK = `query ($author: ID!, $counting: Counting!) {
  coauthorNetwork(author: $author, depth: 1, options: { counting: $counting }) {
    nodes { author { name } paperCount linkCount totalLinkStrength }
    links { source { id name } target { id name } strength papers { nodes { title } } }
    truncated
  }
}`;

describeOnBothEngines('The record that was handed to us', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await importSource(store(), fileSource(FILE, 'handed.ris', statSync(FILE).size));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  it('answers the first query as it stands, with every field of the paper', async () => {
    const answer = await api.ask(exampleQueries()[0]?.text ?? '');
    expect(answer).toEqual({
      paper: {
        title: TITLE,
        year: 2021,
        publishedOn: '2021-12-01',
        volume: '28',
        issue: '1',
        pages: 'e100429',
        doi: '10.1136/bmjhci-2021-100429',
        url: 'http://informatics.bmj.com/content/28/1/e100429.abstract',
        abstract: expect.stringMatching(
          /^Background There is currently a strong drive .* from the corresponding author\.$/,
        ),
        journal: {
          title: 'BMJ Health & Care Informatics',
          abbreviation: 'BMJ Health Care Inform',
        },
        authorships: AUTHORS.map(([givenName, familyName], index) => ({
          position: index + 1,
          rawName: `${givenName} ${familyName}`,
          author: { name: `${givenName} ${familyName}`, familyName, givenName },
        })),
        topics: { nodes: [] },
      },
    });
    const { paper } = z.object({ paper: z.object({ abstract: z.string() }) }).parse(answer);
    expect(readFileSync(FILE, 'utf8')).toContain(paper.abstract);
    expect(paper.abstract.length).toBeGreaterThan(2_000);
  });

  it('gives each of the twelve eleven co-authors, each link with strength 1/11', async () => {
    for (const name of NAMES) {
      const answer = await api.ask(COAUTHORS, { name, counting: 'FRACTIONAL' });
      const { author } = coauthorsOfOne.parse(answer);
      expect([name, author.paperCount, author.coauthors.totalCount]).toEqual([name, 1, 11]);
      const others = author.coauthors.edges.map(({ node }) => node.name);
      expect(others.sort()).toEqual(NAMES.filter((other) => other !== name).sort());
      for (const edge of author.coauthors.edges) {
        expect(edge).toMatchObject({ strength: 1 / 11, firstYear: 2021, lastYear: 2021 });
        expect(edge.papers.nodes).toEqual([{ title: TITLE }]);
      }
    }
  });

  it('counts each link as 1 by full counting', async () => {
    const answer = await api.ask(COAUTHORS, { name: 'Krasuska, Marta', counting: 'FULL' });
    const { author } = coauthorsOfOne.parse(answer);
    expect(author.coauthors.edges.map(({ strength }) => strength)).toEqual(Array(11).fill(1));
  });

  it.each([
    ['FRACTIONAL', 1, 1 / 11],
    ['FULL', 11, 1],
  ])(
    'makes a network of 12 nodes and 66 links, %s: total link strength %d',
    async (counting, total, strength) => {
      const author = await idOf('Marta Krasuska');
      const answer = network.parse(await api.ask(NETWORK, { author, counting })).coauthorNetwork;
      expect(answer.nodes.map((node) => node.author.name).sort()).toEqual([...NAMES].sort());
      expect(answer.links).toHaveLength(66);
      expect(answer.truncated).toBe(false);
      for (const node of answer.nodes) {
        expect(node).toMatchObject({ paperCount: 1, linkCount: 11 });
        expect(node.totalLinkStrength).toBeCloseTo(total, 12);
      }
      for (const link of answer.links) {
        expect(link.source.id < link.target.id).toBe(true);
        expect(link).toMatchObject({ strength, papers: { nodes: [{ title: TITLE }] } });
      }
    },
  );

  async function idOf(name: string): Promise<string> {
    const answer = await api.ask(COAUTHORS, { name, counting: 'FULL' });
    return coauthorsOfOne.parse(answer).author.id;
  }
});
