import { Field, Float, InputType, Int, registerEnumType } from 'type-graphql';
import { Counting } from './counting.js';

export enum Normalisation {
  NONE = 'NONE',
  ASSOCIATION_STRENGTH = 'ASSOCIATION_STRENGTH',
  SALTON = 'SALTON',
  JACCARD = 'JACCARD',
  INCLUSION = 'INCLUSION',
}

registerEnumType(Normalisation, {
  name: 'Normalisation',
  description:
    'How the strength of a link is made comparable between authors with many and with few papers.',
});

export enum NetworkTopBy {
  PAPERS = 'PAPERS',
  TOTAL_LINK_STRENGTH = 'TOTAL_LINK_STRENGTH',
}

registerEnumType(NetworkTopBy, {
  name: 'NetworkTopBy',
  description: 'By what the authors of `top` are chosen.',
});

@InputType({
  description:
    'How links are counted, and what is kept. Limits apply in this order: authors per paper, papers, strength, top, backbone, largest component; then strengths are normalised.',
})
export class CoauthorNetworkOptions {
  @Field(() => Counting, { defaultValue: Counting.FULL })
  readonly counting: Counting = Counting.FULL;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'Authors with fewer papers are left out.',
  })
  readonly minPapers: number = 1;

  @Field(() => Float, { defaultValue: 0, description: 'Links below it are left out.' })
  readonly minStrength: number = 0;

  @Field(() => Int, {
    defaultValue: 100,
    description: 'Papers with more authors make no link: 3,000 authors are 4.5 million pairs.',
  })
  readonly maxAuthorsPerPaper: number = 100;

  @Field(() => Int, { nullable: true, description: 'Only so many authors, the first by `topBy`.' })
  readonly top?: number | null;

  @Field(() => NetworkTopBy, { defaultValue: NetworkTopBy.TOTAL_LINK_STRENGTH })
  readonly topBy: NetworkTopBy = NetworkTopBy.TOTAL_LINK_STRENGTH;

  @Field(() => Boolean, { defaultValue: false, description: 'Only the largest connected part.' })
  readonly largestComponentOnly: boolean = false;

  @Field(() => Float, {
    nullable: true,
    description:
      'Only links that the disparity filter finds significant at this level, 0.05 for example (Serrano, Boguñá, Vespignani 2009).',
  })
  readonly backboneAlpha?: number | null;

  @Field(() => Normalisation, {
    defaultValue: Normalisation.NONE,
    description: 'Clusters and centralities are computed on the normalised strengths.',
  })
  readonly normalisation: Normalisation = Normalisation.NONE;

  @Field(() => Float, {
    defaultValue: 1,
    description: 'Of the clusters: more gives more and smaller ones.',
  })
  readonly resolution: number = 1;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'The same seed gives the same clusters and the same samples.',
  })
  readonly seed: number = 0;

  @Field(() => Int, {
    defaultValue: 1,
    description:
      'Smaller clusters are merged into neighbours, or are none where they have no neighbour.',
  })
  readonly minClusterSize: number = 1;
}
