import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A limit that left something out.' })
export class NetworkCut {
  @Field(() => String, {
    description:
      'The option in capitals, such as `MIN_PAPERS`, `MAX_AUTHORS_PER_PAPER` or `MAX_KEYWORDS_PER_PAPER`; `BACKBONE` for `backboneAlpha` and `LARGEST_COMPONENT` for `largestComponentOnly`. `FIRST`: these nodes count in the statistics but are not shown. `REACH`: so many authors are within `depth` that not all were followed. `MAX_WINDOWS`: earlier windows of a network over time.',
  })
  readonly by!: string;

  @Field(() => String, {
    description: 'What was left out: `PAPERS`, `NODES`, `LINKS` or `WINDOWS`.',
  })
  readonly of!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many were left out; null if they were not counted.',
  })
  readonly leftOut!: number | null;
}
