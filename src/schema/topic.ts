import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** Where a topic comes from. */
export enum TopicSource {
  KEYWORD = 'KEYWORD',
  TERM = 'TERM',
}

/** Which topics of a paper are meant. */
export enum TopicChoice {
  KEYWORD = 'KEYWORD',
  TERM = 'TERM',
  BOTH = 'BOTH',
  KEYWORD_ELSE_TERM = 'KEYWORD_ELSE_TERM',
}

/** What list a keyword is from. */
export enum KeywordScheme {
  MESH = 'MESH',
  INDEX = 'INDEX',
  AUTHOR = 'AUTHOR',
}

registerEnumType(KeywordScheme, {
  name: 'KeywordScheme',
  description:
    'What list a keyword is from, as far as the producer of a record tells. Scopus and PubMed put keywords of authors and headings into one list without a mark: those are from none of these.',
  valuesConfig: {
    MESH: { description: 'Medical Subject Headings of the National Library of Medicine.' },
    INDEX: {
      description:
        'The list of another index: Emtree, the thesaurus of the APA, subjects of EBSCO, Keywords Plus.',
    },
    AUTHOR: { description: 'Keywords that the authors gave.' },
  },
});
registerEnumType(TopicSource, {
  name: 'TopicSource',
  description:
    'Where a topic comes from: a keyword of records, or a term that stands in titles and abstracts.',
});
registerEnumType(TopicChoice, {
  name: 'TopicChoice',
  description:
    'Which topics of a paper are meant: its keywords, the terms of its title and abstract, both, or its keywords and where it has none its terms.',
});

@ObjectType({
  simpleResolvers: true,
  description:
    'What papers are about: a keyword of theirs, or a term of their titles and abstracts. The two are never one topic.',
})
export class Topic {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: 'The form that most papers write.' })
  readonly label!: string;

  @Field(() => TopicSource)
  readonly source!: `${TopicSource}`;

  @Field(() => [String], {
    description:
      'Every form in which it is written. Case, plural and British or American spelling do not part topics.',
  })
  readonly variants!: readonly string[];

  @Field(() => [KeywordScheme], {
    description: 'The lists from which any paper has it; empty where no producer tells.',
  })
  readonly schemes!: readonly `${KeywordScheme}`[];

  @Field(() => Int)
  readonly paperCount!: number;
}
