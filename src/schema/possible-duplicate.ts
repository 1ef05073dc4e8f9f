import { Field, Float, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Paper } from './paper.js';

@ObjectType({ simpleResolvers: true, description: 'What one field says about two records.' })
export class MatchEvidence {
  @Field(() => String, { description: 'The field, such as `title`, `authors` or `pages`.' })
  readonly field!: string;

  @Field(() => String, {
    description:
      'How the values of the two compare, such as `EQUAL`, `NEAR`, `SAME`, `FIRST`, `DIFFERENT`.',
  })
  readonly relation!: string;

  @Field(() => Float, {
    description: 'What it adds to the score; negative if it is evidence against a match.',
  })
  readonly points!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A rule that keeps two records apart.' })
export class MatchVeto {
  @Field(() => String, { description: 'The rule, such as `OTHER_DOI` or `OTHER_PMID`.' })
  readonly code!: string;

  @Field(() => String, { description: 'The two values, such as `10.1234/a ≠ 10.1234/b`.' })
  readonly detail!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Two papers that may be the same: similar, but not similar enough to be merged.',
})
export class PossibleDuplicate {
  @Field(() => Paper, { description: 'One of the two papers.' })
  readonly paper!: Paper;

  @Field(() => Paper, { description: 'The other paper.' })
  readonly other!: Paper;

  @Field(() => Float, {
    description: 'The sum of the points of the evidence, for their two most similar records.',
  })
  readonly score!: number;

  @Field(() => [MatchEvidence], {
    description: 'The evidence of each field; a field that one of the papers lacks says nothing.',
  })
  readonly evidence!: readonly MatchEvidence[];

  @Field(() => [MatchVeto], { description: 'The rules that forbid merging them.' })
  readonly vetoes!: readonly MatchVeto[];
}

@ObjectType({ simpleResolvers: true })
export class PossibleDuplicateEdge extends edgeOf(() => PossibleDuplicate) {}

@ObjectType({ simpleResolvers: true })
export class PossibleDuplicateConnection extends connectionOf(
  () => PossibleDuplicate,
  () => PossibleDuplicateEdge,
) {}
