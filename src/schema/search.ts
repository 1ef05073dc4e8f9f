import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Author } from './author.js';
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
