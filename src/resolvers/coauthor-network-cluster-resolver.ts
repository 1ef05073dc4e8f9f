import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { JournalRow, Seen, TopicRow } from '../graph/index.js';
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
import { AFTER_ROW, checkRowCount, rowsAfter } from './rows-after.js';

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
    @Arg('after', () => ID, { nullable: true, description: AFTER_ROW('the author') })
    after?: string | null,
  ): readonly NodeRow[] {
    checkRowCount(first, context);
    const rows = cluster.nodes(after ? cluster.size : first);
    return rowsAfter(rows, { first, after }, context, ({ id }) => id);
  }

  @FieldResolver(() => [CountedTopic], {
    description: 'The most frequent ones of the 100 papers that have the most of its authors.',
  })
  async topTopics(
    @Root() cluster: ClusterRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: FIRST }) first = FIRST,
    @Arg('after', () => ID, { nullable: true, description: AFTER_ROW('the topic') })
    after?: string | null,
  ): Promise<readonly Counted<TopicRow>[]> {
    checkRowCount(first, context);
    const rows = await topicsOfCluster(context, cluster);
    return rowsAfter(rows, { first, after }, context, ({ node }) => node.id);
  }

  @FieldResolver(() => [CountedJournal], {
    description: 'The most frequent ones of the 100 papers that have the most of its authors.',
  })
  async topJournals(
    @Root() cluster: ClusterRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: FIRST }) first = FIRST,
    @Arg('after', () => ID, { nullable: true, description: AFTER_ROW('the journal') })
    after?: string | null,
  ): Promise<readonly Counted<Seen<JournalRow>>[]> {
    checkRowCount(first, context);
    const rows = await journalsOfCluster(context, cluster);
    return rowsAfter(rows, { first, after }, context, ({ node }) => node.id);
  }
}
