import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'The first and the last year of any paper.' })
export class YearsCovered {
  @Field(() => Int, { description: 'The first year.' })
  readonly from!: number;

  @Field(() => Int, { description: 'The last year.' })
  readonly to!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The graph database behind this server.' })
export class EngineSummary {
  @Field(() => String, { description: '`Neo4j` or `Grafeo`.' })
  readonly name!: string;

  @Field(() => String, { description: 'The version of the database, such as `2026.07.1`.' })
  readonly version!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Where a problem is in a source.' })
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

@ObjectType({ simpleResolvers: true, description: 'A kind of problem in a source.' })
export class ImportProblem {
  @Field(() => String, { description: 'As `papergraph check` names it, such as `MISSING_ER`.' })
  readonly code!: string;

  @Field(() => String, {
    description: '`ERROR`: not read; `WARNING`: probably misread; `NOTE`: read as intended.',
  })
  readonly severity!: string;

  @Field(() => String, { nullable: true, description: 'What the code means.' })
  readonly meaning!: string | null;

  @Field(() => Int, { description: 'How often it was found.' })
  readonly count!: number;

  @Field(() => [ProblemPlace], {
    description: 'Where it occurs first, in the order of the source.',
  })
  readonly first!: readonly ProblemPlace[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A source that was read into the graph, with the report that `papergraph check` gives of it. The ' +
    'report is null while the import runs, where it was interrupted, and for imports made before reports were kept.',
})
export class ImportSummary {
  @Field(() => ID, { description: 'The id of the import.' })
  readonly id!: string;

  @Field(() => String, { description: 'The name of the source, such as that of a file.' })
  readonly source!: string;

  @Field(() => String, { description: 'When it began, ISO 8601 in UTC.' })
  readonly at!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Records in the source; null while the import runs, or where it was interrupted.',
  })
  readonly records!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many problems reading the source found.' })
  readonly problemCount!: number | null;

  @Field(() => String, {
    nullable: true,
    description: '`LINES`, `FLATTENED`, `MIXED`, `NOT_RIS` or `EMPTY`.',
  })
  readonly format!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For a source that is not RIS, the format that it looks like.',
  })
  readonly looksLike!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The program or site that wrote the source, where its records show it.',
  })
  readonly producer!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The encoding, by its name in the WHATWG Encoding Standard.',
  })
  readonly encoding!: string | null;

  @Field(() => Float, { nullable: true, description: 'The size of the source in bytes, unpacked.' })
  readonly bytes!: number | null;

  @Field(() => [ImportProblem], { description: 'The problems by kind, the most serious first.' })
  readonly problems!: readonly ImportProblem[];
}

@ObjectType({ simpleResolvers: true, description: 'Papers whose text is in one language.' })
export class LanguageCount {
  @Field(() => String, {
    nullable: true,
    description: 'A BCP 47 code such as `en`; null for papers with too little text to tell.',
  })
  readonly language!: string | null;

  @Field(() => Int, { description: 'How many papers are in it.' })
  readonly paperCount!: number;

  @Field(() => Boolean, {
    description:
      'Whether terms are found in it. Only English has the language model that this needs; a short text in Latin letters is read as English.',
  })
  readonly hasTerms!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What the graph holds.' })
export class GraphSummary {
  @Field(() => Int, { description: 'How many papers there are.' })
  readonly papers!: number;

  @Field(() => Int, { description: 'How many authors there are.' })
  readonly authors!: number;

  @Field(() => Int, { description: 'How many journals there are.' })
  readonly journals!: number;

  @Field(() => Int, {
    description: 'How many different records were imported; several can be one paper.',
  })
  readonly records!: number;

  @Field(() => Int, {
    description: 'How many imports there were.',
  })
  readonly imports!: number;

  @Field(() => YearsCovered, {
    nullable: true,
    description: 'The years of the papers; null where no paper has one.',
  })
  readonly years!: YearsCovered | null;

  @Field(() => EngineSummary, { description: 'The database that holds the graph.' })
  readonly engine!: EngineSummary;

  @Field(() => ImportSummary, {
    nullable: true,
    description: 'The most recent import; `latestImports` lists earlier ones.',
  })
  readonly lastImport!: ImportSummary | null;
}
