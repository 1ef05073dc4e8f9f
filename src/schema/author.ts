import { ObjectType } from 'type-graphql';
import { author, type ShownOf } from '../model/index.js';
import { Node } from './node.js';
import { Shown } from './shown.js';

@ObjectType({ simpleResolvers: true, implements: Node, description: author.description })
export class Author implements ShownOf<typeof author> {
  @Shown(author.shown.id)
  readonly id!: string;

  @Shown(author.shown.name)
  readonly name!: string;

  @Shown(author.shown.familyName)
  readonly familyName!: string;

  @Shown(author.shown.givenName)
  readonly givenName!: string;

  @Shown(author.shown.isGroup)
  readonly isGroup!: boolean;

  @Shown(author.shown.variants)
  readonly variants!: readonly string[];

  @Shown(author.shown.paperCount)
  readonly paperCount!: number;
}
