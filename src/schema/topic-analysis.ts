import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Author } from './author.js';
import { Topic } from './topic.js';

/** Whether a topic rises or falls. */
export enum TrendDirection {
  RISING = 'RISING',
  FALLING = 'FALLING',
}

registerEnumType(TrendDirection, {
  name: 'TrendDirection',
  description: 'Whether a topic’s share of the papers grows from year to year, or shrinks.',
  valuesConfig: {
    FALLING: { description: 'Topics whose share of the papers falls, the steepest first.' },
    RISING: { description: 'Topics whose share of the papers rises, the steepest first.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A topic and how much it says about the papers.',
})
export class RelevantTopic {
  @Field(() => Topic)
  readonly topic!: Topic;

  @Field(() => Int, { description: 'How many of the papers that the filter selects have it.' })
  readonly paperCount!: number;

  @Field(() => Float, {
    description:
      'The relevance as VOSviewer computes it, in nats: how much the topics of the same papers, and the topics of their papers, differ from all topics (Kullback-Leibler). General words have a low relevance.',
  })
  readonly relevance!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How a topic’s share of the papers changes over the years.',
})
export class TopicTrend {
  @Field(() => Topic)
  readonly topic!: Topic;

  @Field(() => Int, { description: 'How many papers have the topic.' })
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

@ObjectType({ simpleResolvers: true, description: 'An author who writes about the same topics.' })
export class SimilarAuthor {
  @Field(() => Author, { description: 'The similar author.' })
  readonly author!: Author;

  @Field(() => Float, {
    description:
      'The sum over the shared topics of the papers that both have on the topic, divided by the logarithm of all papers on it (Adamic and Adar 2003).',
  })
  readonly similarity!: number;

  @Field(() => [Topic], { description: 'The topics that they share, the most telling first.' })
  readonly topics!: readonly Topic[];
}
