import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Author } from './author.js';
import { Paper } from './paper.js';

export enum AuthorReasonKind {
  NAME = 'NAME',
  ORCID = 'ORCID',
  COAUTHORS = 'COAUTHORS',
  AFFILIATION = 'AFFILIATION',
  JOURNAL = 'JOURNAL',
  TOPICS = 'TOPICS',
}

registerEnumType(AuthorReasonKind, {
  name: 'AuthorReasonKind',
  description: 'What two names of authors share.',
  valuesConfig: {
    AFFILIATION: { description: 'An institution in the addresses.' },
    COAUTHORS: { description: 'Co-authors.' },
    JOURNAL: { description: 'A journal.' },
    NAME: { description: 'Their given names.' },
    ORCID: { description: 'An ORCID.' },
    TOPICS: { description: 'Topics.' },
  },
});

export enum WhyApart {
  TOO_LITTLE_EVIDENCE = 'TOO_LITTLE_EVIDENCE',
  SEVERAL_NAMES_FIT = 'SEVERAL_NAMES_FIT',
}

registerEnumType(WhyApart, {
  name: 'WhyApart',
  description: 'Why two authors who may be the same person were not merged.',
  valuesConfig: {
    TOO_LITTLE_EVIDENCE: { description: 'They share too little; a common family name needs more.' },
    SEVERAL_NAMES_FIT: { description: 'The shorter name fits several people.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'One reason to think that two names are one person.',
})
export class AuthorReason {
  @Field(() => AuthorReasonKind, { description: 'What the two names share.' })
  readonly kind!: AuthorReasonKind;

  @Field(() => [String], { description: 'What the two names share, folded; at most five values.' })
  readonly values!: readonly string[];

  @Field(() => Float, { description: 'How much it adds to the score.' })
  readonly points!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Two names that the rules merged, and why.' })
export class NameJoin {
  @Field(() => String, { description: 'The folded name that was joined: `krasuska, m`.' })
  readonly name!: string;

  @Field(() => String, { description: 'The folded, fuller name that it was joined to.' })
  readonly to!: string;

  @Field(() => Float, { description: 'The sum of the points of the evidence.' })
  readonly score!: number;

  @Field(() => [AuthorReason], { description: 'What the two names share.' })
  readonly evidence!: readonly AuthorReason[];
}

@ObjectType({ description: 'Another author who may be the same person, with the evidence.' })
export class PossibleAuthor {
  @Field(() => Author)
  readonly author!: Author;

  @Field(() => Float, { description: 'The sum of the points of the evidence.' })
  readonly score!: number;

  @Field(() => [AuthorReason], { description: 'What the two names share.' })
  readonly evidence!: readonly AuthorReason[];

  @Field(() => WhyApart, { description: 'Why the two were not merged.' })
  readonly because!: WhyApart;
}

@ObjectType({
  description:
    'Papers of one author that share nothing with the author’s other papers: perhaps another person’s of the same name.',
})
export class AuthorPart {
  @Field(() => [ID], {
    description:
      'The papers, at most a thousand: what `splitAuthor` takes as `papers` to set this part apart.',
  })
  readonly paperIds!: readonly string[];

  @Field(() => [Paper], { description: 'The first ten of the papers.' })
  readonly papers!: readonly Paper[];

  @Field(() => [String], {
    description: 'The ORCIDs that papers of this part give; two different ones mean two people.',
  })
  readonly orcids!: readonly string[];

  @Field(() => [String], { description: 'Co-authors as `family|initial`, at most five.' })
  readonly coauthors!: readonly string[];

  @Field(() => [String], { description: 'Institutions, folded, at most five.' })
  readonly institutions!: readonly string[];

  @Field(() => [String], { description: 'Journals, folded, at most five.' })
  readonly journals!: readonly string[];

  @Field(() => [String], { description: 'Keywords, folded, at most five.' })
  readonly topics!: readonly string[];
}
