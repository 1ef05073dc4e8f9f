import { ObjectType, registerEnumType } from 'type-graphql';
import { type ShownOf, topic } from '../model/index.js';
import { Node } from './node.js';
import { Shown } from './shown.js';

/** Where a topic comes from. */
export enum TopicSource {
  KEYWORD = 'KEYWORD',
  TERM = 'TERM',
}

/** Which topics of a paper to use. */
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
    'The list that a keyword is from, if the producer of a record says so. Scopus and PubMed put the authors’ keywords and headings into one unmarked list: those keywords have none of these.',
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
    'Where a topic comes from: a keyword of records, or a term that occurs in titles and abstracts.',
  valuesConfig: {
    KEYWORD: { description: 'Keywords of the records.' },
    TERM: { description: 'Terms of titles and abstracts.' },
  },
});
registerEnumType(TopicChoice, {
  name: 'TopicChoice',
  description:
    'Which topics of a paper to use: its keywords, the terms of its title and abstract, both, or its keywords and, if it has none, its terms.',
  valuesConfig: {
    BOTH: { description: 'Keywords and terms.' },
    KEYWORD: { description: 'Keywords of the records.' },
    KEYWORD_ELSE_TERM: { description: 'Keywords; terms of papers that have no keywords.' },
    TERM: { description: 'Terms of titles and abstracts.' },
  },
});

@ObjectType({ simpleResolvers: true, implements: Node, description: topic.description })
export class Topic implements ShownOf<typeof topic> {
  @Shown(topic.shown.id)
  readonly id!: string;

  @Shown(topic.shown.label)
  readonly label!: string;

  @Shown(topic.shown.source, TopicSource)
  readonly source!: `${TopicSource}`;

  @Shown(topic.shown.variants)
  readonly variants!: readonly string[];

  @Shown(topic.shown.schemes, KeywordScheme)
  readonly schemes!: readonly `${KeywordScheme}`[];

  @Shown(topic.shown.paperCount)
  readonly paperCount!: number;
}
