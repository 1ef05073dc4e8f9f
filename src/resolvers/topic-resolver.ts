import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import {
  countOfNodes,
  matchByWords,
  type PaperRow,
  pageOfNodes,
  paperOrders,
  papersByYear,
  type TopicRow,
  topicOrders,
  topicPapers,
  topicShape,
  type YearCountRow,
} from '../graph/index.js';
import { topicKey } from '../identity/index.js';
import {
  PageArgs,
  PaperConnection,
  PaperOrder,
  Topic,
  TopicConnection,
  TopicFilter,
  TopicOrder,
  YearCount,
} from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import { batched, groupRows } from './batched.js';
import { ask, type Context } from './context.js';
import { foldedWords } from './folded-words.js';
import { nestedList } from './nested-lists.js';
import { findNode, topicById } from './node-loaders.js';
import { type Page, pageOf, readPage } from './page.js';

const papersOf = nestedList(topicPapers);
const yearsOf = batched<null, readonly YearCountRow[]>(
  async (context, _args, ids) =>
    groupRows(await ask(context, papersByYear('Topic', ids)), ({ parent }) => parent),
  () => [],
);

@Resolver(() => Topic)
export class TopicResolver {
  @Query(() => Topic, {
    nullable: true,
    description: 'One topic by its id or label; null where there is none.',
  })
  topic(
    @Ctx() context: Context,
    @Arg('id', () => ID, { nullable: true }) id?: string | null,
    @Arg('label', () => String, {
      nullable: true,
      description: 'The whole label; case, accents and punctuation do not matter.',
    })
    label?: string | null,
  ): Promise<TopicRow | null> {
    if (id) return topicById(context, null, id);
    if (label) return findNode(context, topicShape, 'key', topicKey(label));
    throw badArgument('id', 'Give "id" or "label" to say which topic is meant.');
  }

  @Query(() => TopicConnection, { description: 'Topics, all or those that a filter means.' })
  async topics(
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => TopicFilter, { nullable: true }) filter?: TopicFilter | null,
    @Arg('orderBy', () => TopicOrder, { defaultValue: TopicOrder.PAPER_COUNT_DESC })
    orderBy: TopicOrder = TopicOrder.PAPER_COUNT_DESC,
  ): Promise<Page<TopicRow>> {
    const match = matchByWords('Topic', foldedWords(filter?.label));
    const list = { label: topicShape.label, order: topicOrders[orderBy] };
    const page = readPage(args, context, list);
    const rows = await ask(context, pageOfNodes(topicShape, match, list.order, page));
    return pageOf(rows, args, list, async () => {
      const [count] = await ask(context, countOfNodes(topicShape, match));
      return count?.total ?? 0;
    });
  }

  @FieldResolver(() => PaperConnection)
  papers(
    @Root() topic: TopicRow,
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('orderBy', () => PaperOrder, { defaultValue: PaperOrder.YEAR_DESC })
    orderBy: PaperOrder = PaperOrder.YEAR_DESC,
  ): Promise<Page<PaperRow>> {
    return papersOf(context, topic.id, args, paperOrders[orderBy]);
  }

  @FieldResolver(() => [YearCount], { description: 'Papers of each year that has any.' })
  papersByYear(@Root() topic: TopicRow, @Ctx() context: Context): Promise<readonly YearCountRow[]> {
    return yearsOf(context, null, topic.id);
  }
}
