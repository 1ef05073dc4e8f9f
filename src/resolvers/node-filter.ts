import type { GraphQLSchema } from 'graphql';
import { argumentPath } from '../errors/index.js';
import {
  type FilteredLabel,
  type NodeFilter,
  nodesOfPapers,
  type OddName,
} from '../graph/index.js';
import type { PaperFilter } from '../schema/index.js';
import { authorsByCoauthors } from './author-figures.js';
import { ask, type Context } from './context.js';
import { currentIds } from './current-ids.js';
import {
  distinctOf,
  endsOf,
  institutionOf,
  joinFilters,
  knownCountry,
  limitFilter,
  type Range,
  readRange,
  refuseEmpty,
} from './filters/index.js';
import { isGiven } from './is-given.js';
import { keptIssn } from './issn.js';
import { readPaperFilter } from './paper-filter.js';
import { nameWords } from './search-terms.js';

/** What filters of authors, journals and topics have together: each has some of it. */
interface NodeInput {
  readonly and?: readonly NodeInput[] | null;
  readonly or?: readonly NodeInput[] | null;
  readonly not?: NodeInput | null;
  readonly ids?: readonly string[] | null;
  readonly name?: string | null;
  readonly title?: string | null;
  readonly label?: string | null;
  readonly kind?: 'PERSON' | 'GROUP' | null;
  readonly hasOrcid?: boolean | null;
  readonly nameIs?: OddName | null;
  readonly minPapers?: number | null;
  readonly paperCount?: Range<number> | null;
  readonly coauthorCount?: Range<number> | null;
  readonly firstYear?: Range<number> | null;
  readonly lastYear?: Range<number> | null;
  readonly institution?: string | null;
  readonly country?: string | null;
  readonly issn?: string | null;
  readonly source?: 'KEYWORD' | 'TERM' | null;
  readonly scheme?: 'MESH' | 'INDEX' | 'AUTHOR' | null;
  readonly papers?: PaperFilter | null;
}

/** Which nodes are meant, and how the words of their names are compared. */
interface NodeKind {
  readonly label: FilteredLabel;
  readonly schema: GraphQLSchema;
  readonly wordsOf?: (text: string) => readonly string[];
}

type Given = { readonly [Name in keyof NodeInput]-?: NonNullable<NodeInput[Name]> };

type Reader<Value> = (
  value: Value,
  path: string,
  context: Context,
  kind: NodeKind,
) => NodeFilter | Promise<NodeFilter>;

/** How each field is read; one without a row does not compile. */
const READERS: { readonly [Name in keyof Given]: Reader<Given[Name]> } = {
  and: async (filters, path, context, kind) => ({
    and: await readEach(filters, path, context, kind),
  }),
  or: async (filters, path, context, kind) => ({
    or: await readEach(filters, path, context, kind),
  }),
  not: async (filter, path, context, kind) => ({
    not: await readFields(filter, path, context, kind),
  }),
  ids: async (ids, path, context) => ({ ids: await currentIds(context, distinctOf(ids, path)) }),
  name: readName,
  title: readName,
  label: readName,
  kind: (kind) => ({ isGroup: kind === 'GROUP' }),
  hasOrcid: (hasOrcid) => ({ hasOrcid }),
  nameIs: (oddName) => ({ oddName }),
  minPapers: (paperCountFrom) => ({ paperCountFrom }),
  paperCount: (range, path) => endsOf('paperCount', readRange(range, path, 'the smaller number')),
  coauthorCount: (range, path, context, { schema }) =>
    authorsByCoauthors(context, schema, readRange(range, path, 'the smaller number'), path),
  firstYear: (range, path) => endsOf('firstYear', readRange(range, path, 'the earlier year')),
  lastYear: (range, path) => endsOf('lastYear', readRange(range, path, 'the earlier year')),
  institution: (institution) => ({ institution: institutionOf(institution) }),
  country: (country, path) => ({ country: knownCountry(country, path) }),
  issn: (issn, path) => ({ issn: keptIssn(issn, path) }),
  source: (source) => ({ source }),
  scheme: (scheme) => ({ scheme }),
  papers: async (filter, path, context, { label }) => {
    const papers = await readPaperFilter(context, filter, path);
    const rows = await ask(context, nodesOfPapers(label, papers, context.engine.dialect));
    return { ids: rows.map(({ id }) => id) };
  },
};

/**
 * The conditions of a filter of authors, journals or topics. Those of papers are asked for first, so that
 * they can stand inside of `or` and `not` on both engines.
 *
 * @throws GraphQLError BAD_USER_INPUT, with the path of the value that is wrong.
 */
export async function readNodeFilter(
  context: Context,
  filter: NodeInput | null | undefined,
  kind: NodeKind,
): Promise<NodeFilter> {
  if (!isGiven(filter)) return {};
  limitFilter(filter, 'filter');
  return readFields(filter, 'filter', context, kind);
}

async function readFields(
  filter: NodeInput,
  path: string,
  context: Context,
  kind: NodeKind,
): Promise<NodeFilter> {
  const names = Object.keys(READERS).filter((name): name is keyof Given => name in READERS);
  return joinFilters(
    await Promise.all(names.map((name) => readField(filter, name, path, context, kind))),
  );
}

async function readField<Name extends keyof Given>(
  filter: { readonly [Each in keyof Given]?: Given[Each] | null },
  name: Name,
  path: string,
  context: Context,
  kind: NodeKind,
): Promise<NodeFilter> {
  const value: Given[Name] | null | undefined = filter[name];
  if (!isGiven<Given[Name]>(value)) return {};
  return READERS[name](value, argumentPath(path, name), context, kind);
}

function readEach(
  filters: readonly NodeInput[],
  path: string,
  context: Context,
  kind: NodeKind,
): Promise<readonly NodeFilter[]> {
  refuseEmpty(filters, path);
  return Promise.all(
    filters.map((each, index) => readFields(each, argumentPath(path, index), context, kind)),
  );
}

function readName(
  text: string,
  path: string,
  _context: Context,
  { wordsOf }: NodeKind,
): NodeFilter {
  return { name: nameWords(text, path, wordsOf) };
}
