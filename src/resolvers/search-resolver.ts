import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import {
  Limit,
  PageArgs,
  PaperFilter,
  SearchConnection,
  SearchEdge,
  SearchHighlight,
  SearchType,
} from '../schema/index.js';
import { readSearchText, SEARCHED_KINDS, type SearchText } from '../search/index.js';
import { askedPage } from './asked-page.js';
import { badArgument } from './bad-argument.js';
import type { Context } from './context.js';
import { decodeCursor } from './cursor.js';
import { assemblePage, type Page } from './page.js';
import { readPaperFilter } from './paper-filter.js';
import { rowsAsked } from './rows-asked.js';
import {
  digestOf,
  foundNodes,
  type HighlightRow,
  highlightsOf,
  keyOfRank,
  overIndex,
  PLACE,
  placeOf,
  readTypes,
  type SearchRow,
  searchRows,
} from './search/index.js';
import { limitWords } from './search-terms.js';

/** What an edge tells beside its node; the rest is for its highlights. */
interface SearchEdgeExtra {
  readonly score: number;
  readonly row: SearchRow;
  readonly text: SearchText;
}

type SearchPage = Page<SearchRow['node'], SearchEdgeExtra>;

@Resolver(() => SearchEdge)
export class SearchResolver {
  @Query(() => SearchConnection, {
    complexity: ({ args, childComplexity }) => 100 + rowsAsked(args) * childComplexity,
    description:
      'Papers, authors, journals and topics in one list, those that are most about the text first. A node must hold every word: a paper in its title, abstract, keywords or the names of its authors, so `smith sepsis` finds what Smith wrote about sepsis. `"alarm fatigue"` in quotation marks is a phrase, `nurs*` a beginning of a word; all else is plain text, without regard to case and accents. The order is BM25 over places, which count in this way: name and title 3, keywords, authors of a paper and other names 2, abstract 1; it follows from the nodes alone and is the same on both engines. A cursor continues after its row in that order; while the graph is the same, no row comes twice and none is left out. After a change scores may be others, and a list is better begun again.',
  })
  async search(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Limit({ text: 'words' })
    @Arg('text', () => String, {
      description: 'Words, `"phrases"` in quotation marks and `beginnings*` of words.',
    })
    text: string,
    @Limit({ list: 'searchTypes' })
    @Arg('types', () => [SearchType], {
      nullable: true,
      description: 'What is looked for; left out or null: all types.',
    })
    types?: readonly SearchType[] | null,
    @Arg('filter', () => PaperFilter, {
      nullable: true,
      description:
        'Only papers that this selects are found. Authors, journals and topics are not restricted by it.',
    })
    filter?: PaperFilter | null,
  ): Promise<SearchPage> {
    const kinds = readTypes(types) ?? SEARCHED_KINDS;
    const read = readText(text);
    const asked = askedPage(args, context);
    const list = { label: `Search ${digestOf([text, kinds, filter])}`, order: '' };
    const from = asked.cursor === null ? null : placeOf(decodeCursor(asked.cursor, list, PLACE));
    if (filter && !kinds.includes('PAPER')) {
      throw badArgument(
        'filter',
        '"filter" selects papers, but "types" leaves them out. Add PAPER, or leave out the filter.',
      );
    }
    const papers = filter ? await readPaperFilter(context, filter) : null;
    const question = { text: read, kinds, papers };
    const page = { size: asked.size + 1, isBackward: asked.isBackward, from };
    const { rows, total } = await overIndex(context, info.schema, kinds, async (index) => {
      const found = await foundNodes(context, index, question, page);
      return { total: found.total, rows: await searchRows(context, found.rows) };
    });
    return assemblePage(
      rows,
      { asked, list },
      () => Promise.resolve(total),
      ({ found, row }) => ({
        node: row.node,
        key: keyOfRank(found),
        extra: { score: found.score, row, text: read },
      }),
    );
  }

  @FieldResolver(() => SearchType, { description: 'What kind of node was found.' })
  type(@Root() edge: SearchEdgeExtra): SearchRow['type'] {
    return edge.row.type;
  }

  @FieldResolver(() => [SearchHighlight], {
    description:
      'Where the words are in the node: one row for each text that holds any, title or name first; of a long text the part where most are.',
  })
  highlights(
    @Root() edge: SearchEdgeExtra,
    @Ctx() context: Context,
  ): Promise<readonly HighlightRow[]> {
    return highlightsOf(context, edge.row, edge.text);
  }
}

/**
 * @throws GraphQLError BAD_USER_INPUT for a text that cannot be read, that holds no word, or too many.
 */
function readText(text: string): SearchText {
  const read = readSearchText(text);
  if ('problem' in read) throw badArgument('text', `"text" has ${read.problem}`);
  if (read.wanted.length === 0) {
    throw badArgument(
      'text',
      '"text" holds no word. Give at least one word of letters or digits; the lists of papers, authors, journals and topics give all there are.',
    );
  }
  limitWords(
    read.wanted.map(({ word }) => word),
    'text',
  );
  return read;
}
