import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { JournalRow, TopicRow } from '../graph/index.js';
import {
  CoauthorCluster,
  CoauthorNetworkNode,
  CountedJournal,
  CountedTopic,
} from '../schema/index.js';
import type { Context } from './context.js';
import {
  type ClusterRow,
  type Counted,
  journalsOfCluster,
  labelOfCluster,
  type NodeRow,
  topicsOfCluster,
} from './network/index.js';
import { checkFirst } from './page.js';

const FIRST = 5;

@Resolver(() => CoauthorCluster)
export class CoauthorClusterResolver {
  @FieldResolver(() => String, {
    description:
      'The topics that stand out in it; where its papers have no topics, its strongest author.',
  })
  label(@Root() cluster: ClusterRow, @Ctx() context: Context): Promise<string> {
    return labelOfCluster(context, cluster);
  }

  @FieldResolver(() => [CoauthorNetworkNode], {
    description: 'Its authors with the strongest links.',
  })
  topAuthors(
    @Root() cluster: ClusterRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: FIRST }) first = FIRST,
  ): readonly NodeRow[] {
    return cluster.nodes(checkFirst(first, context));
  }

  @FieldResolver(() => [CountedTopic], {
    description: 'The most frequent ones of the 100 papers that have the most of its authors.',
  })
  async topTopics(
    @Root() cluster: ClusterRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: FIRST }) first = FIRST,
  ): Promise<readonly Counted<TopicRow>[]> {
    return (await topicsOfCluster(context, cluster)).slice(0, checkFirst(first, context));
  }

  @FieldResolver(() => [CountedJournal], {
    description: 'The most frequent ones of the 100 papers that have the most of its authors.',
  })
  async topJournals(
    @Root() cluster: ClusterRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: FIRST }) first = FIRST,
  ): Promise<readonly Counted<JournalRow>[]> {
    return (await journalsOfCluster(context, cluster)).slice(0, checkFirst(first, context));
  }
}
