import {
  matchPapers,
  type PaperFilter,
  paperIds,
  searchedAuthors,
  searchedJournals,
  searchedPapers,
  searchedTopics,
} from '../../graph/index.js';
import { passagesOf } from '../../identity/index.js';
import {
  holdPhrases,
  idsWithAll,
  type RankedPage,
  rankNodes,
  type SearchedKind,
  type SearchIndex,
  type SearchText,
  type Wanted,
} from '../../search/index.js';
import { badArgument } from '../bad-argument.js';
import { ask, type Context } from '../context.js';

/**
 * Where a phrase may be, the words of nodes are read.
 *
 * @limit Nodes with all words of a phrase, in which a search looks for the phrase.
 */
const MOST_WITH_PHRASE = 5_000;
const READ_AT_ONCE = 1_000;

/** What a search looks for, and where. */
export interface SearchQuestion {
  readonly text: SearchText;
  readonly kinds: readonly SearchedKind[];
  /** Which papers are meant; null for all. */
  readonly papers: PaperFilter | null;
}

/** A page of what was found, and how many there are in all. */
type FoundNodes = ReturnType<typeof rankNodes>;

/**
 * A page of the nodes that hold all that is looked for.
 *
 * @throws GraphQLError BAD_USER_INPUT where a phrase may be in too many nodes.
 */
export async function foundNodes(
  context: Context,
  index: SearchIndex,
  question: SearchQuestion,
  page: RankedPage,
): Promise<FoundNodes> {
  const { text, kinds, papers } = question;
  const [meant, withPhrases] = await Promise.all([
    papers === null ? null : idsOfFilter(context, papers),
    text.phrases.length === 0 ? null : idsWithPhrases(context, index, question),
  ]);
  const isMeant =
    meant === null && withPhrases === null
      ? null
      : (kind: SearchedKind, id: string) =>
          (kind !== 'PAPER' || meant === null || meant.has(id)) &&
          (withPhrases === null || withPhrases.has(id));
  return rankNodes(index, { wanted: text.wanted, kinds, isMeant }, page);
}

/**
 * A page of the papers of a filter that hold one or more words. Where the filter asks for nothing but words,
 * the index knows its papers.
 */
export async function foundPapers(
  context: Context,
  index: SearchIndex,
  { wanted, papers }: { readonly wanted: readonly Wanted[]; readonly papers: PaperFilter },
  page: RankedPage,
): Promise<FoundNodes> {
  const kinds = ['PAPER'] as const;
  if (isOfWordsAlone(papers)) {
    return rankNodes(index, { wanted, need: 'ALL_IN_TEXT', kinds, isMeant: null }, page);
  }
  const meant = await idsOfFilter(context, papers);
  const isMeant = (_kind: SearchedKind, id: string): boolean => meant.has(id);
  return rankNodes(index, { wanted, need: 'ANY', kinds, isMeant }, page);
}

function isOfWordsAlone({ words: _words, and = [], ...others }: PaperFilter): boolean {
  return Object.keys(others).length === 0 && and.every(isOfWordsAlone);
}

async function idsOfFilter(context: Context, filter: PaperFilter): Promise<ReadonlySet<string>> {
  const rows = await ask(context, paperIds(matchPapers(filter, context.engine.dialect)));
  return new Set(rows.map(({ id }) => id));
}

/** The texts of a node, each of which may hold a phrase. */
interface NodeTexts {
  readonly id: string;
  readonly texts: readonly string[];
}

const TEXTS: Readonly<
  Record<SearchedKind, (context: Context, ids: readonly string[]) => Promise<readonly NodeTexts[]>>
> = {
  AUTHOR: async (context, ids) =>
    (await ask(context, searchedAuthors(ids))).map(
      ({ id, name, familyName, givenName, variants }) => ({
        id,
        texts: [name, `${familyName} ${givenName}`, ...variants],
      }),
    ),
  JOURNAL: async (context, ids) =>
    (await ask(context, searchedJournals(ids))).map(({ id, name, others }) => ({
      id,
      texts: [name, ...others],
    })),
  TOPIC: async (context, ids) =>
    (await ask(context, searchedTopics(ids))).map(({ id, name, others }) => ({
      id,
      texts: [name, ...others],
    })),
  PAPER: async (context, ids) =>
    (await ask(context, searchedPapers(ids))).map(({ id, searchText, people, keywords }) => ({
      id,
      texts: [...passagesOf(searchText), ...people, ...keywords],
    })),
};

async function idsWithPhrases(
  context: Context,
  index: SearchIndex,
  { text, kinds }: SearchQuestion,
): Promise<ReadonlySet<string>> {
  const candidates = kinds.map((kind) => ({ kind, ids: idsWithAll(index, kind, text.wanted) }));
  const count = candidates.reduce((sum, { ids }) => sum + ids.length, 0);
  if (count > MOST_WITH_PHRASE) {
    throw badArgument(
      'text',
      `${count} nodes hold all words of "text"; a phrase is looked for in at most ${MOST_WITH_PHRASE}. Add a rarer word, ask for fewer types, or leave out the quotation marks.`,
      { limit: MOST_WITH_PHRASE },
    );
  }
  const found = new Set<string>();
  for (const { kind, ids } of candidates) {
    for (let start = 0; start < ids.length; start += READ_AT_ONCE) {
      const rows = await TEXTS[kind](context, ids.slice(start, start + READ_AT_ONCE));
      for (const { id, texts } of rows) if (holdPhrases(texts, text.phrases)) found.add(id);
    }
  }
  return found;
}
