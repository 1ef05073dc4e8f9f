import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CoauthorLink } from './coauthor-network.js';

export enum SuggestionOrder {
  ADAMIC_ADAR = 'ADAMIC_ADAR',
  JACCARD = 'JACCARD',
}

registerEnumType(SuggestionOrder, {
  name: 'SuggestionOrder',
  description: 'By what suggestions are ranked.',
});

@ObjectType({ simpleResolvers: true, description: 'A co-author whom two authors have in common.' })
export class CoauthorConnector {
  @Field(() => CoauthorLink, { description: 'From the author to the one in between.' })
  readonly near!: CoauthorLink;

  @Field(() => CoauthorLink, { description: 'From the one in between to the suggested one.' })
  readonly far!: CoauthorLink;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Somebody who shares co-authors with an author, but no paper.',
})
export class SuggestedCoauthor {
  @Field(() => Float, {
    description:
      'Sum over the common co-authors of 1/ln(their number of co-authors) (Adamic, Adar 2003).',
  })
  readonly adamicAdar!: number;

  @Field(() => Float, { description: 'Common co-authors over all co-authors of either.' })
  readonly jaccard!: number;

  @Field(() => Int, { description: 'How many co-authors they have in common.' })
  readonly connectorCount!: number;
}
