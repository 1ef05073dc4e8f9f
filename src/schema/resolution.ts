import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** What running the rules again changes. */
export enum ResolvedKind {
  REKEYED = 'REKEYED',
  PAPERS_JOINED = 'PAPERS_JOINED',
  PAPERS_PARTED = 'PAPERS_PARTED',
  PAPERS_MENDED = 'PAPERS_MENDED',
  PAPERS_GONE = 'PAPERS_GONE',
  POSSIBLE_DUPLICATES = 'POSSIBLE_DUPLICATES',
  NODES_MENDED = 'NODES_MENDED',
  AUTHORS_JOINED = 'AUTHORS_JOINED',
  AUTHORS_PARTED = 'AUTHORS_PARTED',
  JOURNALS_JOINED = 'JOURNALS_JOINED',
  JOURNALS_PARTED = 'JOURNALS_PARTED',
}

registerEnumType(ResolvedKind, {
  name: 'ResolvedKind',
  description: 'What running the rules again changes.',
  valuesConfig: {
    REKEYED: { description: 'Records that are found by other keys than before.' },
    PAPERS_JOINED: { description: 'Papers that are one now.' },
    PAPERS_PARTED: { description: 'Papers that are several now.' },
    PAPERS_MENDED: { description: 'Papers that said something else than their records.' },
    PAPERS_GONE: { description: 'Papers that no record describes.' },
    POSSIBLE_DUPLICATES: {
      description: 'Pairs of records that may be one paper: found, lost or judged otherwise.',
    },
    NODES_MENDED: {
      description: 'Authors, journals and topics that said something else than their papers.',
    },
    AUTHORS_JOINED: { description: 'Names of authors that are one person now.' },
    AUTHORS_PARTED: { description: 'Names of authors that are a person of their own now.' },
    JOURNALS_JOINED: { description: 'Names of journals that are one journal now.' },
    JOURNALS_PARTED: { description: 'Names of journals that are a journal of their own now.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'One thing that the rules change.' })
export class ResolvedExample {
  @Field(() => [ID], { description: 'The ids of the nodes that it is about.' })
  readonly ids!: readonly string[];

  @Field(() => [String], { description: 'What a person calls them.' })
  readonly names!: readonly string[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'How much of a kind the rules change, with examples.',
})
export class ResolvedChange {
  @Field(() => ResolvedKind, { description: 'What changes.' })
  readonly kind!: ResolvedKind;

  @Field(() => Int, { description: 'How often it occurs.' })
  readonly count!: number;

  @Field(() => [ResolvedExample], { description: 'The first ten.' })
  readonly examples!: readonly ResolvedExample[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What running the rules again changed, or would change.',
})
export class Resolution {
  @Field(() => Boolean, { description: 'Whether it was only found out, and nothing changed.' })
  readonly isDryRun!: boolean;

  @Field(() => Int, { description: 'How many records there are.' })
  readonly records!: number;

  @Field(() => [ResolvedChange], {
    description: 'What changes, by kind; empty for a graph in good order.',
  })
  readonly changes!: readonly ResolvedChange[];
}
