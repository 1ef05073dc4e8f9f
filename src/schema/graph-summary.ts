import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'The first and the last year of any paper.' })
export class YearsCovered {
  @Field(() => Int)
  readonly from!: number;

  @Field(() => Int)
  readonly to!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The graph database that answers.' })
export class EngineSummary {
  @Field(() => String, { description: '`Neo4j` or `Grafeo`.' })
  readonly name!: string;

  @Field(() => String)
  readonly version!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A source that was read into the graph.' })
export class ImportSummary {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly source!: string;

  @Field(() => String, { description: 'When it began, ISO 8601 in UTC.' })
  readonly at!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Records in the source; null while the import runs, or where it was cut.',
  })
  readonly records!: number | null;

  @Field(() => Int, { nullable: true, description: 'What was odd in the source.' })
  readonly problemCount!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the graph holds.' })
export class GraphSummary {
  @Field(() => Int)
  readonly papers!: number;

  @Field(() => Int)
  readonly authors!: number;

  @Field(() => Int)
  readonly journals!: number;

  @Field(() => Int)
  readonly topics!: number;

  @Field(() => Int)
  readonly records!: number;

  @Field(() => Int)
  readonly imports!: number;

  @Field(() => YearsCovered, { nullable: true })
  readonly years!: YearsCovered | null;

  @Field(() => EngineSummary)
  readonly engine!: EngineSummary;

  @Field(() => ImportSummary, { nullable: true })
  readonly lastImport!: ImportSummary | null;
}
