import type { GraphQLArgument, GraphQLSchema } from 'graphql';
import {
  CITATION_FORMATS,
  type CitationExtension,
  type CitedPaper,
  writeCitations,
} from '../../citation/index.js';
import { argumentCheck } from '../argument-limits.js';
import { badArgument } from '../bad-argument.js';
import type { Context } from '../context.js';
import {
  asksForMark,
  coerceInputs,
  MARK_PARAMETER,
  type Parameter,
  parametersOf,
  type RawParameters,
  readParameters,
} from '../parameters/index.js';
import type { ExportFile } from './exported-file.js';
import { PAPERS_FIELD, readPapers } from './read-papers.js';

/** Arguments that cut a list into pages; a file has all of it. */
const OF_PAGES = new Set(['first', 'after', 'last', 'before']);

/** The arguments that choose and order the papers of a file. */
function paperArguments(schema: GraphQLSchema): readonly GraphQLArgument[] {
  const args = schema.getQueryType()?.getFields()[PAPERS_FIELD]?.args ?? [];
  return args.filter(({ name }) => !OF_PAGES.has(name));
}

/** The parameters of a file of papers: filter and order of the API's field `papers`. */
export function paperParameters(schema: GraphQLSchema): readonly Parameter[] {
  return parametersOf(paperArguments(schema));
}

/** The extension of the file `papers.EXTENSION`; null for another file. */
export function paperExtension(name: string): CitationExtension | null {
  const extensions = Object.keys(CITATION_FORMATS) as CitationExtension[];
  return extensions.find((extension) => name === `${PAPERS_FIELD}.${extension}`) ?? null;
}

/**
 * Papers as a file, of any number in little memory: each page is read when the one before is sent.
 *
 * @throws GraphQLError BAD_USER_INPUT that names the parameter, before anything is sent.
 */
export async function paperFile(
  context: Context,
  schema: GraphQLSchema,
  extension: CitationExtension,
  raw: RawParameters,
): Promise<ExportFile> {
  const inputs = paperArguments(schema);
  const given = readParameters(parametersOf(inputs), raw, [MARK_PARAMETER]);
  const { values } = given;
  const hasMark = asksForMark(given);
  if (hasMark && extension !== 'csv') {
    throw badArgument(MARK_PARAMETER, `"${MARK_PARAMETER}" goes with csv only; leave it out.`);
  }
  argumentCheck(inputs)?.(coerceInputs(inputs, values));
  const { filter, orderBy } = { ...defaultsOf(inputs), ...values };
  const withRecords = extension === 'ris';
  const papers = await begun(readPapers(context, schema, { filter, orderBy, withRecords }));
  const format = CITATION_FORMATS[extension];
  return {
    name: `${PAPERS_FIELD}.${extension}`,
    mediaType: format.mediaType,
    text: writeCitations(papers, format, { hasByteOrderMark: hasMark }),
  };
}

/** Defaults as a client would write them: the name of an enum's value, not what it stands for. */
function defaultsOf(inputs: readonly GraphQLArgument[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(inputs.map(({ name, defaultValue }) => [name, defaultValue]));
}

/** Reads the first batch at once, so that a mistake is told before the answer begins. */
async function begun(
  batches: AsyncGenerator<readonly CitedPaper[]>,
): Promise<AsyncIterable<readonly CitedPaper[]>> {
  const first = await batches.next();
  async function* all(): AsyncGenerator<readonly CitedPaper[]> {
    if (!first.done) yield first.value;
    yield* batches;
  }
  return all();
}
