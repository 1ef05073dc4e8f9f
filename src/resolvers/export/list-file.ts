import { type GraphQLArgument, type GraphQLSchema, isRequiredArgument } from 'graphql';
import { CITATION_FORMATS, type CitationExtension, writeCitations } from '../../citation/index.js';
import { BYTE_ORDER_MARK, CSV_MEDIA_TYPE } from '../../csv/index.js';
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
import { argumentsOf } from './read-list.js';
import { readPapers } from './read-papers.js';
import { authorTable, groupTable } from './table-rows.js';

/** A list of the API that can be had as files. */
interface ListFiles {
  /** The query whose arguments choose and order its rows. */
  readonly field: string;
  /** What a file of each extension is for. */
  readonly formats: Readonly<
    Record<string, { readonly mediaType: string; readonly meaning: string }>
  >;
  /** The text of a file, a piece for each page. */
  readonly write: (
    context: Context,
    schema: GraphQLSchema,
    values: Readonly<Record<string, unknown>>,
    extension: string,
  ) => AsyncGenerator<string>;
}

/** The lists, by what their files are called. A row here is all that a file needs. */
export const LIST_FILES = {
  papers: {
    field: 'papers',
    formats: CITATION_FORMATS,
    write: (context, schema, values, extension) => {
      const papers = readPapers(context, schema, values, extension === 'ris');
      return writeCitations(papers, CITATION_FORMATS[extension as CitationExtension]);
    },
  },
  groups: {
    field: 'paperGroups',
    formats: { csv: tableOf('a group of papers a row, by one or two axes, with its figures') },
    write: groupTable,
  },
  authors: {
    field: 'authors',
    formats: { csv: tableOf('an author a row') },
    write: authorTable,
  },
} as const satisfies Readonly<Record<string, ListFiles>>;

function tableOf(meaning: string) {
  return { mediaType: CSV_MEDIA_TYPE, meaning: `a spreadsheet: ${meaning}` };
}

/** A list that can be had as files. */
export type ListName = keyof typeof LIST_FILES;

/** The extensions of the files of a list. */
export type ListExtension<List extends ListName = ListName> =
  keyof (typeof LIST_FILES)[List]['formats'] & string;

const LISTS = Object.keys(LIST_FILES) as ListName[];

/** The names of all files of lists. */
export const LIST_FILE_NAMES: readonly string[] = LISTS.flatMap((list) =>
  Object.keys(LIST_FILES[list].formats).map((extension) => `${list}.${extension}`),
);

/** A file of a list. */
export interface CalledList {
  readonly list: ListName;
  readonly extension: string;
}

/** The list and the form of the file of a name; null for another file. */
export function listCalled(name: string): CalledList | null {
  if (!LIST_FILE_NAMES.includes(name)) return null;
  const list = LISTS.find((each) => name.startsWith(`${each}.`));
  return list === undefined ? null : { list, extension: name.slice(list.length + 1) };
}

/** Arguments that cut a list into pages; a file has all of it. */
const OF_PAGES = new Set(['first', 'after', 'last', 'before', 'sample', 'seed']);

/** The arguments that choose and order the rows of a file. */
function listArguments(schema: GraphQLSchema, list: ListName): readonly GraphQLArgument[] {
  return argumentsOf(schema, LIST_FILES[list].field).filter(({ name }) => !OF_PAGES.has(name));
}

/** The parameters of the files of a list: what the field of the API has as arguments. */
export function listParameters(schema: GraphQLSchema, list: ListName): readonly Parameter[] {
  return parametersOf(listArguments(schema, list));
}

/**
 * A list as a file, of any number of rows in little memory: each page is read when the one before is sent.
 *
 * @throws GraphQLError BAD_USER_INPUT that names the parameter, before anything is sent.
 */
export async function listFile(
  context: Context,
  schema: GraphQLSchema,
  { list, extension }: CalledList,
  raw: RawParameters,
): Promise<ExportFile> {
  const inputs = listArguments(schema, list);
  const given = readParameters(parametersOf(inputs), raw, [MARK_PARAMETER]);
  const { values } = given;
  const hasMark = asksForMark(given);
  if (hasMark && extension !== 'csv') {
    throw badArgument(MARK_PARAMETER, `"${MARK_PARAMETER}" goes with csv only; leave it out.`);
  }
  for (const input of inputs) {
    if (isRequiredArgument(input) && values[input.name] === undefined) throw missing(input);
  }
  argumentCheck(inputs)?.(coerceInputs(inputs, values));
  const { write, formats }: ListFiles = LIST_FILES[list];
  return {
    name: `${list}.${extension}`,
    mediaType: formats[extension]?.mediaType ?? CSV_MEDIA_TYPE,
    text: await begun(write(context, schema, values, extension), hasMark),
  };
}

function missing({ name, description }: GraphQLArgument): Error {
  return badArgument(name, `Give "${name}". ${description ?? ''}`.trim());
}

/** Reads the first page at once, so that a mistake is told before the answer begins. */
async function begun(
  pieces: AsyncGenerator<string>,
  hasMark: boolean,
): Promise<AsyncIterable<string>> {
  const [head, first] = [await pieces.next(), await pieces.next()];
  async function* all(): AsyncGenerator<string> {
    if (hasMark) yield BYTE_ORDER_MARK;
    if (!head.done) yield head.value;
    if (!first.done) yield first.value;
    yield* pieces;
  }
  return all();
}
