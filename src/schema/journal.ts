import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'What papers are published in: a journal, a series, proceedings or a book.',
})
export class Journal {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { nullable: true })
  readonly abbreviation!: string | null;

  @Field(() => [String], { description: 'Print and electronic ISSNs, as `1234-567X`.' })
  readonly issns!: readonly string[];

  @Field(() => Int)
  readonly paperCount!: number;
}
