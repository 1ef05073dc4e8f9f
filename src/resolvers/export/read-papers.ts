import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { CitedName, CitedPaper } from '../../citation/index.js';
import type { Context } from '../context.js';
import { readList } from './read-list.js';

/** Papers asked for at once. */
const PAPERS_A_PAGE = 100;

/** More keywords than any paper has. */
const ALL_KEYWORDS = 1_000_000;

const NAME = 'name familyName givenName isGroup';

/** What a file says of a paper. */
const SELECTION = `
  id type title year publishedOn volume issue pages publisher edition series
  doi pmid pmcid url language abstract isbns
  journal { title abbreviation issns }
  authorships { author { ${NAME} } }
  contributors { role author { ${NAME} } }
  topics(first: ${ALL_KEYWORDS}, source: KEYWORD) { nodes { label } }
`;

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

/**
 * Papers, page by page, for as long as somebody reads.
 *
 * @param values the arguments of the field `papers`.
 * @throws GraphQLError as the field gives it.
 */
export async function* readPapers(
  context: Context,
  schema: GraphQLSchema,
  values: Readonly<Record<string, unknown>>,
  withRecords: boolean,
): AsyncGenerator<readonly CitedPaper[]> {
  const selection = `${SELECTION}${withRecords ? 'records { fields { tag value } }' : ''}`;
  const wanted = { field: 'papers', values, selection, node: paper, pageSize: PAPERS_A_PAGE };
  for await (const papers of readList(context, schema, wanted)) yield papers.map(toCited);
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
