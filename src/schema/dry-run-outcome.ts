import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A record of a file that was tried.' })
export class DryRunRecord {
  @Field(() => Int, { description: 'Its number in the file, from 1.' })
  readonly index!: number;

  @Field(() => Int, { description: 'The line where it begins, from 1.' })
  readonly line!: number;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  readonly title!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A paper of the graph that a record would join.',
})
export class DryRunPaper {
  @Field(() => ID, { description: 'The id of the paper.' })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  readonly title!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A record that would be one with papers of the graph.',
})
export class DryRunMerge {
  @Field(() => DryRunRecord, { description: 'The record.' })
  readonly record!: DryRunRecord;

  @Field(() => [DryRunPaper], {
    description: 'The papers that it would join; where there are several, they would become one.',
  })
  readonly with!: readonly DryRunPaper[];
}

@ObjectType({ simpleResolvers: true, description: 'What an import would change.' })
export class DryRunOutcome {
  @Field(() => Int, { description: 'Records that the file holds.' })
  readonly records!: number;

  @Field(() => Int, { description: 'Records of papers that the graph does not have.' })
  readonly new!: number;

  @Field(() => Int, { description: 'New records of papers that the graph has.' })
  readonly updated!: number;

  @Field(() => Int, { description: 'Records that the graph has.' })
  readonly unchanged!: number;

  @Field(() => Int, { description: 'Papers that the new records describe, together.' })
  readonly papers!: number;

  @Field(() => Int, { description: 'Those of the papers that the graph does not have.' })
  readonly newPapers!: number;

  @Field(() => Int, {
    description:
      'Papers of the graph that would be merged into another, because a record ties the two.',
  })
  readonly mergedPapers!: number;

  @Field(() => [DryRunMerge], {
    description: 'The first records that would be one with a paper of the graph, at most 100.',
  })
  readonly merges!: readonly DryRunMerge[];

  @Field(() => Int, {
    description:
      'Records that were compared with the graph and with each other. Fewer than `records` where the file holds more than a dry run compares; the others are counted as new or unchanged by their text alone.',
  })
  readonly comparedRecords!: number;
}
