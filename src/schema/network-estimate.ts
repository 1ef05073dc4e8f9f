import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'What a co-author network would cost, before it is computed.',
})
export class CoauthorNetworkEstimate {
  @Field(() => Int, { description: 'How many papers the network is made of.' })
  readonly papers!: number;

  @Field(() => Int, { description: 'The sum of the authors of each paper.' })
  readonly authorships!: number;

  @Field(() => Float, {
    description:
      'The sum of the pairs of authors of each paper. The computing time depends on it, and the network has at most this many links.',
  })
  readonly pairs!: number;

  @Field(() => Float, {
    description: 'A network with more pairs is refused with NETWORK_TOO_LARGE.',
  })
  readonly maxPairs!: number;

  @Field(() => Float, { description: 'The most memory that the links can take, in bytes.' })
  readonly maxBytes!: number;
}
