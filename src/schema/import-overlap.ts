import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';

const FILTER = 'The filter that lists these papers; send it back as `PaperFilter`.';

@ObjectType({ simpleResolvers: true, description: 'Papers, and the filter that lists them.' })
export class OverlappingPapers {
  @Field(() => Int, { description: 'How many they are.' })
  readonly papers!: number;

  @Field(() => GraphQLJSONObject, { description: FILTER })
  readonly filter!: object;
}

@ObjectType({ simpleResolvers: true, description: 'What one of several imports brought.' })
export class OverlapSource extends OverlappingPapers {
  @Field(() => ID, { description: 'The id of the import.' })
  readonly id!: string;

  @Field(() => String, { description: 'The name of its source.' })
  readonly source!: string;

  @Field(() => Int, {
    description: 'Its records that describe a paper, each time that the source holds them.',
  })
  readonly records!: number;

  @Field(() => Int, { description: 'Records beyond the first of each of its papers.' })
  readonly duplicates!: number;

  @Field(() => OverlappingPapers, { description: 'Papers that no other of the imports brought.' })
  readonly alone!: OverlappingPapers;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Papers that just these of the imports brought, and no other of them.',
})
export class OverlapCombination extends OverlappingPapers {
  @Field(() => [ID], { description: 'The ids of the imports.' })
  readonly imports!: readonly string[];

  @Field(() => [String], { description: 'The names of their sources, in the same order.' })
  readonly sources!: readonly string[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How imports overlap: the numbers of a PRISMA flow diagram (records identified, duplicates removed, papers left) and of an upset plot (each paper in one combination).',
})
export class ImportOverlap extends OverlappingPapers {
  @Field(() => Int, { description: 'Records of all the imports together.' })
  readonly records!: number;

  @Field(() => Int, {
    description: 'Records beyond the first of each paper, whether in one source or in several.',
  })
  readonly duplicates!: number;

  @Field(() => [OverlapSource], { description: 'Each of the imports, in the order asked for.' })
  readonly sources!: readonly OverlapSource[];

  @Field(() => [OverlapCombination], {
    description: 'The combinations of imports that have papers, the largest first.',
  })
  readonly combinations!: readonly OverlapCombination[];
}
