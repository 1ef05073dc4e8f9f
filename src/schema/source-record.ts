import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'One tag of a record, as it came.' })
export class RecordField {
  @Field(() => String, { description: 'A RIS tag such as `TI`.' })
  readonly tag!: string;

  @Field(() => String, { description: 'The value, as the record has it.' })
  readonly value!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Where a record is in an imported source.' })
export class RecordPlace {
  @Field(() => String, { description: 'The name of the file.' })
  readonly source!: string;

  @Field(() => Int, { description: 'The record’s number in the file, from 1.' })
  readonly index!: number;

  @Field(() => Int, { description: 'The line where it begins, from 1.' })
  readonly line!: number;

  @Field(() => String, { description: 'When the import began, as ISO 8601.' })
  readonly importedAt!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A record as a file gave it, untouched.' })
export class SourceRecord {
  @Field(() => ID, { description: 'The id of the record; equal records have the same.' })
  readonly id!: string;

  @Field(() => [RecordField], { description: 'Every tag, in the order of the record.' })
  readonly fields!: readonly RecordField[];

  @Field(() => [RecordPlace], {
    description:
      'Where it was imported from; several places for a record that came more than once.',
  })
  readonly places!: readonly RecordPlace[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Which record a field of a paper was taken from.',
})
export class FieldSource {
  @Field(() => String, {
    description:
      'The name of the field of `Paper`. If several records gave parts of it (topics, ISSNs of the journal), `record` is the first of these.',
  })
  readonly field!: string;

  @Field(() => SourceRecord, { description: 'The record whose value the paper has.' })
  readonly record!: SourceRecord;
}
