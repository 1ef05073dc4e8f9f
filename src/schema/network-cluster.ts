import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Journal } from './journal.js';
import { Topic } from './topic.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'Authors who are linked with each other more than with others, found by the Leiden algorithm (Traag, Waltman, Van Eck 2019).',
})
export class CoauthorCluster {
  @Field(() => Int, { description: 'From 1, the largest first; `cluster` of its authors.' })
  readonly id!: number;

  @Field(() => Int, { description: 'How many authors it has.' })
  readonly size!: number;

  @Field(() => Int, { description: 'Links between its authors.' })
  readonly internalLinks!: number;

  @Field(() => Float, { description: 'The strength of the links between its authors.' })
  readonly internalStrength!: number;

  @Field(() => Float, { description: 'The strength of the links that leave it.' })
  readonly externalStrength!: number;

  @Field(() => Float, { nullable: true, description: 'The mean of its authors’ average years.' })
  readonly averageYear!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A topic, with the papers that count here.' })
export class CountedTopic {
  @Field(() => Topic)
  readonly node!: Topic;

  @Field(() => Int)
  readonly paperCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A journal, with the papers that count here.' })
export class CountedJournal {
  @Field(() => Journal)
  readonly node!: Journal;

  @Field(() => Int)
  readonly paperCount!: number;
}
