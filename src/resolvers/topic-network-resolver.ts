import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { PaperRow, TopicRow } from '../graph/index.js';
import {
  CoauthorNetworkOptions,
  KeywordScheme,
  NetworkFormat,
  NetworkWindow,
  PageArgs,
  PaperConnection,
  PaperFilter,
  Topic,
  TopicCluster,
  TopicLink,
  TopicNetwork,
  TopicNetworkNode,
  WindowInput,
} from '../schema/index.js';
import type { Context } from './context.js';
import { EXPORT_URL, exportUrl } from './export/index.js';
import { linkedClusters, linkedNetwork, linkedNetworkOverTime } from './linked-network.js';
import type { LinkRow, NetworkAnswer, NodeRow, WindowRow } from './network/index.js';
import { topicById } from './node-loaders.js';
import type { Page } from './page.js';
import { pageOfPapers } from './shared-papers.js';
import { SCHEME } from './topic-choice.js';

@Resolver(() => TopicNetwork)
export class TopicNetworkResolver {
  @Query(() => TopicNetwork, {
    description:
      'Terms of titles and abstracts, linked by the papers that have both: those in enough papers, without the least relevant, as VOSviewer takes them.',
  })
  termNetwork(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
    @Arg('options', () => CoauthorNetworkOptions, { nullable: true })
    options?: CoauthorNetworkOptions | null,
    @Arg('first', () => Int, { defaultValue: 100 }) first = 100,
  ): Promise<NetworkAnswer> {
    return linkedNetwork(context, info, 'TERM', { filter, options }, first);
  }

  @Query(() => TopicNetwork, { description: 'Keywords, linked by the papers that have both.' })
  keywordNetwork(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
    @Arg('options', () => CoauthorNetworkOptions, { nullable: true })
    options?: CoauthorNetworkOptions | null,
    @Arg('scheme', () => KeywordScheme, { nullable: true, description: SCHEME })
    scheme?: KeywordScheme | null,
    @Arg('first', () => Int, { defaultValue: 100 }) first = 100,
  ): Promise<NetworkAnswer> {
    return linkedNetwork(context, info, 'KEYWORD', { filter, options, scheme }, first);
  }

  @Query(() => [NetworkWindow], { description: 'The network of terms in windows of years.' })
  termNetworkOverTime(
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('window', () => WindowInput, { nullable: true }) window?: WindowInput | null,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
    @Arg('options', () => CoauthorNetworkOptions, { nullable: true })
    options?: CoauthorNetworkOptions | null,
  ): Promise<readonly WindowRow[]> {
    return linkedNetworkOverTime(context, schema, 'TERM', { filter, options }, window);
  }

  @Query(() => [NetworkWindow], { description: 'The network of keywords in windows of years.' })
  keywordNetworkOverTime(
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('window', () => WindowInput, { nullable: true }) window?: WindowInput | null,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
    @Arg('options', () => CoauthorNetworkOptions, { nullable: true })
    options?: CoauthorNetworkOptions | null,
    @Arg('scheme', () => KeywordScheme, { nullable: true, description: SCHEME })
    scheme?: KeywordScheme | null,
  ): Promise<readonly WindowRow[]> {
    return linkedNetworkOverTime(context, schema, 'KEYWORD', { filter, options, scheme }, window);
  }

  @FieldResolver(() => String, { description: EXPORT_URL })
  exportUrl(
    @Root() { asked }: NetworkAnswer,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('format', () => NetworkFormat) format: NetworkFormat,
  ): string {
    return exportUrl(context, schema, format, asked);
  }

  @FieldResolver(() => [TopicCluster], { description: 'The largest first.' })
  clusters(
    @Root() answer: NetworkAnswer,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20 }) first = 20,
  ): readonly TopicCluster[] {
    return linkedClusters(answer, context, first);
  }
}

@Resolver(() => TopicNetworkNode)
export class TopicNetworkNodeResolver {
  @FieldResolver(() => Topic)
  topic(@Root() { authorId }: NodeRow, @Ctx() context: Context): Promise<TopicRow | null> {
    return topicById(context, null, authorId);
  }
}

@Resolver(() => TopicLink)
export class TopicLinkResolver {
  @FieldResolver(() => Topic)
  source(@Root() { sourceId }: LinkRow, @Ctx() context: Context): Promise<TopicRow | null> {
    return topicById(context, null, sourceId);
  }

  @FieldResolver(() => Topic)
  target(@Root() { targetId }: LinkRow, @Ctx() context: Context): Promise<TopicRow | null> {
    return topicById(context, null, targetId);
  }

  @FieldResolver(() => PaperConnection, { description: 'The papers that have both, newest first.' })
  papers(
    @Root() link: LinkRow,
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<PaperRow>> {
    return pageOfPapers(context, link.sharedPapers(), args);
  }
}
