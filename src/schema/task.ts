import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Decision } from './decision.js';
import { Resolution } from './resolution.js';

/** What a task does. */
export enum TaskKind {
  THESAURUS = 'THESAURUS',
  RESOLVE = 'RESOLVE',
}

registerEnumType(TaskKind, {
  name: 'TaskKind',
  description: 'What a task does.',
  valuesConfig: {
    THESAURUS: { description: 'It puts a thesaurus in force, as `importThesaurus` asks.' },
    RESOLVE: { description: 'It runs the rules again, as `resolveIdentities` asks.' },
  },
});

/** How far a task has come. */
export enum TaskStatus {
  ENQUEUED = 'ENQUEUED',
  PROCESSING = 'PROCESSING',
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
  CANCELED = 'CANCELED',
}

registerEnumType(TaskStatus, {
  name: 'TaskStatus',
  description: 'How far a task has come.',
  valuesConfig: {
    ENQUEUED: { description: 'It waits for those before it.' },
    PROCESSING: { description: 'It runs.' },
    SUCCEEDED: { description: 'It came to its end.' },
    FAILED: { description: 'It ended with an error, which `error` tells.' },
    CANCELED: { description: 'It was stopped; what was written until then stays.' },
  },
});

/** Whose labels a thesaurus is about. */
export enum ThesaurusKind {
  AUTHOR = 'AUTHOR',
  JOURNAL = 'JOURNAL',
  TOPIC = 'TOPIC',
}

registerEnumType(ThesaurusKind, {
  name: 'ThesaurusKind',
  description: 'Whose labels a thesaurus is about; each has one of its own.',
  valuesConfig: {
    AUTHOR: { description: 'Names of authors.' },
    JOURNAL: { description: 'Titles of journals.' },
    TOPIC: { description: 'Keywords and terms.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Why a task failed or was cancelled.' })
export class TaskError {
  @Field(() => String, { description: 'A code, as errors of this API have it.' })
  readonly code!: string;

  @Field(() => String, { description: 'What happened, and what to do.' })
  readonly message!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A change of the graph that may take longer than a request: `importThesaurus` and `resolveIdentities` begin one. Tasks run one after the other; a server tells its own until it stops.',
})
export class Task {
  @Field(() => ID, { description: 'The id, which `task` and `cancelTask` take.' })
  readonly id!: string;

  @Field(() => TaskKind, { description: 'What it does.' })
  readonly kind!: `${TaskKind}`;

  @Field(() => TaskStatus, { description: 'How far it has come.' })
  readonly status!: `${TaskStatus}`;

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

  @Field(() => Float, {
    description: 'Papers that the thesaurus was applied to, or records that the rules decided.',
  })
  readonly done!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'How many there are to do; null where that is not known.',
  })
  readonly total!: number | null;

  @Field(() => TaskError, {
    nullable: true,
    description: 'Why it failed or was cancelled; null where neither is so.',
  })
  readonly error!: TaskError | null;

  @Field(() => Decision, {
    nullable: true,
    description:
      'The decision that put a thesaurus in force, when it has ended; null where the same was in force already.',
  })
  readonly decision!: Decision | null;

  @Field(() => Resolution, {
    nullable: true,
    description: 'What the rules changed, when they have run; null for a thesaurus.',
  })
  readonly resolution!: Resolution | null;
}
