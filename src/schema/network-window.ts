import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { NetworkCut } from './network-cut.js';

@InputType({
  description: 'How a span of years is divided into windows; only the latest 200 are returned.',
})
export class WindowInput {
  @Field(() => Int, {
    defaultValue: 5,
    description: 'The length of a window in years; of cumulative windows, that of the first one.',
  })
  readonly years: number = 5;

  @Field(() => Int, {
    nullable: true,
    description:
      'Years from the start of one window to the start of the next. If it is left out: `years`, so that each window begins where the previous one ends.',
  })
  readonly step?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether each window reaches back to the first year.',
  })
  readonly cumulative: boolean = false;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The network of the papers of some years, in numbers.',
})
export class NetworkWindow {
  @Field(() => Int, { description: 'The first year of the window.' })
  readonly from!: number;

  @Field(() => Int, { description: 'The last year of the window.' })
  readonly to!: number;

  @Field(() => Int, { description: 'How many papers it is made of.' })
  readonly papers!: number;

  @Field(() => Int, { description: 'How many nodes it has.' })
  readonly nodes!: number;

  @Field(() => Int, { description: 'How many links it has.' })
  readonly links!: number;

  @Field(() => Float, { description: 'Its links over all that are possible, from 0 to 1.' })
  readonly density!: number;

  @Field(() => Int, { description: 'How many connected parts it has.' })
  readonly components!: number;

  @Field(() => Int, { description: 'How many nodes its largest connected part has.' })
  readonly largestComponent!: number;

  @Field(() => Float, {
    description: 'The share of connected triples that are closed (global clustering), from 0 to 1.',
  })
  readonly transitivity!: number;

  @Field(() => Float, { description: 'How many links a node has on average.' })
  readonly averageDegree!: number;

  @Field(() => Float, { description: 'The mean total link strength of its nodes.' })
  readonly averageStrength!: number;

  @Field(() => Int, { description: 'Links that the window before does not have.' })
  readonly newLinks!: number;

  @Field(() => Int, { description: 'Links of the window before that this one does not have.' })
  readonly lostLinks!: number;

  @Field(() => Int, { description: 'Nodes that are in no earlier window.' })
  readonly newcomers!: number;

  @Field(() => Boolean, {
    description: 'True where a limit left something out; `truncatedBy` says which and how much.',
  })
  readonly truncated!: boolean;

  @Field(() => [NetworkCut], {
    description:
      'The limits that left something out, as in the network; in the first window, `MAX_WINDOWS` says how many earlier windows were left out.',
  })
  readonly truncatedBy!: readonly NetworkCut[];
}
