import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection.js';
import { DryRunOutcome } from './dry-run-outcome.js';
import { Limit } from './input-limits.js';

/** How far an import has come, in the words of Meilisearch's tasks. */
export enum ImportStatus {
  ENQUEUED = 'ENQUEUED',
  PROCESSING = 'PROCESSING',
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
  CANCELED = 'CANCELED',
  INTERRUPTED = 'INTERRUPTED',
}

registerEnumType(ImportStatus, {
  name: 'ImportStatus',
  description: 'How far an import has come.',
  valuesConfig: {
    ENQUEUED: { description: 'It waits for those before it.' },
    PROCESSING: { description: 'It runs.' },
    SUCCEEDED: { description: 'It came to its end; problems may have been found.' },
    FAILED: { description: 'It ended with an error, which `error` tells.' },
    CANCELED: { description: 'A person stopped it; what was written until then stays.' },
    INTERRUPTED: {
      description: 'The server that ran it is gone. It goes on when that server is back.',
    },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Why an import failed.' })
export class ImportError {
  @Field(() => String, { description: 'A code, as errors of this API have it.' })
  readonly code!: string;

  @Field(() => String, { description: 'What happened, and what to do.' })
  readonly message!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A file that is read into the graph, or was: by this API, by `POST /import` or by the command line.',
})
export class Import {
  @Field(() => ID, {
    description: 'The same for the same name and bytes; that of a dry run begins with `dry-`.',
  })
  readonly id!: string;

  @Field(() => String, { description: 'The name of the file.' })
  readonly name!: string;

  @Field(() => Boolean, {
    description: 'Whether it only finds out what would change, and leaves the graph as it is.',
  })
  readonly isDryRun!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The import of which this is a newer version; null for one that replaces none.',
  })
  readonly replaces!: string | null;

  @Field(() => ImportStatus, { description: 'How far it has come.' })
  readonly status!: `${ImportStatus}`;

  @Field(() => String, { description: 'When it was taken, ISO 8601 in UTC.' })
  readonly enqueuedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'When it began to run, ISO 8601 in UTC; null while it waits.',
  })
  readonly startedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it ended, ISO 8601 in UTC; null until then.',
  })
  readonly finishedAt!: string | null;

  @Field(() => Float, { description: 'The size of the file in bytes, unpacked.' })
  readonly bytes!: number;

  @Field(() => Float, { description: 'How many of these bytes were read.' })
  readonly bytesRead!: number;

  @Field(() => Int, { description: 'How many records were read.' })
  readonly records!: number;

  @Field(() => Int, { description: 'Records of papers that the graph did not have.' })
  readonly new!: number;

  @Field(() => Int, { description: 'New records of papers that the graph had.' })
  readonly updated!: number;

  @Field(() => Int, { description: 'Records that the graph had.' })
  readonly unchanged!: number;

  @Field(() => Int, { description: 'How many problems reading the file found.' })
  readonly problemCount!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Records in a second, of late; null where it does not run.',
  })
  readonly recordsPerSecond!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'An estimate of the seconds that are left; null where it is unknown.',
  })
  readonly secondsLeft!: number | null;

  @Field(() => ImportError, {
    nullable: true,
    description: 'Why it failed; null where it did not.',
  })
  readonly error!: ImportError | null;

  @Field(() => DryRunOutcome, {
    nullable: true,
    description: 'What a dry run found; null until it has ended, and for an import.',
  })
  readonly outcome!: DryRunOutcome | null;
}

@ObjectType({ simpleResolvers: true })
export class ImportEdge extends edgeOf(() => Import) {}

@ObjectType({ simpleResolvers: true })
export class ImportConnection extends connectionOf(
  () => Import,
  () => ImportEdge,
) {}

@InputType({
  description:
    'Selects imports. All given conditions must hold; what is null or left out is none. Example: `{status: [ENQUEUED, PROCESSING]}`.',
})
export class ImportFilter {
  @Limit({ list: 'filterValues' })
  @Field(() => [ID], { nullable: true, description: 'The ids of imports: it is one of these.' })
  readonly ids?: readonly string[] | null;

  @Limit({ list: 'importStatuses' })
  @Field(() => [ImportStatus], { nullable: true, description: 'Its status is one of these.' })
  readonly status?: readonly `${ImportStatus}`[] | null;

  @Limit({ text: 'words' })
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the name, or parts of words, in any order; case and accents do not matter.',
  })
  readonly name?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a dry run.' })
  readonly isDryRun?: boolean | null;
}
