import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Decision } from './decision.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'A paper that an import brought; it may be gone, so it is told by these fields alone.',
})
export class ImportedPaper {
  @Field(() => ID, { description: 'The id that it has or had.' })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'The title; null where it has none.' })
  readonly title!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year; null where it has none.' })
  readonly year!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What goes with an import, in the same words whether that is only tried or done.',
})
export class ImportRemoval {
  @Field(() => Decision, {
    nullable: true,
    description: 'The decision, which `undoDecision` takes back; null for a dry run.',
  })
  readonly decision!: Decision | null;

  @Field(() => ID, { description: 'The id of the import.' })
  readonly import!: string;

  @Field(() => String, { description: 'The name of its source.' })
  readonly source!: string;

  @Field(() => Int, { description: 'Records that go: no other import has them.' })
  readonly records!: number;

  @Field(() => Int, { description: 'Records that stay, since another import has them too.' })
  readonly sharedRecords!: number;

  @Field(() => Int, { description: 'Papers that go: no record of another import describes them.' })
  readonly papers!: number;

  @Field(() => Int, { description: 'Papers that stay and lose a record.' })
  readonly changedPapers!: number;

  @Field(() => Int, { description: 'Authors and editors that go: all their papers do.' })
  readonly authors!: number;

  @Field(() => Int, { description: 'Journals that go: all their papers do.' })
  readonly journals!: number;

  @Field(() => Int, { description: 'Topics that go, keywords and terms: all their papers do.' })
  readonly topics!: number;

  @Field(() => [ImportedPaper], {
    description: 'Papers that go, the first ten by title.',
  })
  readonly goingPapers!: readonly ImportedPaper[];

  @Field(() => [ImportedPaper], {
    description: 'Papers that stay and lose a record, the first ten by title.',
  })
  readonly losingPapers!: readonly ImportedPaper[];
}
