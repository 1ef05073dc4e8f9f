import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Float, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { type AuthorRow, type Seen, sharedTopics, type TopicRow } from '../graph/index.js';
import { compareTexts, groupBy } from '../identity/index.js';
import {
  Author,
  KeywordScheme,
  PaperFilter,
  RelevantTopic,
  SimilarAuthor,
  Topic,
  TopicSource,
  TopicTrend,
  TrendDirection,
} from '../schema/index.js';
import { topicSimilarity } from '../topics/index.js';
import { badArgument } from './bad-argument.js';
import { ask, type Context } from './context.js';
import { movingTopics, tellingTopics, topicsPrice } from './network/index.js';
import { seenAuthor, seenTopic } from './node-loaders.js';
import { readPaperFilter } from './paper-filter.js';
import { AFTER_ROW, checkRowCount, rowsAfter } from './rows-after.js';
import { Reads, selectionBelow } from './selection/index.js';
import { SCHEME } from './topic-choice.js';

interface RelevantRow {
  readonly topicId: string;
  readonly paperCount: number;
  readonly relevance: number;
}

interface TrendRow {
  readonly topicId: string;
  readonly paperCount: number;
  readonly slope: number;
  readonly significance: number;
}

interface SimilarRow {
  readonly authorId: string;
  readonly similarity: number;
  readonly topicIds: readonly string[];
}

@Resolver(() => RelevantTopic)
export class RelevantTopicResolver {
  @Query(() => [RelevantTopic], {
    complexity: topicsPrice,
    description:
      'The topics that say most about the papers, those with the most papers first. As VOSviewer does, it takes the topics in enough papers and leaves out the share that is least relevant; with few papers it keeps all topics.',
  })
  async relevantTopics(
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('source', () => TopicSource, { defaultValue: TopicSource.TERM })
    source: TopicSource,
    @Arg('filter', () => PaperFilter, { nullable: true })
    filter: PaperFilter | null = null,
    @Arg('scheme', () => KeywordScheme, { nullable: true, description: SCHEME })
    scheme: KeywordScheme | null = null,
    @Arg('minPapers', () => Int, {
      nullable: true,
      description:
        'The fewest papers of a topic. Left out: a quarter of the square root of the number of papers, at least 1 and at most 10.',
    })
    minPapers?: number | null,
    @Arg('share', () => Float, {
      defaultValue: 0.6,
      description: 'The share of the topics to keep, the most relevant ones; 1 keeps all.',
    })
    share = 0.6,
    @Arg('first', () => Int, { defaultValue: 100 }) first = 100,
    @Arg('after', () => ID, { nullable: true, description: AFTER_ROW('the topic') })
    after?: string | null,
  ): Promise<readonly RelevantRow[]> {
    if (!(share > 0 && share <= 1)) {
      throw badArgument('share', `"share" is ${share}; give a number above 0, at most 1.`);
    }
    checkRowCount(first, context);
    const papers = await readPaperFilter(context, filter);
    const options = { share, ...(minPapers ? { minPapers } : {}) };
    const telling = await tellingTopics(context, schema, { source, scheme }, papers, options);
    const page = rowsAfter(telling, { first, after }, context, ({ term }) => term);
    return page.map(({ term: topicId, papers: paperCount, relevance }) => ({
      topicId,
      paperCount,
      relevance,
    }));
  }

  @FieldResolver(() => Topic)
  topic(
    @Root() { topicId }: RelevantRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Seen<TopicRow> | null> {
    return seenTopic(context, null, topicId, selectionBelow(context, info));
  }
}

@Resolver(() => TopicTrend)
export class TopicTrendResolver {
  @Query(() => [TopicTrend], {
    complexity: topicsPrice,
    description:
      'Topics whose share of the papers rises or falls over the years, the steepest first (Sen’s slope, with the test of Mann and Kendall). `filter.year` sets the years.',
  })
  async topicTrends(
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('direction', () => TrendDirection, { defaultValue: TrendDirection.RISING })
    direction: TrendDirection,
    @Arg('source', () => TopicSource, { defaultValue: TopicSource.TERM })
    source: TopicSource,
    @Arg('filter', () => PaperFilter, { nullable: true })
    filter: PaperFilter | null = null,
    @Arg('scheme', () => KeywordScheme, { nullable: true, description: SCHEME })
    scheme: KeywordScheme | null = null,
    @Arg('minPapers', () => Int, { defaultValue: 5 }) minPapers = 5,
    @Arg('first', () => Int, { defaultValue: 20 }) first = 20,
    @Arg('after', () => ID, { nullable: true, description: AFTER_ROW('the topic') })
    after?: string | null,
  ): Promise<readonly TrendRow[]> {
    checkRowCount(first, context);
    const papers = await readPaperFilter(context, filter);
    const options = { minPapers, direction };
    const moving = await movingTopics(context, schema, { source, scheme }, papers, options);
    const page = rowsAfter(moving, { first, after }, context, ({ topic }) => topic);
    return page.map(({ topic: topicId, ...trend }) => ({ topicId, ...trend }));
  }

  @FieldResolver(() => Topic)
  topic(
    @Root() { topicId }: TrendRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Seen<TopicRow> | null> {
    return seenTopic(context, null, topicId, selectionBelow(context, info));
  }
}

@Resolver(() => Author)
export class SimilarAuthorsResolver {
  @Reads()
  @FieldResolver(() => [SimilarAuthor], {
    description:
      'Authors who write about the same topics and share no paper with the author, the most similar first. Topics with more than 500 papers do not count, because they distinguish nobody.',
  })
  async similarAuthors(
    @Root() author: Seen<AuthorRow>,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 10 }) first = 10,
    @Arg('after', () => ID, { nullable: true, description: AFTER_ROW('the author') })
    after?: string | null,
  ): Promise<readonly SimilarRow[]> {
    checkRowCount(first, context);
    const shared = groupBy(await ask(context, sharedTopics(author.id)), (row) => row.author);
    const similar = [...shared]
      .map(([authorId, rows]) => ({
        authorId,
        similarity: topicSimilarity(rows),
        topicIds: [...rows]
          .sort(
            (a, b) => topicSimilarity([b]) - topicSimilarity([a]) || compareTexts(a.topic, b.topic),
          )
          .map(({ topic }) => topic),
      }))
      .sort((a, b) => b.similarity - a.similarity || compareTexts(a.authorId, b.authorId));
    return rowsAfter(similar, { first, after }, context, ({ authorId }) => authorId);
  }
}

@Resolver(() => SimilarAuthor)
export class SimilarAuthorResolver {
  @FieldResolver(() => Author)
  author(
    @Root() { authorId }: SimilarRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Seen<AuthorRow> | null> {
    return seenAuthor(context, null, authorId, selectionBelow(context, info));
  }

  @FieldResolver(() => [Topic])
  async topics(
    @Root() { topicIds }: SimilarRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 5 }) first = 5,
    @Arg('after', () => ID, { nullable: true, description: AFTER_ROW('the topic') })
    after?: string | null,
  ): Promise<readonly Seen<TopicRow>[]> {
    const some = rowsAfter(topicIds, { first, after }, context, (id) => id);
    const selection = selectionBelow(context, info);
    const topics = await Promise.all(some.map((id) => seenTopic(context, null, id, selection)));
    return topics.flatMap((topic) => topic ?? []);
  }
}
