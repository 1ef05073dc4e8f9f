import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'What papers are about, by their keywords.' })
export class Topic {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly label!: string;

  @Field(() => [String], { description: 'Every form in which records write it.' })
  readonly variants!: readonly string[];

  @Field(() => Int)
  readonly paperCount!: number;
}
