import { Field, Int, ObjectType } from 'type-graphql';
import { NetworkCut, NetworkLinkFields, NetworkNodeFields } from './coauthor-network.js';
import { CoauthorNetworkStatistics } from './network-statistics.js';
import { Place } from './place.js';

@ObjectType({
  simpleResolvers: true,
  description: 'An institution or country in a network; its fields count as those of an author do.',
})
export class PlaceNetworkNode extends NetworkNodeFields {
  @Field(() => Place)
  readonly place!: Place;
}

@ObjectType({ simpleResolvers: true, description: 'Two places that papers name together.' })
export class PlaceLink extends NetworkLinkFields {
  @Field(() => Place)
  readonly source!: Place;

  @Field(() => Place)
  readonly target!: Place;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Places that are linked with each other more than with others.',
})
export class PlaceCluster {
  @Field(() => Int, { description: 'From 1, the largest first; `cluster` of its places.' })
  readonly id!: number;

  @Field(() => Int, { description: 'How many places it has.' })
  readonly size!: number;

  @Field(() => String, { description: 'The place with the strongest links.' })
  readonly label!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Places and the links between them. A paper counts for every place that its addresses name; those without addresses do not count.',
})
export class PlaceNetwork {
  @Field(() => [PlaceNetworkNode], { description: 'Those with the strongest links first.' })
  readonly nodes!: readonly PlaceNetworkNode[];

  @Field(() => [PlaceLink], {
    description: 'The links between the places that are shown, the strongest first.',
  })
  readonly links!: readonly PlaceLink[];

  @Field(() => CoauthorNetworkStatistics)
  readonly statistics!: CoauthorNetworkStatistics;

  @Field(() => Boolean, {
    description: 'True where a limit left something out; `truncatedBy` says which and how much.',
  })
  readonly truncated!: boolean;

  @Field(() => [NetworkCut])
  readonly truncatedBy!: readonly NetworkCut[];
}
