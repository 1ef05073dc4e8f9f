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
  readonly author: Named | null;
  /** A co-author of `author`: the one with most common papers. */
  readonly other: Named | null;
  /** How many papers `author` and `other` share. */
  readonly sharedPapers: number;
  readonly journal: Named | null;
  readonly keyword: Named | null;
  /** The latest import. */
  readonly import: Named | null;
}

/** The examples name these two; a graph that has both is the one that they are written for. */
export const EXAMPLE_RECORDS = {
  author: 'A205f4280a56fe9a417bf93bb',
  doi: '10.1136/bmjhci-2021-100429',
};

/** Asks for {@link OwnGraph}. Everything here is the first page of a list, so it costs as little in a large graph as in a small one. */
export const OWN_GRAPH_QUERY = `query OwnGraph($author: ID!, $doi: String!) {
  exampleAuthor: author(id: $author) { id }
  examplePaper: paper(doi: $doi) { id }
  papers(first: 1) { nodes { id title type year } }
  authors(first: 5) {
    nodes {
      id
      name
      coauthors(first: 1, orderBy: PAPER_COUNT_DESC) { edges { paperCount node { id name } } }
    }
  }
  journals(first: 1) { nodes { id title } }
  topics(first: 1) { nodes { id label } }
  imports(first: 1) { nodes { id name } }
}`;

const NODE = z.object({ id: z.string() });
const NAMED = z.object({ id: z.string(), name: z.string() });

const pageOf = <Row extends z.core.SomeType>(row: Row) =>
  z.nullable(z.object({ nodes: z.array(row) }));

const ANSWER = z.object({
  data: z.object({
    exampleAuthor: z.nullable(NODE),
    examplePaper: z.nullable(NODE),
    papers: pageOf(
      z.object({
        id: z.string(),
        title: z.nullable(z.string()),
        type: z.string(),
        year: z.nullable(z.number()),
      }),
    ),
    authors: pageOf(
      z.extend(NAMED, {
        coauthors: z.object({ edges: z.array(z.object({ paperCount: z.number(), node: NAMED })) }),
      }),
    ),
    journals: pageOf(z.object({ id: z.string(), title: z.string() })),
    topics: pageOf(z.object({ id: z.string(), label: z.string() })),
    imports: pageOf(NAMED),
  }),
});

/**
 * Reads the answer to {@link OWN_GRAPH_QUERY}. Null where the graph has the example records.
 *
 * @throws ZodError for anything else.
 */
export function toOwnGraph(answer: unknown): OwnGraph | null {
  const { data } = z.parse(ANSWER, answer);
  if (data.exampleAuthor !== null && data.examplePaper !== null) return null;
  const [paper] = data.papers?.nodes ?? [];
  const [journal] = data.journals?.nodes ?? [];
  const [keyword] = data.topics?.nodes ?? [];
  const [latest] = data.imports?.nodes ?? [];
  const authors = data.authors?.nodes ?? [];
  const author = authors.find(({ coauthors }) => coauthors.edges.length > 0) ?? authors[0];
  const [link] = author?.coauthors.edges ?? [];
  return {
    paper: paper ? { ...paper, name: paper.title ?? paper.id } : null,
    author: author ? { id: author.id, name: author.name } : null,
    other: link?.node ?? null,
    sharedPapers: link?.paperCount ?? 0,
    journal: journal ? { id: journal.id, name: journal.title } : null,
    keyword: keyword ? { id: keyword.id, name: keyword.label } : null,
    import: latest ?? null,
  };
}
