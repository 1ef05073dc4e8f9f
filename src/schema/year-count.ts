import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Papers of one year.' })
export class YearCount {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => Int, { description: 'How many papers are from the year.' })
  readonly paperCount!: number;
}
