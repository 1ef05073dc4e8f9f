import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** Where a topic comes from. */
export enum TopicSource {
  KEYWORD = 'KEYWORD',
  TERM = 'TERM',
}

/** Which topics of a paper are meant. */
export enum TopicChoice {
  KEYWORD = 'KEYWORD',
  TERM = 'TERM',
  BOTH = 'BOTH',
  KEYWORD_ELSE_TERM = 'KEYWORD_ELSE_TERM',
}

registerEnumType(TopicSource, {
  name: 'TopicSource',
  description:
    'Where a topic comes from: a keyword of records, or a term that stands in titles and abstracts.',
});
registerEnumType(TopicChoice, {
  name: 'TopicChoice',
  description:
    'Which topics of a paper are meant: its keywords, the terms of its title and abstract, both, or its keywords and where it has none its terms.',
});

@ObjectType({
  simpleResolvers: true,
  description:
    'What papers are about: a keyword of theirs, or a term of their titles and abstracts. The two are never one topic.',
})
export class Topic {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: 'The form that most papers write.' })
  readonly label!: string;

  @Field(() => TopicSource)
  readonly source!: `${TopicSource}`;

  @Field(() => [String], {
    description:
      'Every form in which it is written. Case, plural and British or American spelling do not part topics.',
  })
  readonly variants!: readonly string[];

  @Field(() => Int)
  readonly paperCount!: number;
}
