import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'A whole network in numbers, also of the authors whom `first` does not show.',
})
export class CoauthorNetworkStatistics {
  @Field(() => Int)
  readonly nodes!: number;

  @Field(() => Int)
  readonly links!: number;

  @Field(() => Float, { description: 'Links over the pairs that there are; 0 below two authors.' })
  readonly density!: number;

  @Field(() => Int, { description: 'Connected parts; an author without links is one.' })
  readonly components!: number;

  @Field(() => Int, { description: 'Authors in the largest connected part.' })
  readonly largestComponent!: number;

  @Field(() => Float, { description: 'How often two co-authors of one author are linked.' })
  readonly transitivity!: number;

  @Field(() => Float, { description: 'Links of an author, on average.' })
  readonly averageDegree!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Links on the shortest path, on average over the pairs that a path joins; null where there is none.',
  })
  readonly averagePathLength!: number | null;

  @Field(() => Int, {
    description: 'The longest of the shortest paths; where sampled, it is at least this long.',
  })
  readonly diameter!: number;

  @Field(() => Float, { description: 'Of the clusters; 0 without links.' })
  readonly modularity!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Whether authors with many links are linked with each other: -1 to 1; null where all have the same number.',
  })
  readonly assortativity!: number | null;

  @Field(() => Boolean, {
    description:
      'True where path length and diameter are estimates, from a sample with the fixed seed: above 5,000 authors in one connected part.',
  })
  readonly isSampled!: boolean;
}
