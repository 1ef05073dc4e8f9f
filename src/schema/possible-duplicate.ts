import { Field, Float, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Paper } from './paper.js';

@ObjectType({ simpleResolvers: true, description: 'What one field says of two records.' })
export class MatchEvidence {
  @Field(() => String, { description: 'Such as `title`, `authors`, `pages`.' })
  readonly field!: string;

  @Field(() => String, {
    description:
      'How the field of one stands to that of the other, such as `EQUAL`, `NEAR`, `SAME`, `FIRST`, `DIFFERENT`.',
  })
  readonly relation!: string;

  @Field(() => Float, {
    description: 'What it adds to the score; below 0 where it speaks against.',
  })
  readonly points!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A rule that keeps two records apart.' })
export class MatchVeto {
  @Field(() => String, { description: 'Such as `OTHER_DOI`, `OTHER_PMID`.' })
  readonly code!: string;

  @Field(() => String, { description: 'What the two say: `10.1234/a ≠ 10.1234/b`.' })
  readonly detail!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Two papers that may be one: too alike to be sure that they are two, not alike enough to be joined.',
})
export class PossibleDuplicate {
  @Field(() => Paper)
  readonly paper!: Paper;

  @Field(() => Paper)
  readonly other!: Paper;

  @Field(() => Float, {
    description: 'The sum of the evidence’s points, of their two records that are most alike.',
  })
  readonly score!: number;

  @Field(() => [MatchEvidence], { description: 'Field by field; what both lack says nothing.' })
  readonly evidence!: readonly MatchEvidence[];

  @Field(() => [MatchVeto], { description: 'What forbids by rule that they are one.' })
  readonly vetoes!: readonly MatchVeto[];
}

@ObjectType({ simpleResolvers: true })
export class PossibleDuplicateEdge extends edgeOf(() => PossibleDuplicate) {}

@ObjectType({ simpleResolvers: true })
export class PossibleDuplicateConnection extends connectionOf(
  () => PossibleDuplicate,
  () => PossibleDuplicateEdge,
) {}
