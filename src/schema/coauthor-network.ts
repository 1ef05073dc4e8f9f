import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CoauthorNetworkStatistics } from './network-statistics.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'How central an author is in the whole network; each number is computed only when it is asked for.',
})
export class NodeCentrality {
  @Field(() => Float, { nullable: true, description: 'Links over the other authors: 0 to 1.' })
  readonly degree!: number | null;

  @Field(() => Float, { nullable: true, description: 'The sum of the normalised strengths.' })
  readonly strength!: number | null;

  @Field(() => Float, { nullable: true, description: 'Wasserman and Faust’s, as in networkx.' })
  readonly closeness!: number | null;

  @Field(() => Float, { nullable: true, description: 'The sum of 1/distance to every other.' })
  readonly harmonic!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The share of shortest paths between others that pass here.',
  })
  readonly betweenness!: number | null;

  @Field(() => Float, { nullable: true })
  readonly eigenvector!: number | null;

  @Field(() => Float, { nullable: true, description: 'With damping 0.85.' })
  readonly pageRank!: number | null;

  @Field(() => Boolean, {
    description:
      'True where closeness, harmonic or betweenness, as far as asked for, are estimates from a sample with the fixed seed: above 5,000 authors in one connected part.',
  })
  readonly isSampled!: boolean;
}

/** What every node has, whatever it stands for. */
@ObjectType({ simpleResolvers: true })
export class NetworkNodeFields {
  @Field(() => Int, { description: 'Its papers among the papers of the network.' })
  readonly paperCount!: number;

  @Field(() => Int, { description: 'How many links it has (degree).' })
  readonly linkCount!: number;

  @Field(() => Float, { description: 'The sum of the strengths of its links, as counted.' })
  readonly totalLinkStrength!: number;

  @Field(() => Float, { nullable: true, description: 'The mean year of the papers.' })
  readonly averageYear!: number | null;

  @Field(() => Int, { nullable: true })
  readonly firstYear!: number | null;

  @Field(() => Int, { nullable: true })
  readonly lastYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'The `id` of its cluster; null for none.' })
  readonly cluster!: number | null;

  @Field(() => NodeCentrality)
  readonly centrality!: NodeCentrality;
}

@ObjectType({ simpleResolvers: true, description: 'An author in a network.' })
export class CoauthorNetworkNode extends NetworkNodeFields {}

/** What every link has. */
@ObjectType({ simpleResolvers: true })
export class NetworkLinkFields {
  @Field(() => Float, { description: 'As counted.' })
  readonly strength!: number;

  @Field(() => Float, { description: 'After normalisation; the same without one.' })
  readonly normalisedStrength!: number;

  @Field(() => Int, { description: 'How many papers of the network the two share.' })
  readonly paperCount!: number;

  @Field(() => Int, { nullable: true })
  readonly firstYear!: number | null;

  @Field(() => Int, { nullable: true })
  readonly lastYear!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Two authors who share papers.' })
export class CoauthorLink extends NetworkLinkFields {}

@ObjectType({ simpleResolvers: true, description: 'A limit that left something out.' })
export class NetworkCut {
  @Field(() => String, {
    description:
      '`MAX_AUTHORS_PER_PAPER`, `MIN_PAPERS`, `MIN_STRENGTH`, `TOP`, `BACKBONE` or `LARGEST_COMPONENT`: the option. `FIRST`: these authors count in the statistics but are not shown. `REACH`: so many authors are within `depth` that not all were followed.',
  })
  readonly by!: string;

  @Field(() => String, {
    description: 'What was left out: `PAPERS`, `NODES`, `LINKS` or `WINDOWS`.',
  })
  readonly of!: string;

  @Field(() => Int, { nullable: true, description: 'How many; null where it was not counted.' })
  readonly leftOut!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Authors and the links between them.' })
export class CoauthorNetwork {
  @Field(() => [CoauthorNetworkNode], { description: 'Those with the strongest links first.' })
  readonly nodes!: readonly CoauthorNetworkNode[];

  @Field(() => [CoauthorLink], {
    description: 'The links between the authors that are shown, the strongest first.',
  })
  readonly links!: readonly CoauthorLink[];

  @Field(() => CoauthorNetworkStatistics)
  readonly statistics!: CoauthorNetworkStatistics;

  @Field(() => Boolean, {
    description: 'True where a limit left something out; `truncatedBy` says which and how much.',
  })
  readonly truncated!: boolean;

  @Field(() => [NetworkCut])
  readonly truncatedBy!: readonly NetworkCut[];
}
