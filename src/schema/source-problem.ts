import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { Limit } from './input-limits.js';

/** How grave a problem is, as the reader of RIS has it. */
export enum ProblemSeverity {
  ERROR = 'ERROR',
  WARNING = 'WARNING',
  NOTE = 'NOTE',
}

registerEnumType(ProblemSeverity, {
  name: 'ProblemSeverity',
  description: 'How serious a problem is.',
  valuesConfig: {
    ERROR: { description: 'Something could not be read.' },
    WARNING: { description: 'It was read, but probably not as intended.' },
    NOTE: { description: 'It is odd, and was read as intended.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A problem in a source, at its place.' })
export class SourceProblem {
  @Field(() => String, { description: 'As `papergraph check` names it, such as `MISSING_ER`.' })
  readonly code!: string;

  @Field(() => ProblemSeverity, { description: 'How serious it is.' })
  readonly severity!: `${ProblemSeverity}`;

  @Field(() => String, { description: 'What was found, and what was done with it.' })
  readonly message!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the record in the source, from 1; null outside of records.',
  })
  readonly record!: number | null;

  @Field(() => Int, { description: 'The line, from 1.' })
  readonly line!: number;

  @Field(() => Int, { description: 'The column, from 1.' })
  readonly column!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The line as the source has it, cut where it is long; null where it was not kept.',
  })
  readonly text!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class SourceProblemEdge extends edgeOf(() => SourceProblem) {}

@ObjectType({ simpleResolvers: true })
export class SourceProblemConnection extends connectionOf(
  () => SourceProblem,
  () => SourceProblemEdge,
) {}

@InputType({
  description:
    'Selects problems. All given conditions must hold. Example: `{severity: ERROR}`, `{code: "MISSING_ER"}`.',
})
export class SourceProblemFilter {
  @Limit({ text: 'code' })
  @Field(() => String, { nullable: true, description: 'The code of the problem.' })
  readonly code?: string | null;

  @Field(() => ProblemSeverity, { nullable: true, description: 'How serious it is.' })
  readonly severity?: `${ProblemSeverity}` | null;
}
