import { Field, ObjectType } from 'type-graphql';
import { clusterOf, networkOf } from './network-base.js';
import { NetworkLink } from './network-link.js';
import { NetworkNode } from './network-node.js';

@ObjectType({
  simpleResolvers: true,
  implements: NetworkNode,
  description: 'An institution or country in a network.',
})
export class PlaceNetworkNode extends NetworkNode {}

@ObjectType({
  simpleResolvers: true,
  description: 'A link between two places that the addresses of the same papers name.',
})
export class PlaceLink extends NetworkLink {}

@ObjectType({
  simpleResolvers: true,
  description: 'Places that are linked with each other more than with others.',
})
export class PlaceCluster extends clusterOf('places') {
  @Field(() => String, { description: 'The name of the place with the strongest links.' })
  readonly label!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Places and the links between them. A paper counts for every place that its addresses name; papers without addresses do not count.',
})
export class PlaceNetwork extends networkOf(
  () => PlaceNetworkNode,
  () => PlaceLink,
  'places',
) {}
