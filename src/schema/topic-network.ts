import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Author } from './author.js';
import { NetworkCut, NetworkLinkFields, NetworkNodeFields } from './coauthor-network.js';
import { CoauthorNetworkStatistics } from './network-statistics.js';
import { Topic } from './topic.js';

/** Which way a topic goes. */
export enum TrendDirection {
  RISING = 'RISING',
  FALLING = 'FALLING',
}

registerEnumType(TrendDirection, {
  name: 'TrendDirection',
  description: 'Whether a topic’s share of the papers grows from year to year, or shrinks.',
});

@ObjectType({
  simpleResolvers: true,
  description: 'A topic in a network; its fields count as those of an author do.',
})
export class TopicNetworkNode extends NetworkNodeFields {
  @Field(() => Topic)
  readonly topic!: Topic;
}

@ObjectType({ simpleResolvers: true, description: 'Two topics that stand on the same papers.' })
export class TopicLink extends NetworkLinkFields {
  @Field(() => Topic)
  readonly source!: Topic;

  @Field(() => Topic)
  readonly target!: Topic;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Topics that are linked with each other more than with others.',
})
export class TopicCluster {
  @Field(() => Int, { description: 'From 1, the largest first; `cluster` of its topics.' })
  readonly id!: number;

  @Field(() => Int, { description: 'How many topics it has.' })
  readonly size!: number;

  @Field(() => String, { description: 'The topic with the strongest links.' })
  readonly label!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Topics and the links between them: how many papers have both.',
})
export class TopicNetwork {
  @Field(() => [TopicNetworkNode], { description: 'Those with the strongest links first.' })
  readonly nodes!: readonly TopicNetworkNode[];

  @Field(() => [TopicLink], {
    description: 'The links between the topics that are shown, the strongest first.',
  })
  readonly links!: readonly TopicLink[];

  @Field(() => CoauthorNetworkStatistics)
  readonly statistics!: CoauthorNetworkStatistics;

  @Field(() => Boolean, {
    description: 'True where a limit left something out; `truncatedBy` says which and how much.',
  })
  readonly truncated!: boolean;

  @Field(() => [NetworkCut])
  readonly truncatedBy!: readonly NetworkCut[];
}

@ObjectType({ simpleResolvers: true, description: 'A topic that tells what papers are about.' })
export class RelevantTopic {
  @Field(() => Topic)
  readonly topic!: Topic;

  @Field(() => Int, { description: 'Papers among those that are meant.' })
  readonly paperCount!: number;

  @Field(() => Float, {
    description:
      'VOSviewer’s relevance, in nats: how far the topics that stand beside it, and those beside these, differ from all (Kullback-Leibler). General words have little.',
  })
  readonly relevance!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How a topic’s share of the papers goes.' })
export class TopicTrend {
  @Field(() => Topic)
  readonly topic!: Topic;

  @Field(() => Int)
  readonly paperCount!: number;

  @Field(() => Float, {
    description:
      'Sen’s slope: the median change of the share from year to year; 0.01 is one paper in a hundred more.',
  })
  readonly slope!: number;

  @Field(() => Float, {
    description:
      'The statistic of Mann and Kendall: beyond 1.96 or -1.96 the trend is unlikely to be chance.',
  })
  readonly significance!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Someone who writes about the same topics.' })
export class SimilarAuthor {
  @Field(() => Author)
  readonly author!: Author;

  @Field(() => Float, {
    description:
      'Over shared topics, the papers that both have on it by the logarithm of all papers on it (Adamic and Adar 2003).',
  })
  readonly similarity!: number;

  @Field(() => [Topic], { description: 'What they share, the most telling first.' })
  readonly topics!: readonly Topic[];
}
