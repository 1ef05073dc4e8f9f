import { Field, Int, ObjectType } from 'type-graphql';
import { Journal } from './journal.js';
import { Topic } from './topic.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A topic, and how many of a cluster’s papers have it.',
})
export class CountedTopic {
  @Field(() => Topic)
  readonly node!: Topic;

  @Field(() => Int)
  readonly paperCount!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A journal, and how many of a cluster’s papers are in it.',
})
export class CountedJournal {
  @Field(() => Journal)
  readonly node!: Journal;

  @Field(() => Int)
  readonly paperCount!: number;
}
