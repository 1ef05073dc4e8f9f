import { createUnionType, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Author } from './author.js';
import { PageInfo } from './connection.js';
import { Journal } from './journal.js';
import { Paper } from './paper.js';
import { Topic } from './topic.js';

/** What a search finds. */
export enum SearchType {
  AUTHOR = 'AUTHOR',
  JOURNAL = 'JOURNAL',
  TOPIC = 'TOPIC',
  PAPER = 'PAPER',
}

registerEnumType(SearchType, {
  name: 'SearchType',
  description: 'A kind of node that a search finds.',
});

const CLASSES = { A: Author, J: Journal, T: Topic, P: Paper } as const;

/** Any node that a search finds; the letter that its id begins with tells which. */
export const SearchNode = createUnionType({
  name: 'SearchNode',
  description: 'What a search finds: ask `... on Author { name }` and the like.',
  types: () => [Author, Journal, Topic, Paper] as const,
  resolveType: ({ id }: { readonly id: string }) => {
    const found = Object.entries(CLASSES).find(([letter]) => id.startsWith(letter));
    return found?.[1];
  },
});

@ObjectType({ simpleResolvers: true, description: 'A name for a search box.' })
export class Suggestion {
  @Field(() => SearchType, { description: 'What kind of node it names.' })
  readonly type!: `${SearchType}`;

  @Field(() => String, {
    description: 'The name of an author, the title of a paper or journal, the label of a topic.',
  })
  readonly label!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many papers the author, journal or topic has; null for a paper.',
  })
  readonly paperCount!: number | null;

  @Field(() => SearchNode, { description: 'The node itself.' })
  readonly node!: Author | Journal | Topic | Paper;
}

/** A text of a node. */
export enum SearchField {
  TITLE = 'TITLE',
  ABSTRACT = 'ABSTRACT',
  AUTHOR = 'AUTHOR',
  KEYWORD = 'KEYWORD',
  NAME = 'NAME',
  OTHER_NAME = 'OTHER_NAME',
}

registerEnumType(SearchField, {
  name: 'SearchField',
  description: 'A text of a node in which a search looks.',
  valuesConfig: {
    TITLE: { description: 'The title of a paper.' },
    ABSTRACT: { description: 'The abstract of a paper.' },
    AUTHOR: { description: 'The name of an author of a paper, as its record writes it.' },
    KEYWORD: { description: 'A keyword of a paper, as its record writes it.' },
    NAME: { description: 'The name of an author, the title of a journal, the label of a topic.' },
    OTHER_NAME: { description: 'A variant, an abbreviation or an ISSN.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A part of a text, in UTF-16 units as JavaScript counts them.',
})
export class TextRange {
  @Field(() => Int, { description: 'Where it begins, from 0.' })
  readonly start!: number;

  @Field(() => Int, { description: 'The place after its last unit.' })
  readonly end!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A text of a node that holds something that was looked for.',
})
export class SearchHighlight {
  @Field(() => SearchField, { description: 'Which text of the node it is.' })
  readonly field!: `${SearchField}`;

  @Field(() => String, {
    description:
      'The plain text; of a long one the part where most words are, with `…` where it is cut. It is not escaped: show it as text, never as HTML.',
  })
  readonly text!: string;

  @Field(() => [TextRange], { description: 'Where in `text` the words are, in order.' })
  readonly ranges!: readonly TextRange[];

  @Field(() => String, {
    description:
      'The same as HTML that is safe to put into a page: `<mark>` around each range, and everything else escaped.',
  })
  readonly html!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A node that was found, with its cursor.' })
export class SearchEdge {
  @Field(() => String, { description: 'The position of this row in the list.' })
  readonly cursor!: string;

  @Field(() => Float, {
    description: 'How much the node is about the text: to compare rows of one list, not of two.',
  })
  readonly score!: number;

  @Field(() => SearchNode, { description: 'The node itself.' })
  readonly node!: Author | Journal | Topic | Paper;
}

@ObjectType({ simpleResolvers: true, description: 'A page of what a search found.' })
export class SearchConnection {
  @Field(() => [SearchEdge])
  readonly edges!: readonly SearchEdge[];

  @Field(() => [SearchNode], {
    description: 'The nodes of `edges`, for queries that need nothing else of an edge.',
  })
  readonly nodes!: readonly (Author | Journal | Topic | Paper)[];

  @Field(() => PageInfo)
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: 'The number of nodes that were found.' })
  readonly totalCount!: number;
}
