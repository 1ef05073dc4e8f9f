import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'A person or group that signs papers, under every form of the name that is one.',
})
export class Author {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: 'The fullest form of the name, given name first.' })
  readonly name!: string;

  @Field(() => String, { description: 'With its particle: `van der Berg`. A group’s whole name.' })
  readonly familyName!: string;

  @Field(() => String, { description: 'Given names or initials; empty where there are none.' })
  readonly givenName!: string;

  @Field(() => Boolean, { description: 'True for a group or institution.' })
  readonly isGroup!: boolean;

  @Field(() => [String], { description: 'Every form in which records write the name.' })
  readonly variants!: readonly string[];

  @Field(() => Int, { description: 'Papers by this author; edited ones are not counted.' })
  readonly paperCount!: number;
}
