import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import {
  type AuthorRow,
  type JournalRow,
  type NodeProjection,
  nodesByIds,
  type PaperRow,
  relatedTopics,
  type Seen,
  select,
  selectNodes,
  type TopicRow,
  topicAuthors,
  topicJournals,
  topicOrders,
  topicPapers,
  topicShape,
  type YearCountRow,
} from '../graph/index.js';
import { topicId } from '../identity/index.js';
import {
  Limit,
  PageArgs,
  PaperConnection,
  PaperFilter,
  PaperOrderArgs,
  Topic,
  TopicConnection,
  TopicFilter,
  TopicOrder,
  WeightedAuthorConnection,
  WeightedJournalConnection,
  WeightedTopicConnection,
  YearCount,
} from '../schema/index.js';
import { termTopicKey, topicKey, topicWords } from '../topics/index.js';
import { badArgument } from './bad-argument.js';
import { ask, type Context } from './context.js';
import { readOrder } from './list-order.js';
import { readNestedFilter } from './nested-filter.js';
import { nestedList, weightedList } from './nested-lists.js';
import { readNodeFilter } from './node-filter.js';
import { pageOfList } from './node-list.js';
import { seenTopic } from './node-loaders.js';
import type { Page } from './page.js';
import { ofPapersOf } from './paper-list.js';
import { readPaperOrder } from './paper-order.js';
import { topicInPlaceOfId, topicInPlaceOfKey } from './replaced-topics.js';
import {
  type Awaitable,
  goOn,
  NeedsIdAlone,
  ReadWithParent,
  withFieldsBelow,
} from './selection/index.js';
import { yearCounts } from './year-counts.js';

const papersOf = nestedList(topicPapers);
const authorsOf = weightedList(topicAuthors);
const journalsOf = weightedList(topicJournals);
const relatedOf = weightedList(relatedTopics);
const yearsOf = yearCounts('Topic');

/** Keywords, unless another source is named, or null for both. */
function withSource(filter: TopicFilter | null | undefined): TopicFilter {
  return { ...filter, source: filter?.source === undefined ? 'KEYWORD' : filter.source };
}

/** The keyword with this label, else the term, else what a thesaurus puts in their place. */
async function topicByLabel(
  context: Context,
  label: string,
  shape: NodeProjection<Seen<TopicRow>>,
): Promise<Seen<TopicRow> | null> {
  const key = topicKey(label);
  if (key === null) return null;
  const [keyword, term] = [topicId(key), topicId(termTopicKey(key))];
  const found = (await ask(context, nodesByIds(shape, [keyword, term]))).map(({ node }) => node);
  const topic = found.find(({ id }) => id === keyword) ?? found[0];
  return topic ?? topicInPlaceOfKey(context, key);
}

@Resolver(() => Topic)
export class TopicResolver {
  @Query(() => Topic, {
    nullable: true,
    description: 'One topic by its id or label; null where there is none.',
  })
  async topic(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { nullable: true }) id?: string | null,
    @Limit({ text: 'name' })
    @Arg('label', () => String, {
      nullable: true,
      description:
        'The whole label; case, accents, punctuation, plural and spelling do not matter. If a keyword and a term have this label, the keyword is returned.',
    })
    label?: string | null,
  ): Promise<Seen<TopicRow> | null> {
    if (id) {
      const found = await withFieldsBelow(context, info, id, (selection) =>
        seenTopic(context, null, id, selection),
      );
      return found ?? topicInPlaceOfId(context, id);
    }
    if (label) {
      return withFieldsBelow(context, info, null, (selection) =>
        topicByLabel(context, label, select(topicShape, selection)),
      );
    }
    throw badArgument('id', 'Give "id" or "label" to say which topic is meant.');
  }

  @Query(() => TopicConnection, { description: 'All topics, or those that a filter selects.' })
  async topics(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => TopicFilter, { nullable: true }) filter?: TopicFilter | null,
    @Limit({ list: 'orders' })
    @Arg('orderBy', () => [TopicOrder], { defaultValue: [TopicOrder.PAPER_COUNT_DESC] })
    orderBy: readonly TopicOrder[] = [TopicOrder.PAPER_COUNT_DESC],
  ): Promise<Page<Seen<TopicRow>>> {
    const kind = { label: 'Topic', schema: info.schema, wordsOf: topicWords } as const;
    const nodes = selectNodes('Topic', await readNodeFilter(context, withSource(filter), kind));
    return pageOfList(context, info, topicShape, nodes, args, readOrder(orderBy, topicOrders));
  }

  @ReadWithParent()
  @NeedsIdAlone()
  @FieldResolver(() => PaperConnection, { description: 'The papers that have the topic.' })
  papers(
    @Root() topic: Seen<TopicRow>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Args(() => PaperOrderArgs) { orderBy }: PaperOrderArgs,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ): Awaitable<Page<Seen<PaperRow>>> {
    const order = readPaperOrder(orderBy);
    const page = papersOf(context, info, topic, args, order, readNestedFilter(filter));
    return goOn(page, (found) => ofPapersOf(found, { topic: topic.id }, filter));
  }

  @ReadWithParent()
  @NeedsIdAlone()
  @FieldResolver(() => WeightedTopicConnection, {
    description:
      'Topics of the same papers, by number of shared papers: keywords for a keyword, terms for a term.',
  })
  relatedTopics(
    @Root() topic: Seen<TopicRow>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ): Awaitable<Page<Seen<TopicRow>>> {
    return relatedOf(context, info, topic, args, readNestedFilter(filter));
  }

  @ReadWithParent()
  @NeedsIdAlone()
  @FieldResolver(() => WeightedAuthorConnection, {
    description: 'Who writes about it, by number of papers.',
  })
  topAuthors(
    @Root() topic: Seen<TopicRow>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ): Awaitable<Page<Seen<AuthorRow>>> {
    return authorsOf(context, info, topic, args, readNestedFilter(filter));
  }

  @ReadWithParent()
  @NeedsIdAlone()
  @FieldResolver(() => WeightedJournalConnection, {
    description: 'The journals with papers on it, by number of papers.',
  })
  topJournals(
    @Root() topic: Seen<TopicRow>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ): Awaitable<Page<Seen<JournalRow>>> {
    return journalsOf(context, info, topic, args, readNestedFilter(filter));
  }

  @ReadWithParent()
  @NeedsIdAlone()
  @FieldResolver(() => [YearCount], {
    description: 'The number of papers in each year that has any.',
  })
  papersByYear(
    @Root() topic: Seen<TopicRow>,
    @Ctx() context: Context,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ): Awaitable<readonly YearCountRow[]> {
    return yearsOf(context, topic, readNestedFilter(filter));
  }
}
