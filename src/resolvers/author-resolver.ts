import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import {
  type AuthorRow,
  authorJournals,
  authorOrders,
  authorPapers,
  authorTopics,
  type JournalRow,
  type PaperRow,
  type Seen,
  selectNodes,
  type TopicRow,
  type YearCountRow,
} from '../graph/index.js';
import { authorId, authorKeyOf } from '../identity/index.js';
import {
  Author,
  AuthorConnection,
  AuthorFilter,
  AuthorOrder,
  CoauthorConnection,
  CoauthorEdge,
  CoauthorOrder,
  Counting,
  KeywordScheme,
  Limit,
  PageArgs,
  PaperConnection,
  PaperFilter,
  PaperOrderArgs,
  TopicChoice,
  WeightedJournalConnection,
  WeightedTopicConnection,
  YearCount,
} from '../schema/index.js';
import { pageOfAuthors } from './author-list.js';
import { badArgument } from './bad-argument.js';
import { type CoauthorEdgeRow, pageOfCoauthors } from './coauthors.js';
import type { Context } from './context.js';
import { readOrder } from './list-order.js';
import { readNestedFilter } from './nested-filter.js';
import { nestedList, weightedList } from './nested-lists.js';
import { readNodeFilter } from './node-filter.js';
import { seenAuthor } from './node-loaders.js';
import type { Page } from './page.js';
import { ofPapersOf } from './paper-list.js';
import { readPaperOrder } from './paper-order.js';
import {
  type Awaitable,
  goOn,
  NeedsIdAlone,
  ReadWithParent,
  withFieldsBelow,
} from './selection/index.js';
import { pageOfPapers } from './shared-papers.js';
import { ofTopicChoice, SCHEME } from './topic-choice.js';
import { yearCounts } from './year-counts.js';

const SHARED =
  'Only shared papers that this selects are counted, and co-authors without one are left out.';

const papersOf = nestedList(authorPapers);
const journalsOf = weightedList(authorJournals);
const topicsOf = ofTopicChoice((choice) => weightedList(authorTopics(choice)));
const yearsOf = yearCounts('Author');

