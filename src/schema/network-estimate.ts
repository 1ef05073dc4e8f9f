import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'What a co-author network would cost, known before it is computed.',
})
export class CoauthorNetworkEstimate {
  @Field(() => Int)
  readonly papers!: number;

  @Field(() => Int, { description: 'Authors summed over the papers.' })
  readonly authorships!: number;

  @Field(() => Float, {
    description: 'Pairs of authors over all papers: the time it takes, and as many links at most.',
  })
  readonly pairs!: number;

  @Field(() => Float, { description: 'More pairs than this are refused: NETWORK_TOO_LARGE.' })
  readonly maxPairs!: number;

  @Field(() => Float, { description: 'The most memory that the links can take.' })
  readonly maxBytes!: number;
}
