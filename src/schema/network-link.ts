import { Field, Float, Int, ObjectType } from 'type-graphql';

/** What every link has, whatever its ends are. */
@ObjectType({ simpleResolvers: true })
export abstract class NetworkLink {
  @Field(() => Float, { description: 'The strength as counted, before normalisation.' })
  readonly strength!: number;

  @Field(() => Float, {
    description: 'The strength after normalisation; the same as `strength` without one.',
  })
  readonly normalisedStrength!: number;

  @Field(() => Int, { description: 'How many papers of the network the two share.' })
  readonly paperCount!: number;

  @Field(() => Int, { nullable: true, description: 'The year of the first shared paper.' })
  readonly firstYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'The year of the latest shared paper.' })
  readonly lastYear!: number | null;
}
