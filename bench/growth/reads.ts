import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { askOverHttp, post } from '../api/http-client.js';
import { pick } from '../api/question.js';
import { percentiles } from '../support/index.js';

/**
 * Each is asked so often, after some times that do not count. Values recur where there are fewer, so what the
 * server keeps of an answer counts as it does for a dashboard.
 */
const TURNS = 40;
const WARM_UP_TURNS = 5;

/** What is asked for, taken from the lists of the API itself, so that no other process opens the graph. */
interface Asked {
  readonly hubs: readonly string[];
  readonly authors: readonly string[];
  readonly words: readonly string[];
  readonly texts: readonly string[];
  readonly journals: readonly string[];
  readonly cursors: readonly string[];
}

interface Read {
  readonly name: string;
  /** Whether it is asked also while what it is read from is still being read. */
  readonly isReadAhead?: boolean;
  readonly query: string;
  readonly values: (asked: Asked, turn: number) => Record<string, string | number>;
}

const READS: readonly Read[] = [
  {
    name: 'a page of papers',
    query: 'query ($after: String!) { papers(first: 20, after: $after) { nodes { title year } } }',
    values: ({ cursors }, turn) => ({ after: pick(cursors, turn) }),
  },
  {
    name: '20 co-authors with counts, random authors',
    query:
      'query ($id: ID!) { author(id: $id) { coauthors(first: 20) { edges { paperCount node { name } } } } }',
    values: ({ authors }, turn) => ({ id: pick(authors, turn) }),
  },
  {
    name: 'ego network of depth 1, hubs',
    isReadAhead: true,
    query:
      'query ($id: ID!, $other: Float!) { coauthorNetwork(author: $id, depth: 1, options: { resolution: $other }) { nodes { totalLinkStrength } links { strength } } }',
    // A small graph has few hubs, and a network that was asked for before is kept: each is another one.
    values: ({ hubs }, turn) => ({ id: pick(hubs, turn), other: 1 + turn / 1_000 }),
  },
  {
    name: 'papers by year of one journal',
    query: 'query ($id: ID!) { journal(id: $id) { papersByYear { year paperCount } } }',
    values: ({ journals }, turn) => ({ id: pick(journals, turn) }),
  },
  {
    name: 'papers by journal and year, all',
    query:
      'query ($first: Int!) { paperGroups(by: [JOURNAL, YEAR], first: $first) { nodes { paperCount keys { label } } } }',
    values: (_asked, turn) => ({ first: 20 + turn }),
  },
  {
    name: 'search box, four letters',
    isReadAhead: true,
    query: 'query ($word: String!) { suggest(prefix: $word, first: 10) { label paperCount type } }',
    values: ({ words }, turn) => ({ word: pick(words, turn) }),
  },
  {
    name: 'text, two words',
    query:
      'query ($text: String!) { papers(first: 20, filter: {text: $text}) { nodes { title } } }',
    values: ({ texts }, turn) => ({ text: pick(texts, turn) }),
  },
];

interface TimedRead {
  readonly read: string;
  readonly ms: ReturnType<typeof percentiles>;
}

/**
 * What reads of a server take that was just started, in milliseconds at three percentiles: those whose tables are
 * read beside the first questions also in that time.
 */
export async function timeReads(url: string): Promise<readonly TimedRead[]> {
  const asked = await pickAsked(url);
  const soon: TimedRead[] = [];
  for (const read of READS.filter(({ isReadAhead }) => isReadAhead === true)) {
    soon.push(await timeRead(url, asked, { ...read, name: `${read.name}, soon after a start` }));
  }
  await untilRead(url);
  const later: TimedRead[] = [];
  for (const read of READS) later.push(await timeRead(url, asked, read));
  return [...soon, ...later];
}

async function timeRead(url: string, asked: Asked, read: Read): Promise<TimedRead> {
  const took: number[] = [];
  for (let turn = 0; turn < WARM_UP_TURNS + TURNS; turn += 1) {
    const start = performance.now();
    await askOverHttp(url, read.query, read.values(asked, turn));
    if (turn >= WARM_UP_TURNS) took.push(performance.now() - start);
  }
  return { read: read.name, ms: percentiles(took) };
}

/**
 * The first has the words of texts read, and does not wait for them: that takes a small part of what the last does.
 * The others wait for what is read beside the requests: the table of authorships, the words of a search.
 */
const WAITING = [
  '{ papers(filter: {text: "first words"}) { totalCount } }',
  '{ authors(first: 1, orderBy: FIRST_YEAR_ASC) { nodes { id } } }',
  '{ suggest(prefix: "a", first: 1, types: [PAPER]) { label } }',
];

/** Waits until all that is read beside the requests is there, though a request may only wait some time. */
async function untilRead(url: string): Promise<void> {
  for (const query of WAITING) {
    for (let answer = ''; !answer.startsWith('{"data"'); ) {
      answer = await post(url, JSON.stringify({ query }));
      if (answer.startsWith('{"errors"') && !answer.includes('REQUEST_TIMEOUT')) {
        throw new Error(answer.slice(0, 500));
      }
    }
  }
}

const LISTS = z.object({
  data: z.object({
    hubs: z.object({ nodes: z.array(z.object({ id: z.string(), paperCount: z.number() })) }),
    authors: z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string() })) }),
    journals: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
    papers: z.object({
      edges: z.array(z.object({ cursor: z.string(), node: z.object({ title: z.string() }) })),
    }),
  }),
});

/** Made hubs have 500 papers each, one for each 5,000 papers. */
const HUB_PAPERS = 400;

/** Authors by name are as good as drawn by chance. */
const ASKED_FOR = `{
  hubs: authors(first: 100) { nodes { id paperCount } }
  authors(first: 100, orderBy: NAME_ASC) { nodes { id name } }
  journals(first: 50) { nodes { id } }
  papers(first: 100) { edges { cursor node { title } } }
}`;

async function pickAsked(url: string): Promise<Asked> {
  const answer = await post(url, JSON.stringify({ query: ASKED_FOR }));
  const { hubs, authors, journals, papers } = LISTS.parse(JSON.parse(answer)).data;
  return {
    hubs: hubs.nodes.filter(({ paperCount }) => paperCount >= HUB_PAPERS).map(({ id }) => id),
    authors: authors.nodes.map(({ id }) => id),
    words: authors.nodes.map(
      ({ name }) => name.split(' ').at(-1)?.slice(0, 4).toLowerCase() ?? name,
    ),
    journals: journals.nodes.map(({ id }) => id),
    // A made title begins with a label of two words.
    texts: papers.edges.map(({ node }) => node.title.split(' ').slice(0, 2).join(' ')),
    cursors: papers.edges.map(({ cursor }) => cursor),
  };
}
