import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CoauthorLink } from './coauthor-network.js';

export enum SuggestionOrder {
  ADAMIC_ADAR = 'ADAMIC_ADAR',
  JACCARD = 'JACCARD',
}

registerEnumType(SuggestionOrder, {
  name: 'SuggestionOrder',
  description: 'How suggestions are ranked.',
  valuesConfig: {
    ADAMIC_ADAR: {
      description:
        'The sum over the common co-authors of 1/log of their number of co-authors, so that those with few count more (Adamic, Adar 2003).',
    },
    JACCARD: { description: 'The share of common co-authors among all co-authors of the two.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A co-author that two authors have in common.' })
export class CoauthorConnector {
  @Field(() => CoauthorLink, { description: 'The link from the author to the common co-author.' })
  readonly near!: CoauthorLink;

  @Field(() => CoauthorLink, {
    description: 'The link from the common co-author to the suggested one.',
  })
  readonly far!: CoauthorLink;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Someone who shares co-authors with an author but no paper.',
})
export class SuggestedCoauthor {
  @Field(() => Float, {
    description:
      'The sum over the common co-authors of 1/ln(number of their co-authors) (Adamic, Adar 2003).',
  })
  readonly adamicAdar!: number;

  @Field(() => Float, { description: 'Common co-authors divided by all co-authors of either.' })
  readonly jaccard!: number;

  @Field(() => Int, { description: 'How many co-authors they have in common.' })
  readonly connectorCount!: number;
}
