import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { Counting } from './counting.js';

@InputType({ description: 'How links are counted, and which are kept.' })
export class CoauthorNetworkOptions {
  @Field(() => Counting, { defaultValue: Counting.FULL })
  readonly counting: Counting = Counting.FULL;

  @Field(() => Float, { defaultValue: 0, description: 'Links below it are left out.' })
  readonly minStrength: number = 0;

  @Field(() => Int, {
    defaultValue: 100,
    description: 'Papers with more authors make no link: 3,000 authors are 4.5 million pairs.',
  })
  readonly maxAuthorsPerPaper: number = 100;
}

@ObjectType({ simpleResolvers: true, description: 'An author in a network.' })
export class CoauthorNetworkNode {
  @Field(() => Int, { description: 'Papers of this author among the papers of the network.' })
  readonly paperCount!: number;

  @Field(() => Int, { description: 'How many links it has (degree).' })
  readonly linkCount!: number;

  @Field(() => Float, { description: 'The sum of the strengths of its links.' })
  readonly totalLinkStrength!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Two authors who share papers.' })
export class CoauthorLink {
  @Field(() => Float)
  readonly strength!: number;

  @Field(() => Int, { description: 'How many papers of the network the two share.' })
  readonly paperCount!: number;

  @Field(() => Int, { nullable: true })
  readonly firstYear!: number | null;

  @Field(() => Int, { nullable: true })
  readonly lastYear!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Authors and the links between them.' })
export class CoauthorNetwork {
  @Field(() => [CoauthorNetworkNode], { description: 'Those with the strongest links first.' })
  readonly nodes!: readonly CoauthorNetworkNode[];

  @Field(() => [CoauthorLink], { description: 'The strongest first.' })
  readonly links!: readonly CoauthorLink[];

  @Field(() => Boolean, {
    description: 'True where a limit cut authors from the network; `truncatedBy` says which.',
  })
  readonly truncated!: boolean;

  @Field(() => [String], {
    description: '`FIRST`: there are more authors within reach than `first` lets in.',
  })
  readonly truncatedBy!: readonly string[];
}
