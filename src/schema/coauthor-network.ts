import { Field, Float, Int, ObjectType } from 'type-graphql';
import { clusterOf, networkOf } from './network-base.js';
import { NetworkLink } from './network-link.js';
import { NetworkNode } from './network-node.js';

@ObjectType({
  simpleResolvers: true,
  implements: NetworkNode,
  description: 'An author in a network.',
})
export class CoauthorNetworkNode extends NetworkNode {}

@ObjectType({ simpleResolvers: true, description: 'A link between two authors who share papers.' })
export class CoauthorLink extends NetworkLink {}

@ObjectType({ simpleResolvers: true, description: 'Authors and the links between them.' })
export class CoauthorNetwork extends networkOf(
  () => CoauthorNetworkNode,
  () => CoauthorLink,
  'authors',
) {}

@ObjectType({
  simpleResolvers: true,
  description:
    'Authors who are linked with each other more than with others, found by the Leiden algorithm (Traag, Waltman, Van Eck 2019).',
})
export class CoauthorCluster extends clusterOf('authors') {
  @Field(() => Int, { description: 'How many links there are between its authors.' })
  readonly internalLinks!: number;

  @Field(() => Float, { description: 'The sum of the strengths of the links between its authors.' })
  readonly internalStrength!: number;

  @Field(() => Float, {
    description: 'The sum of the strengths of the links from its authors to others.',
  })
  readonly externalStrength!: number;

  @Field(() => Float, { nullable: true, description: 'The mean of its authors’ average years.' })
  readonly averageYear!: number | null;
}
