import { argumentPath } from '../../errors/index.js';
import type { AskedNodeFilter, OddName } from '../../graph/index.js';
import type { PaperFilter } from '../../schema/index.js';
import { isGiven } from '../is-given.js';
import { keptIssn } from '../issn.js';
import { nameWords } from '../search-terms.js';
import { limitFilter } from './filter-limits.js';
import { joinFilters } from './filter-parts.js';
import { institutionOf, knownCountry } from './known-codes.js';
import { distinctOf, refuseEmpty } from './read-choice.js';
import { endsOf, type Range, readRange } from './read-range.js';

/** What filters of authors, journals and topics have together: each has some of it. */
export interface NodeInput {
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

type Awaitable<Value> = Value | Promise<Value>;

/** What a filter of nodes asks that is no condition of the graph: another question answers it first. */
export interface NodeAnswers {
  /** The nodes with these ids, of which some may have been merged away. */
  readonly withIds: (ids: readonly string[]) => Awaitable<AskedNodeFilter>;
  readonly withCoauthors: (range: ReadRange, path: string) => Awaitable<AskedNodeFilter>;
  readonly ofPapers: (filter: PaperFilter, path: string) => Awaitable<AskedNodeFilter>;
}

/** The ends of a range that are given. */
export interface ReadRange {
  readonly from?: number;
  readonly to?: number;
}

/** What a filter is read with. */
export interface NodeReading {
  readonly answers: NodeAnswers;
  /** How the words of names of this kind are compared, where it is not as they are folded. */
  readonly wordsOf?: ((text: string) => readonly string[]) | undefined;
}

type Given = { readonly [Name in keyof NodeInput]-?: NonNullable<NodeInput[Name]> };

type Reader<Value> = (
  value: Value,
  path: string,
  reading: NodeReading,
) => Awaitable<AskedNodeFilter>;

/** How each field is read; one without a row does not compile. */
const READERS: { readonly [Name in keyof Given]: Reader<Given[Name]> } = {
  and: async (filters, path, reading) => ({ and: await readEach(filters, path, reading) }),
  or: async (filters, path, reading) => ({ or: await readEach(filters, path, reading) }),
  not: async (filter, path, reading) => ({ not: await readFields(filter, path, reading) }),
  ids: (ids, path, { answers }) => answers.withIds(distinctOf(ids, path)),
  name: readName,
  title: readName,
  label: readName,
  kind: (kind) => ({ isGroup: kind === 'GROUP' }),
  hasOrcid: (hasOrcid) => ({ hasOrcid }),
  nameIs: (oddName) => ({ oddName }),
  minPapers: (paperCountFrom) => ({ paperCountFrom }),
  paperCount: (range, path) => endsOf('paperCount', readRange(range, path, 'the smaller number')),
  coauthorCount: (range, path, { answers }) =>
    answers.withCoauthors(readRange(range, path, 'the smaller number'), path),
  firstYear: (range, path) => endsOf('firstYear', readRange(range, path, 'the earlier year')),
  lastYear: (range, path) => endsOf('lastYear', readRange(range, path, 'the earlier year')),
  institution: (institution) => ({ institution: institutionOf(institution) }),
  country: (country, path) => ({ country: knownCountry(country, path) }),
  issn: (issn, path) => ({ issn: keptIssn(issn, path) }),
  source: (source) => ({ source }),
  scheme: (scheme) => ({ scheme }),
  papers: (filter, path, { answers }) => answers.ofPapers(filter, path),
};

/**
 * The conditions of a filter of authors, journals or topics: what was left out or null is none.
 *
 * @param path the argument that it came in, for messages.
 * @throws GraphQLError BAD_USER_INPUT, with the path of the value that is wrong.
 */
export async function readNodeConditions(
  filter: NodeInput,
  path: string,
  reading: NodeReading,
): Promise<AskedNodeFilter> {
  limitFilter(filter, path);
  return readFields(filter, path, reading);
}

async function readFields(
  filter: NodeInput,
  path: string,
  reading: NodeReading,
): Promise<AskedNodeFilter> {
  const names = Object.keys(READERS).filter((name): name is keyof Given => name in READERS);
  return joinFilters(
    await Promise.all(names.map((name) => readField(filter, name, path, reading))),
  );
}

async function readField<Name extends keyof Given>(
  filter: { readonly [Each in keyof Given]?: Given[Each] | null },
  name: Name,
  path: string,
  reading: NodeReading,
): Promise<AskedNodeFilter> {
  const value: Given[Name] | null | undefined = filter[name];
  if (!isGiven<Given[Name]>(value)) return {};
  return READERS[name](value, argumentPath(path, name), reading);
}

function readEach(
  filters: readonly NodeInput[],
  path: string,
  reading: NodeReading,
): Promise<readonly AskedNodeFilter[]> {
  refuseEmpty(filters, path);
  return Promise.all(
    filters.map((each, index) => readFields(each, argumentPath(path, index), reading)),
  );
}

function readName(text: string, path: string, { wordsOf }: NodeReading): AskedNodeFilter {
  return { name: nameWords(text, path, wordsOf) };
}
