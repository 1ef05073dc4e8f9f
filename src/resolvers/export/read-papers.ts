import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import { z } from 'zod';
import type { CitedName, CitedPaper } from '../../citation/index.js';
import type { Context } from '../context.js';

/** Papers asked for at once. */
const PAPERS_A_PAGE = 100;

/** More keywords than any paper has. */
const ALL_KEYWORDS = 1_000_000;

/** What limits the pages of clients: a file has all of each list, and is sent in pieces that are small. */
const UNLIMITED: Context['limits'] = { maxFirst: Number.MAX_SAFE_INTEGER };

/** The field whose arguments choose and order papers. */
export const PAPERS_FIELD = 'papers';

/**
 * What a file says of papers, as a client of the API would ask for it: filter, order and pages are those
 * of the field, and each page is read by its statements.
 */
const DOCUMENT: DocumentNode = parse(`
  query PapersOfFile(
    $filter: PaperFilter, $orderBy: PaperOrder!, $first: Int!, $after: String, $withRecords: Boolean!
  ) {
    papers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      nodes {
        id type title year publishedOn volume issue pages publisher edition series
        doi pmid pmcid url language abstract isbns
        journal { title abbreviation issns }
        authorships { author { ...Named } }
        contributors { role author { ...Named } }
        topics(first: ${ALL_KEYWORDS}, source: KEYWORD) { nodes { label } }
        records @include(if: $withRecords) { fields { tag value } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
  fragment Named on Author { name familyName givenName isGroup }
`);

const text = z.string().nullable();

const author = z.object({
  name: z.string(),
  familyName: z.string(),
  givenName: z.string(),
  isGroup: z.boolean(),
});

const paper = z.object({
  id: z.string(),
  type: z.string(),
  title: text,
  year: z.number().nullable(),
  publishedOn: text,
  volume: text,
  issue: text,
  pages: text,
  publisher: text,
  edition: text,
  series: text,
  doi: text,
  pmid: text,
  pmcid: text,
  url: text,
  language: text,
  abstract: text,
  isbns: z.array(z.string()),
  journal: z.object({ title: text, abbreviation: text, issns: z.array(z.string()) }).nullable(),
  authorships: z.array(z.object({ author })),
  contributors: z.array(z.object({ role: z.string(), author })),
  topics: z.object({ nodes: z.array(z.object({ label: z.string() })) }),
  records: z
    .array(z.object({ fields: z.array(z.object({ tag: z.string(), value: z.string() })) }))
    .default([]),
});

const answer = z.object({
  papers: z.object({
    nodes: z.array(paper),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: text }),
  }),
});

/** Which papers, in which order, and whether with their records. */
export interface PapersWanted {
  readonly filter: unknown;
  readonly orderBy: unknown;
  readonly withRecords: boolean;
}

/**
 * Papers, page by page, for as long as somebody reads.
 *
 * @throws GraphQLError as the field `papers` gives it.
 */
export async function* readPapers(
  context: Context,
  schema: GraphQLSchema,
  wanted: PapersWanted,
): AsyncGenerator<readonly CitedPaper[]> {
  let after: string | null = null;
  do {
    context.signal.throwIfAborted();
    const { nodes, pageInfo } = await readPage(context, schema, {
      ...wanted,
      first: PAPERS_A_PAGE,
      after,
    });
    yield nodes.map(toCited);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

async function readPage(
  context: Context,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
): Promise<z.infer<typeof answer>['papers']> {
  const { data, errors } = await execute({
    schema,
    document: DOCUMENT,
    // One of its own for each page: what is loaded for a context is kept as long as the context.
    contextValue: { ...context, limits: UNLIMITED },
    variableValues: variables,
  });
  const [error] = errors ?? [];
  if (error !== undefined) throw error.originalError ?? error;
  return answer.parse(data).papers;
}

function toCited(read: z.infer<typeof paper>): CitedPaper {
  const { journal, authorships, contributors, topics, records, ...values } = read;
  return {
    ...values,
    authors: authorships.map((each) => toName(each.author)),
    editors: contributors
      .filter(({ role }) => role === 'EDITOR')
      .map((each) => toName(each.author)),
    journal: journal?.title ?? null,
    journalAbbreviation: journal?.abbreviation ?? null,
    issns: journal?.issns ?? [],
    keywords: topics.nodes.map(({ label }) => label),
    records: records.map(({ fields }) => fields),
  };
}

function toName({ name, familyName, givenName, isGroup }: z.infer<typeof author>): CitedName {
  return isGroup || familyName === ''
    ? { family: name, given: '', isGroup }
    : { family: familyName, given: givenName, isGroup };
}
