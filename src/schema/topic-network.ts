import { Field, ObjectType } from 'type-graphql';
import { clusterOf, networkOf } from './network-base.js';
import { NetworkLink } from './network-link.js';
import { NetworkNode } from './network-node.js';

@ObjectType({
  simpleResolvers: true,
  implements: NetworkNode,
  description: 'A keyword or term in a network.',
})
export class TopicNetworkNode extends NetworkNode {}

@ObjectType({
  simpleResolvers: true,
  description: 'A link between two topics of the same papers.',
})
export class TopicLink extends NetworkLink {}

@ObjectType({
  simpleResolvers: true,
  description: 'Topics that are linked with each other more than with others.',
})
export class TopicCluster extends clusterOf('topics') {
  @Field(() => String, { description: 'The label of the topic with the strongest links.' })
  readonly label!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Topics and the links between them: how many papers have both.',
})
export class TopicNetwork extends networkOf(
  () => TopicNetworkNode,
  () => TopicLink,
  'topics',
) {}
