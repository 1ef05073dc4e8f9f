import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import {
  type AuthorRow,
  type JournalRow,
  journalAuthors,
  journalByIssn,
  journalOrders,
  journalPapers,
  journalShape,
  journalTopics,
  type PaperRow,
  type Seen,
  select,
  selectNodes,
  type TopicRow,
  type YearCountRow,
} from '../graph/index.js';
import { fold, journalId } from '../identity/index.js';
import {
  Journal,
  JournalConnection,
  JournalFilter,
  JournalOrder,
  KeywordScheme,
  Limit,
  PageArgs,
  PaperConnection,
  PaperFilter,
  PaperOrderArgs,
  TopicChoice,
  WeightedAuthorConnection,
  WeightedTopicConnection,
  YearCount,
} from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import { ask, type Context } from './context.js';
import { keptIssn } from './issn.js';
import { readOrder } from './list-order.js';
import { readNestedFilter } from './nested-filter.js';
import { nestedList, weightedList } from './nested-lists.js';
import { readNodeFilter } from './node-filter.js';
import { pageOfList } from './node-list.js';
import { seenJournal } from './node-loaders.js';
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
import { ofTopicChoice, SCHEME } from './topic-choice.js';
import { yearCounts } from './year-counts.js';

const papersOf = nestedList(journalPapers);
const authorsOf = weightedList(journalAuthors);
const topicsOf = ofTopicChoice((choice) => weightedList(journalTopics(choice)));
const yearsOf = yearCounts('Journal');

@Resolver(() => Journal)
export class JournalResolver {
  @Query(() => Journal, {
    nullable: true,
    description: 'One journal by id, ISSN or title; null where there is none.',
  })
  async journal(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { nullable: true }) id?: string | null,
    @Limit({ text: 'issn' })
    @Arg('issn', () => String, { nullable: true, description: 'With or without its hyphen.' })
    issn?: string | null,
    @Limit({ text: 'name' })
    @Arg('title', () => String, {
      nullable: true,
      description: 'The whole title; case, accents and punctuation do not matter.',
    })
    title?: string | null,
  ): Promise<Seen<JournalRow> | null> {
    if (id) {
      return withFieldsBelow(context, info, id, (selection) =>
        seenJournal(context, null, id, selection),
      );
    }
    if (issn) {
      const kept = keptIssn(issn, 'issn');
      return withFieldsBelow(context, info, null, async (selection) => {
        const rows = await ask(context, journalByIssn(select(journalShape, selection), kept));
        return rows[0]?.node ?? null;
      });
    }
    if (title) {
      const known = journalId(fold(title));
      return withFieldsBelow(context, info, known, (selection) =>
        seenJournal(context, null, known, selection),
      );
    }
    throw badArgument('id', 'Give "id", "issn" or "title" to say which journal is meant.');
  }

  @Query(() => JournalConnection, { description: 'All journals, or those that a filter selects.' })
  async journals(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => JournalFilter, { nullable: true }) filter?: JournalFilter | null,
    @Limit({ list: 'orders' })
    @Arg('orderBy', () => [JournalOrder], { defaultValue: [JournalOrder.PAPER_COUNT_DESC] })
    orderBy: readonly JournalOrder[] = [JournalOrder.PAPER_COUNT_DESC],
  ): Promise<Page<Seen<JournalRow>>> {
    const kind = { label: 'Journal', schema: info.schema } as const;
    const nodes = selectNodes('Journal', await readNodeFilter(context, filter, kind));
    return pageOfList(context, info, journalShape, nodes, args, readOrder(orderBy, journalOrders));
  }

  @ReadWithParent()
  @NeedsIdAlone()
  @FieldResolver(() => PaperConnection, { description: 'The papers in the journal.' })
  papers(
    @Root() journal: Seen<JournalRow>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Args(() => PaperOrderArgs) { orderBy }: PaperOrderArgs,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ): Awaitable<Page<Seen<PaperRow>>> {
    const order = readPaperOrder(orderBy);
    const page = papersOf(context, info, journal, args, order, readNestedFilter(filter));
    return goOn(page, (found) => ofPapersOf(found, { journal: journal.id }, filter));
  }

  @ReadWithParent()
  @NeedsIdAlone()
  @FieldResolver(() => [YearCount], {
    description: 'The number of papers in each year that has any.',
  })
  papersByYear(
    @Root() journal: Seen<JournalRow>,
    @Ctx() context: Context,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ): Awaitable<readonly YearCountRow[]> {
    return yearsOf(context, journal, readNestedFilter(filter));
  }

  @ReadWithParent()
  @NeedsIdAlone()
  @FieldResolver(() => WeightedAuthorConnection, {
    description: 'Who publishes in it, by number of papers.',
  })
  topAuthors(
    @Root() journal: Seen<JournalRow>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ): Awaitable<Page<Seen<AuthorRow>>> {
    return authorsOf(context, info, journal, args, readNestedFilter(filter));
  }

  @ReadWithParent()
  @NeedsIdAlone()
  @FieldResolver(() => WeightedTopicConnection, {
    description: 'What its papers are about, by number of papers.',
  })
  topTopics(
    @Root() journal: Seen<JournalRow>,
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
    return list(context, info, journal, args, readNestedFilter(filter));
  }
}
