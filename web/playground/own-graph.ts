import { z } from 'zod/mini';

/** A node of the loaded graph, with what a person calls it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A paper of the loaded graph, with what a filter may ask for. */
export interface NamedPaper extends Named {
  readonly type: string;
  readonly year: number | null;
}

/** What the loaded graph has to ask for; null where it has nothing of the kind. */
export interface OwnGraph {
  readonly paper: NamedPaper | null;
  /** The author with most co-authors; in a large graph of the 25 with most papers. */
  readonly author: Named | null;
  /** A co-author of `author`: the one with most common papers. */
  readonly other: Named | null;
  /** How many papers `author` and `other` share. */
  readonly sharedPapers: number;
  /** Somebody whom `author` reaches over co-authors, as far away as a short walk leads. */
  readonly distant: Named | null;
  /** The journal with most papers. */
  readonly journal: Named | null;
  readonly keyword: Named | null;
  /** The latest import. */
  readonly import: Named | null;
}

/** A graph without a record. */
export const EMPTY_GRAPH: OwnGraph = {
  paper: null,
  author: null,
  other: null,
  sharedPapers: 0,
  distant: null,
  journal: null,
  keyword: null,
  import: null,
};

/** The examples name these two; a graph that has both is the one that they are written for. */
export const EXAMPLE_RECORDS = {
  author: 'A205f4280a56fe9a417bf93bb',
  doi: '10.1136/bmjhci-2021-100429',
};

/** What is read of an author: how many co-authors, and the closest. */
const CONNECTED = `
  nodes {
    id
    name
    coauthors(first: 1, orderBy: PAPER_COUNT_DESC) {
      totalCount
      edges { paperCount node { id name } }
    }
  }`;

/** Asks for {@link OwnGraph}. Everything here is the first page of a list, so it costs as little in a large graph as in a small one. */
export const OWN_GRAPH_QUERY = `query OwnGraph($author: ID!, $doi: String!) {
  exampleAuthor: author(id: $author) { id }
  examplePaper: paper(doi: $doi) { id }
  graphSummary { papers }
  papers(first: 1) { nodes { id title type year } }
  authors(first: 25, orderBy: [PAPER_COUNT_DESC]) {${CONNECTED} }
  journals(first: 1, orderBy: [PAPER_COUNT_DESC]) { nodes { id title } }
  topics(first: 1) { nodes { id label } }
  imports(first: 1) { nodes { id name } }
}`;

/** The author with most co-authors. The server counts them all for it, which takes long in a large graph. */
export const MOST_CONNECTED_QUERY = `query MostConnected {
  authors(first: 1, orderBy: [COAUTHOR_COUNT_DESC]) {${CONNECTED} }
}`;

/** In a graph of so many papers the server counts the co-authors of all authors in some tenths of a second. */
const PAPERS_COUNTED_AT_ONCE = 2_000;

const NODE = z.object({ id: z.string() });
const NAMED = z.object({ id: z.string(), name: z.string() });

const pageOf = <Row extends z.core.SomeType>(row: Row) =>
  z.nullable(z.object({ nodes: z.array(row) }));

const AUTHORS = pageOf(
  z.extend(NAMED, {
    coauthors: z.object({
      totalCount: z.number(),
      edges: z.array(z.object({ paperCount: z.number(), node: NAMED })),
    }),
  }),
);

const ANSWER = z.object({
  data: z.object({
    exampleAuthor: z.nullable(NODE),
    examplePaper: z.nullable(NODE),
    graphSummary: z.object({ papers: z.number() }),
    papers: pageOf(
      z.object({
        id: z.string(),
        title: z.nullable(z.string()),
        type: z.string(),
        year: z.nullable(z.number()),
      }),
    ),
    authors: AUTHORS,
    journals: pageOf(z.object({ id: z.string(), title: z.string() })),
    topics: pageOf(z.object({ id: z.string(), label: z.string() })),
    imports: pageOf(NAMED),
  }),
});

const MOST_CONNECTED_ANSWER = z.object({ data: z.object({ authors: AUTHORS }) });

/** What is known of the loaded graph after one question, and whether there is more to ask. */
export interface FirstLook {
  readonly graph: OwnGraph;
  /** Whether it is small enough to ask for the author with most co-authors of all. */
  readonly isSmall: boolean;
}

/**
 * Reads the answer to {@link OWN_GRAPH_QUERY}. Null where the graph has the example records.
 *
 * @throws ZodError for anything else.
 */
export function toOwnGraph(answer: unknown): FirstLook | null {
  const { data } = z.parse(ANSWER, answer);
  if (data.exampleAuthor !== null && data.examplePaper !== null) return null;
  const [paper] = data.papers?.nodes ?? [];
  const [journal] = data.journals?.nodes ?? [];
  const [keyword] = data.topics?.nodes ?? [];
  const [latest] = data.imports?.nodes ?? [];
  const graph = {
    paper: paper ? { ...paper, name: paper.title ?? paper.id } : null,
    ...mostConnectedOf(data.authors),
    distant: null,
    journal: journal ? { id: journal.id, name: journal.title } : null,
    keyword: keyword ? { id: keyword.id, name: keyword.label } : null,
    import: latest ?? null,
  };
  return { graph, isSmall: data.graphSummary.papers <= PAPERS_COUNTED_AT_ONCE };
}

/**
 * Reads the answer to {@link MOST_CONNECTED_QUERY}.
 *
 * @throws ZodError for anything else.
 */
export function toMostConnected(answer: unknown): MostConnected {
  return mostConnectedOf(z.parse(MOST_CONNECTED_ANSWER, answer).data.authors);
}

type MostConnected = Pick<OwnGraph, 'author' | 'other' | 'sharedPapers'>;

/** The one with most co-authors, the first where several have as many. */
function mostConnectedOf(authors: z.infer<typeof AUTHORS>): MostConnected {
  const [author] = (authors?.nodes ?? []).toSorted(
    (a, b) => b.coauthors.totalCount - a.coauthors.totalCount,
  );
  const [link] = author?.coauthors.edges ?? [];
  return {
    author: author ? { id: author.id, name: author.name } : null,
    other: link?.node ?? null,
    sharedPapers: link?.paperCount ?? 0,
  };
}
