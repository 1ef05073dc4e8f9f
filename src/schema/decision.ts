import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum DecisionSubject {
  PAPER = 'PAPER',
  AUTHOR = 'AUTHOR',
  JOURNAL = 'JOURNAL',
  TOPIC = 'TOPIC',
  IMPORT = 'IMPORT',
}

registerEnumType(DecisionSubject, {
  name: 'DecisionSubject',
  description: 'What a decision is about.',
  valuesConfig: {
    AUTHOR: { description: 'Authors.' },
    IMPORT: { description: 'An import.' },
    JOURNAL: { description: 'Journals.' },
    PAPER: { description: 'Papers.' },
    TOPIC: { description: 'Topics.' },
  },
});

export enum DecisionKind {
  MERGE = 'MERGE',
  SPLIT = 'SPLIT',
  NOT_SAME = 'NOT_SAME',
  THESAURUS = 'THESAURUS',
  REMOVE_IMPORT = 'REMOVE_IMPORT',
}

registerEnumType(DecisionKind, {
  name: 'DecisionKind',
  description: 'What a person decided: a merge, a separation, a thesaurus, or that an import goes.',
  valuesConfig: {
    MERGE: { description: 'All members are the same.' },
    SPLIT: {
      description:
        'The members are not the same as those in `from`, which had been merged with them.',
    },
    NOT_SAME: { description: 'The members are not the same as those in `from`.' },
    REMOVE_IMPORT: {
      description:
        'An import was taken out, with all that only its records described. `members` has its id; `from` the id of the import that replaced it, if one did.',
    },
    THESAURUS: {
      description:
        'A thesaurus file was imported: its lines are in `thesaurus`. The latest one of a subject that is not undone is in force.',
    },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A line of a thesaurus.' })
export class ThesaurusLine {
  @Field(() => String, { description: 'The label as the file has it.' })
  readonly label!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The label that replaces it; null if the label is ignored.',
  })
  readonly replaceBy!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What a person decided about identity, or which import they took out. It wins over the rules, outlives every import, and can be undone.',
})
export class Decision {
  @Field(() => ID, { description: 'The id, which `undoDecision` takes.' })
  readonly id!: string;

  @Field(() => DecisionSubject, {
    description: 'Whether it is about papers, authors, journals, topics or an import.',
  })
  readonly subject!: DecisionSubject;

  @Field(() => DecisionKind, { description: 'What was decided.' })
  readonly kind!: DecisionKind;

  @Field(() => [String], {
    description:
      'Ids of records for a paper; keys of names for an author or a journal; the id of an import that was removed. None for a thesaurus.',
  })
  readonly members!: readonly string[];

  @Field(() => [String], {
    description:
      'What the members are kept apart from; of an import that was removed the id of the one that replaced it.',
  })
  readonly from!: readonly string[];

  @Field(() => [ID], {
    description:
      'The records in which the names in `members` are a different person; otherwise empty.',
  })
  readonly records!: readonly string[];

  @Field(() => Int, { description: 'How many lines a thesaurus has; 0 for other decisions.' })
  readonly lineCount!: number;

  @Field(() => String, { description: 'Why, as given in the request.' })
  readonly reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The person who decided, as given in the request.',
  })
  readonly by!: string | null;

  @Field(() => String, { description: 'ISO 8601 in UTC.' })
  readonly decidedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'When it was undone, as ISO 8601 in UTC; null while it is in force.',
  })
  readonly undoneAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The person who undid it, as given in the request.',
  })
  readonly undoneBy!: string | null;
}
