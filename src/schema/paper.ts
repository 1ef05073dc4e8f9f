import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'A publication, made from all the records that describe it.',
})
export class Paper {
  @Field(() => ID, { description: 'The same for the same records, on every engine and machine.' })
  readonly id!: string;

  @Field(() => String, {
    description: 'A RIS type: `JOUR` is a journal article, `CHAP` a chapter.',
  })
  readonly type!: string;

  @Field(() => String, { nullable: true })
  readonly title!: string | null;

  @Field(() => Int, { nullable: true })
  readonly year!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 8601, as precise as the records: `2021`, `2021-12` or `2021-12-01`.',
  })
  readonly publishedOn!: string | null;

  @Field(() => String, { nullable: true })
  readonly volume!: string | null;

  @Field(() => String, { nullable: true })
  readonly issue!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A range `212-231`, a single page, or an article number `e100429`.',
  })
  readonly pages!: string | null;

  @Field(() => String, { nullable: true, description: 'Lower case, without a prefix.' })
  readonly doi!: string | null;

  @Field(() => String, { nullable: true, description: 'PubMed’s number.' })
  readonly pmid!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'PubMed Central’s number, as `PMC4109262`.',
  })
  readonly pmcid!: string | null;

  @Field(() => [String])
  readonly isbns!: readonly string[];

  @Field(() => String, { nullable: true })
  readonly url!: string | null;

  @Field(() => String, { nullable: true })
  readonly abstract!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A BCP 47 code such as `en` where the language is recognised, else as written.',
  })
  readonly language!: string | null;

  @Field(() => Int, { description: 'How many authors it has; editors are not counted.' })
  readonly authorCount!: number;
}