@Resolver(() => Author)
export class AuthorResolver {
  @Query(() => Author, {
    nullable: true,
    description:
      'One author by id, or by the full name in either order; null where there is none. Where several people share the name, each with an ORCID, it is the author of the papers without an ORCID: list all with `authors(filter: {name})`.',
  })
  author(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { nullable: true }) id?: string | null,
    @Limit({ text: 'name' })
    @Arg('name', () => String, {
      nullable: true,
      description: '`Marta Krasuska` or `Krasuska, Marta`; case and accents do not matter.',
    })
    name?: string | null,
  ): Promise<Seen<AuthorRow> | null> {
    if (id) {
      return withFieldsBelow(context, info, id, (selection) =>
        seenAuthor(context, null, id, selection),
      );
    }
    if (name) {
      const key = authorKeyOf(name);
      if (key === null) return Promise.resolve(null);
      return withFieldsBelow(context, info, authorId(key), (selection) =>
        seenAuthor(context, null, authorId(key), selection),
      );
    }
    throw badArgument('id', 'Give "id" or "name" to say which author is meant.');
  }

  @Query(() => AuthorConnection, { description: 'All authors, or those that a filter selects.' })
  async authors(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => AuthorFilter, { nullable: true }) filter?: AuthorFilter | null,
    @Limit({ list: 'orders' })
    @Arg('orderBy', () => [AuthorOrder], { defaultValue: [AuthorOrder.PAPER_COUNT_DESC] })
    orderBy: readonly AuthorOrder[] = [AuthorOrder.PAPER_COUNT_DESC],
  ): Promise<Page<Seen<AuthorRow>>> {
    const kind = { label: 'Author', schema: info.schema } as const;
    const nodes = selectNodes('Author', await readNodeFilter(context, filter, kind));
    return pageOfAuthors(context, info, nodes, args, readOrder(orderBy, authorOrders));
  }

  @ReadWithParent()
  @NeedsIdAlone()
  @FieldResolver(() => PaperConnection, {
    description: 'The papers that the author wrote; edited ones are not among these.',
  })
  papers(
    @Root() author: Seen<AuthorRow>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Args(() => PaperOrderArgs) { orderBy }: PaperOrderArgs,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ): Awaitable<Page<Seen<PaperRow>>> {
    const order = readPaperOrder(orderBy);
    const page = papersOf(context, info, author, args, order, readNestedFilter(filter));
    return goOn(page, (found) => ofPapersOf(found, { author: author.id }, filter));
  }

  @ReadWithParent()
  @NeedsIdAlone()
  @FieldResolver(() => WeightedJournalConnection, {
    description: 'Where the author publishes, by number of papers.',
  })
  journals(
    @Root() author: Seen<AuthorRow>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ): Awaitable<Page<Seen<JournalRow>>> {
    return journalsOf(context, info, author, args, readNestedFilter(filter));
  }

  @ReadWithParent()
  @NeedsIdAlone()
  @FieldResolver(() => WeightedTopicConnection, {
    description: 'What the author writes about, by number of papers.',
  })
  topics(
    @Root() author: Seen<AuthorRow>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('source', () => TopicChoice, { defaultValue: TopicChoice.KEYWORD_ELSE_TERM })
    source: TopicChoice = TopicChoice.KEYWORD_ELSE_TERM,
    @Arg('scheme', () => KeywordScheme, { nullable: true, description: SCHEME })
    scheme?: KeywordScheme | null,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ): Awaitable<Page<Seen<TopicRow>>> {
    const list = topicsOf(source, scheme);
    return list(context, info, author, args, readNestedFilter(filter));
  }

  @ReadWithParent()
  @NeedsIdAlone()
  @FieldResolver(() => CoauthorConnection, {
    description: 'Who the author works with.',
  })
  coauthors(
    @Root() author: Seen<AuthorRow>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('counting', () => Counting, { defaultValue: Counting.FULL })
    counting: Counting = Counting.FULL,
    @Arg('orderBy', () => CoauthorOrder, { defaultValue: CoauthorOrder.STRENGTH_DESC })
    orderBy: CoauthorOrder = CoauthorOrder.STRENGTH_DESC,
    @Arg('filter', () => PaperFilter, { nullable: true, description: SHARED })
    filter?: PaperFilter | null,
  ): Awaitable<Page<Seen<AuthorRow> | null, CoauthorEdgeRow>> {
    const papers = readNestedFilter(filter);
    return pageOfCoauthors(context, author, args, { filter: papers, counting, orderBy, info });
  }

  @ReadWithParent()
  @NeedsIdAlone()
  @FieldResolver(() => [YearCount], {
    description: 'The number of papers in each year that has any.',
  })
  papersByYear(
    @Root() author: Seen<AuthorRow>,
    @Ctx() context: Context,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ): Awaitable<readonly YearCountRow[]> {
    return yearsOf(context, author, readNestedFilter(filter));
  }

  @ReadWithParent()
  @NeedsIdAlone()
  @FieldResolver(() => Int, { nullable: true, description: 'The year of the first paper.' })
  firstYear(@Root() author: Seen<AuthorRow>, @Ctx() context: Context): Awaitable<number | null> {
    return goOn(yearsOf(context, author), (years) => years[0]?.year ?? null);
  }

  @ReadWithParent()
  @NeedsIdAlone()
  @FieldResolver(() => Int, { nullable: true, description: 'The year of the latest paper.' })
  lastYear(@Root() author: Seen<AuthorRow>, @Ctx() context: Context): Awaitable<number | null> {
    return goOn(yearsOf(context, author), (years) => years.at(-1)?.year ?? null);
  }
}

@Resolver(() => CoauthorEdge)
export class CoauthorEdgeResolver {
  @FieldResolver(() => PaperConnection, { description: 'The shared papers, newest first.' })
  papers(
    @Root() edge: CoauthorEdgeRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<Seen<PaperRow>>> {
    return pageOfPapers(context, info, edge.sharedPapers, args);
  }
}
