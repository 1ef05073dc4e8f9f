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
    'How strengths are made comparable between nodes with many papers and nodes with few (Van Eck and Waltman 2009), with c for the strength of a link and a and b for the papers of its ends.',
  valuesConfig: {
    NONE: { description: '`c`, the strength as it was counted.' },
    ASSOCIATION_STRENGTH: {
      description: '`c / (a b)`, also called proximity or probabilistic affinity.',
    },
    SALTON: { description: '`c / √(a b)`, also called cosine.' },
    JACCARD: { description: '`c / (a + b - c)`.' },
    INCLUSION: { description: '`c / min(a, b)`.' },
  },
});

export enum NetworkTopBy {
  PAPERS = 'PAPERS',
  TOTAL_LINK_STRENGTH = 'TOTAL_LINK_STRENGTH',
}

registerEnumType(NetworkTopBy, {
  name: 'NetworkTopBy',
  description: 'The number by which `top` chooses nodes.',
  valuesConfig: {
    PAPERS: { description: 'The number of papers.' },
    TOTAL_LINK_STRENGTH: { description: 'The sum of the strengths of the links.' },
  },
});

const DESCRIPTION =
  'How links are counted, and what is kept. Limits apply in this order: papers with too many';
const ORDER =
  'nodes with too few papers, weak links, top, backbone, largest component; then strengths are normalised.';

/** The options that every network has. */
@InputType()
export abstract class NetworkOptions {
  @Field(() => Int, {
    defaultValue: 1,
    description: 'Nodes with fewer papers are left out.',
  })
  readonly minPapers: number = 1;

  @Field(() => Float, {
    defaultValue: 0,
    description: 'Weaker links are left out.',
  })
  readonly minStrength: number = 0;

  @Field(() => Int, {
    nullable: true,
    description: 'Keeps only this many nodes, the first by `topBy`.',
  })
  readonly top?: number | null;

  @Field(() => NetworkTopBy, { defaultValue: NetworkTopBy.TOTAL_LINK_STRENGTH })
  readonly topBy: NetworkTopBy = NetworkTopBy.TOTAL_LINK_STRENGTH;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Keeps only the largest connected part.',
  })
  readonly largestComponentOnly: boolean = false;

  @Field(() => Float, {
    nullable: true,
    description:
      'Keeps only links that the disparity filter finds significant at this level, such as 0.05 (Serrano, Boguñá, Vespignani 2009).',
  })
  readonly backboneAlpha?: number | null;

  @Field(() => Normalisation, {
    defaultValue: Normalisation.NONE,
    description: 'Clusters and centralities are computed from the normalised strengths.',
  })
  readonly normalisation: Normalisation = Normalisation.NONE;

  @Field(() => Float, {
    defaultValue: 1,
    description: 'The resolution of the clusters: a higher one gives more and smaller clusters.',
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
      'Smaller clusters are merged into a neighbouring one; without a neighbour, their nodes belong to no cluster.',
  })
  readonly minClusterSize: number = 1;

  abstract readonly counting: Counting;
}

/** The options of networks whose members have no order in a paper. */
@InputType()
abstract class UnorderedNetworkOptions extends NetworkOptions {
  @Field(() => Counting, {
    defaultValue: Counting.FULL,
    description:
      'FULL or FRACTIONAL; the other values depend on positions in the list of authors and are refused with BAD_USER_INPUT.',
  })
  readonly counting: Counting = Counting.FULL;
}

@InputType({ description: `${DESCRIPTION} authors, ${ORDER}` })
export class CoauthorNetworkOptions extends NetworkOptions {
  @Field(() => Counting, { defaultValue: Counting.FULL })
  readonly counting: Counting = Counting.FULL;

  @Field(() => Int, {
    defaultValue: 100,
    description:
      'Papers with more authors are left out: one with 3,000 authors makes 4.5 million pairs.',
  })
  readonly maxAuthorsPerPaper: number = 100;
}

@InputType({ description: `${DESCRIPTION} institutions, ${ORDER}` })
export class InstitutionNetworkOptions extends UnorderedNetworkOptions {
  @Field(() => Int, {
    defaultValue: 100,
    description: 'Papers whose addresses name more institutions are left out.',
  })
  readonly maxInstitutionsPerPaper: number = 100;
}

@InputType({ description: `${DESCRIPTION} countries, ${ORDER}` })
export class CountryNetworkOptions extends UnorderedNetworkOptions {
  @Field(() => Int, {
    defaultValue: 100,
    description: 'Papers whose addresses name more countries are left out.',
  })
  readonly maxCountriesPerPaper: number = 100;
}

@InputType({ description: `${DESCRIPTION} keywords, ${ORDER}` })
export class KeywordNetworkOptions extends UnorderedNetworkOptions {
  @Field(() => Int, {
    defaultValue: 500,
    description: 'Papers with more keywords are left out; some indexes give more than a hundred.',
  })
  readonly maxKeywordsPerPaper: number = 500;
}

@InputType({ description: `${DESCRIPTION} terms, ${ORDER}` })
export class TermNetworkOptions extends UnorderedNetworkOptions {
  @Field(() => Int, {
    defaultValue: 500,
    description: 'Papers with more terms in title and abstract are left out.',
  })
  readonly maxTermsPerPaper: number = 500;
}
