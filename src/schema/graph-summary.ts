import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

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

@ObjectType({ simpleResolvers: true, description: 'Where something odd stands in a source.' })
export class ProblemPlace {
  @Field(() => Int, {
    nullable: true,
    description: 'The number of the record in the source, from 1; null outside of records.',
  })
  readonly record!: number | null;

  @Field(() => Int, { description: 'From 1.' })
  readonly line!: number;

  @Field(() => Int, { description: 'From 1.' })
  readonly column!: number;

  @Field(() => String, { description: 'What was found, and what was done with it.' })
  readonly message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What was odd in a source, by its code.' })
export class ImportProblem {
  @Field(() => String, { description: 'As `papergraph check` names it, such as `MISSING_ER`.' })
  readonly code!: string;

  @Field(() => String, {
    description: '`ERROR`: not read; `WARNING`: likely not read as meant; `NOTE`: read as meant.',
  })
  readonly severity!: string;

  @Field(() => String, { nullable: true, description: 'What the code stands for.' })
  readonly meaning!: string | null;

  @Field(() => Int)
  readonly count!: number;

  @Field(() => [ProblemPlace], { description: 'The first of them, in the order of the source.' })
  readonly first!: readonly ProblemPlace[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A source that was read into the graph, with the report that `papergraph check` gives of it. The ' +
    'report is null while the import runs, where it was cut, and for imports that are older than reports.',
})
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

  @Field(() => String, {
    nullable: true,
    description: '`LINES`, `FLATTENED`, `MIXED`, `NOT_RIS` or `EMPTY`.',
  })
  readonly format!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Which other format a source that is not RIS looks like.',
  })
  readonly looksLike!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The program or site that wrote the source, where its records show it.',
  })
  readonly producer!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'By the names of the WHATWG Encoding Standard.',
  })
  readonly encoding!: string | null;

  @Field(() => Float, { nullable: true, description: 'The size of the source, unpacked.' })
  readonly bytes!: number | null;

  @Field(() => [ImportProblem], { description: 'What was odd, the gravest first.' })
  readonly problems!: readonly ImportProblem[];
}

@ObjectType({ simpleResolvers: true, description: 'Papers whose text is in one language.' })
export class LanguageCount {
  @Field(() => String, {
    nullable: true,
    description: 'A BCP 47 code such as `en`; null for papers with too little text to tell.',
  })
  readonly language!: string | null;

  @Field(() => Int)
  readonly paperCount!: number;

  @Field(() => Boolean, {
    description:
      'Whether terms are found in it. That needs a model of the language, which only English has; a short text in Latin letters is read as English.',
  })
  readonly hasTerms!: boolean;
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
  readonly records!: number;

  @Field(() => Int)
  readonly imports!: number;

  @Field(() => YearsCovered, { nullable: true })
  readonly years!: YearsCovered | null;

  @Field(() => EngineSummary)
  readonly engine!: EngineSummary;

  @Field(() => ImportSummary, {
    nullable: true,
    description: 'The import that began last; `latestImports` has those before it.',
  })
  readonly lastImport!: ImportSummary | null;
}
