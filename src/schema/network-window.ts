import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { NetworkCut } from './network-cut.js';

@InputType({ description: 'How a span of years is cut into windows; the latest 200 are given.' })
export class WindowInput {
  @Field(() => Int, {
    defaultValue: 5,
    description: 'Years in a window, in the first if cumulative.',
  })
  readonly years: number = 5;

  @Field(() => Int, {
    nullable: true,
    description: 'Years from one window to the next; left out: `years`, so that windows touch.',
  })
  readonly step?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True where each window reaches back to the first year.',
  })
  readonly cumulative: boolean = false;
}

@ObjectType({ simpleResolvers: true, description: 'The network of the papers of some years.' })
export class NetworkWindow {
  @Field(() => Int)
  readonly from!: number;

  @Field(() => Int, { description: 'Included.' })
  readonly to!: number;

  @Field(() => Int)
  readonly papers!: number;

  @Field(() => Int)
  readonly nodes!: number;

  @Field(() => Int)
  readonly links!: number;

  @Field(() => Float)
  readonly density!: number;

  @Field(() => Int)
  readonly components!: number;

  @Field(() => Int)
  readonly largestComponent!: number;

  @Field(() => Float)
  readonly transitivity!: number;

  @Field(() => Float, { description: 'Links of an author, on average.' })
  readonly averageDegree!: number;

  @Field(() => Float, { description: 'Total link strength of an author, on average.' })
  readonly averageStrength!: number;

  @Field(() => Int, { description: 'Links that the window before did not have.' })
  readonly newLinks!: number;

  @Field(() => Int, { description: 'Links of the window before that are not here.' })
  readonly lostLinks!: number;

  @Field(() => Int, { description: 'Authors who are in no earlier window.' })
  readonly newcomers!: number;

  @Field(() => Boolean, {
    description: 'True where a limit left something out; `truncatedBy` says which and how much.',
  })
  readonly truncated!: boolean;

  @Field(() => [NetworkCut], {
    description:
      'As in the network; in the first window `MAX_WINDOWS` tells how many earlier windows there are.',
  })
  readonly truncatedBy!: readonly NetworkCut[];
}
