import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'A whole network in numbers, including nodes that `first` does not show.',
})
export class CoauthorNetworkStatistics {
  @Field(() => Int, { description: 'How many nodes it has.' })
  readonly nodes!: number;

  @Field(() => Int, { description: 'How many links it has.' })
  readonly links!: number;

  @Field(() => Float, {
    description: 'The share of all pairs of nodes that are linked; 0 with fewer than two nodes.',
  })
  readonly density!: number;

  @Field(() => Int, {
    description: 'How many connected parts it has; a node without links is one.',
  })
  readonly components!: number;

  @Field(() => Int, { description: 'How many nodes the largest connected part has.' })
  readonly largestComponent!: number;

  @Field(() => Float, {
    description: 'How often two neighbours of a node are linked with each other.',
  })
  readonly transitivity!: number;

  @Field(() => Float, { description: 'How many links a node has on average.' })
  readonly averageDegree!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'The mean number of links on the shortest path between two nodes, over all pairs that a path joins; null where there is no path.',
  })
  readonly averagePathLength!: number | null;

  @Field(() => Int, {
    description:
      'The number of links on the longest of the shortest paths; from a sample, it is at least this long.',
  })
  readonly diameter!: number;

  @Field(() => Float, { description: 'The modularity of the clusters; 0 without links.' })
  readonly modularity!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Whether nodes with many links are linked with each other, from -1 to 1; null where all have the same number of links.',
  })
  readonly assortativity!: number | null;

  @Field(() => Boolean, {
    description:
      'True where path length and diameter are estimates from a sample with the fixed seed: above 5,000 nodes in one connected part.',
  })
  readonly isSampled!: boolean;
}
