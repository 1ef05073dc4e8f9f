import { Field, Float, ID, Int, InterfaceType, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'How central a node is in the whole network; each number is computed only when a query asks for it.',
})
export class NodeCentrality {
  @Field(() => Float, {
    nullable: true,
    description: 'The share of the other nodes that it is linked with, 0 to 1.',
  })
  readonly degree!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The sum of the strengths of its links, after normalisation.',
  })
  readonly strength!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Closeness by Wasserman and Faust, as networkx computes it.',
  })
  readonly closeness!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The sum of 1/distance to every other node.',
  })
  readonly harmonic!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The share of the shortest paths between other nodes that pass through it.',
  })
  readonly betweenness!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'High for a node that is linked with nodes for which it is high.',
  })
  readonly eigenvector!: number | null;

  @Field(() => Float, { nullable: true, description: 'PageRank with damping 0.85.' })
  readonly pageRank!: number | null;

  @Field(() => Boolean, {
    description:
      'True where closeness, harmonic or betweenness is an estimate from a sample with the fixed seed: above 5,000 nodes in one connected part.',
  })
  readonly isSampled!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Where a node lies in the picture of its whole network: linked nodes are near, clusters are groups, parts that are not linked lie beside one another, and no two circles overlap. Worked out only when a query asks for it; the same graph, options and seed give the same positions everywhere, and the files of the network have them too.',
})
export class NodePosition {
  @Field(() => Float, { description: 'From left to right, 0 in the middle of the picture.' })
  readonly x!: number;

  @Field(() => Float, { description: 'From top to bottom, 0 in the middle of the picture.' })
  readonly y!: number;

  @Field(() => Float, {
    description:
      'The radius of its circle, whose area grows with `paperCount`, in the unit of `x` and `y`: about a pixel at full size.',
  })
  readonly radius!: number;
}

@InterfaceType({
  description:
    'A node of a network: an author, institution, country, keyword or term, with its numbers among the papers of the network.',
})
export abstract class NetworkNode {
  @Field(() => ID, { description: 'The id of the author, place or topic.' })
  readonly id!: string;

  @Field(() => String, { description: 'The name of the author or place, the label of the topic.' })
  readonly label!: string;

  @Field(() => Int, { description: 'How many papers of the network have it.' })
  readonly paperCount!: number;

  @Field(() => Int, { description: 'How many links it has (its degree).' })
  readonly linkCount!: number;

  @Field(() => Float, {
    description: 'The sum of the strengths of its links, before normalisation.',
  })
  readonly totalLinkStrength!: number;

  @Field(() => Float, { nullable: true, description: 'The mean year of its papers.' })
  readonly averageYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'The year of its first paper.' })
  readonly firstYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'The year of its latest paper.' })
  readonly lastYear!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The `id` of its cluster; null where it is in none.',
  })
  readonly cluster!: number | null;

  @Field(() => NodePosition, {
    description:
      'Where it lies in the picture of the network. The whole network is laid out, whatever `first` shows; one of more than 20,000 nodes is refused with LAYOUT_TOO_LARGE: give `top` in `options`.',
  })
  readonly position!: NodePosition;

  @Field(() => NodeCentrality)
  readonly centrality!: NodeCentrality;
}
