import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'The authors who have the same number of papers.',
})
export class ProductivityRow {
  @Field(() => Int, { description: 'The number of papers.' })
  readonly papers!: number;

  @Field(() => Int, { description: 'How many authors have that many papers.' })
  readonly authors!: number;

  @Field(() => Float, { description: 'Their share of all authors.' })
  readonly share!: number;

  @Field(() => Float, { nullable: true, description: 'The share that the fitted law gives.' })
  readonly expectedShare!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Lotka’s law, share of authors with x papers = constant / x^exponent, fitted by greatest likelihood (Clauset, Shalizi, Newman 2009); null without a fit.',
})
export class Productivity {
  @Field(() => Float, {
    nullable: true,
    description: 'The exponent of the fitted law, near 2 where Lotka’s law holds.',
  })
  readonly exponent!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The constant of the fitted law: the share of authors with one paper that it gives.',
  })
  readonly constant!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The greatest distance between the cumulative shares and those of the law.',
  })
  readonly distance!: number | null;

  @Field(() => [ProductivityRow], {
    description: 'One row for each number of papers that some author has.',
  })
  readonly rows!: readonly ProductivityRow[];
}

@ObjectType({ simpleResolvers: true, description: 'A journal and its zone by Bradford’s law.' })
export class BradfordJournal {
  @Field(() => Int, { description: 'How many of the papers are in the journal.' })
  readonly papers!: number;

  @Field(() => Int, { description: 'Its rank by number of papers, from 1.' })
  readonly rank!: number;

  @Field(() => Int, { description: 'The papers of this journal and of all journals before it.' })
  readonly cumulativePapers!: number;

  @Field(() => Int, { description: '1 is the core; each zone has about a third of the papers.' })
  readonly zone!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The pairs of authors who published together in a year.',
})
export class PairsOfYear {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => Int, { description: 'How many pairs of authors share a paper of the year.' })
  readonly pairs!: number;

  @Field(() => Int, {
    description: 'The pairs that share no earlier paper among the papers of the filter.',
  })
  readonly newPairs!: number;

  @Field(() => Float, {
    nullable: true,
    description: '`newPairs` over `pairs`, from 0 to 1; null without pairs.',
  })
  readonly newPairShare!: number | null;
}

/** The figures of some papers; types add what else they tell. */
@ObjectType({ simpleResolvers: true })
export abstract class CollaborationFigures {
  @Field(() => Int, { description: 'How many of the papers have an author.' })
  readonly papers!: number;

  @Field(() => Int, { description: 'How many authors the papers have.' })
  readonly authors!: number;

  @Field(() => Int, { description: 'The sum of the authors of each paper.' })
  readonly authorships!: number;

  @Field(() => Int, { description: 'How many papers have one author.' })
  readonly singleAuthorPapers!: number;

  @Field(() => Int, { description: 'How many papers have two authors or more.' })
  readonly multiAuthorPapers!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The mean number of authors of a paper; null without papers.',
  })
  readonly meanAuthorsPerPaper!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The mean number of papers of an author; null without authors.',
  })
  readonly meanPapersPerAuthor!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The share of papers with one author, from 0 to 1; null without papers.',
  })
  readonly singleAuthorShare!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Authors of multi-authored papers over those papers (Elango, Rajendran 2012).',
  })
  readonly collaborationIndex!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Multi-authored papers over all (Subramanyam 1983).',
  })
  readonly degreeOfCollaboration!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: '1 less the mean of 1/authors (Ajiferuke, Burell, Tague 1988).',
  })
  readonly collaborativeCoefficient!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How much the authors of some papers work together; papers without authors are not counted. Null where a number is not defined.',
})
export class CollaborationIndicators extends CollaborationFigures {
  @Field(() => Productivity, { description: 'How many authors have how many papers.' })
  readonly productivity!: Productivity;
}
