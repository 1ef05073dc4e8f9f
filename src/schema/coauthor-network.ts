import { Field, Float, Int, ObjectType } from 'type-graphql';
import { clusterOf, networkOf } from './network-base.js';
import { NetworkLink } from './network-link.js';
import { NetworkNode } from './network-node.js';
import { Place } from './place.js';

@ObjectType({
  simpleResolvers: true,
  implements: NetworkNode,
  description: 'An author in a network.',
})
export class CoauthorNetworkNode extends NetworkNode {
  @Field(() => Place, {
    nullable: true,
    description:
      'The institution that most of the author’s papers in the network name. Of a paper that says whose its addresses are, only the author’s own count, else all that it names. Of equally frequent ones the one that more papers tie to the author, then the first by `id`. Null where no paper names one, or several are as frequent and no paper ties any of them to the author.',
  })
  readonly institution!: Place | null;
}

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
