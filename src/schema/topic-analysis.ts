import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Author } from './author.js';
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
