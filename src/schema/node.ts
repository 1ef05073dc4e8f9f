import { Field, ID, InterfaceType } from 'type-graphql';
import { nodeTypeOf } from './node-types.js';

@InterfaceType({
  description:
    'A paper, an author, a journal or a topic, found by its id alone: ask `... on Author { name }` and the like.',
  resolveType: ({ id }: Node) => nodeTypeOf(id),
})
export abstract class Node {
  @Field(() => ID, {
    description: 'A stable id: the same records give the same id on every engine and machine.',
  })
  readonly id!: string;
}
