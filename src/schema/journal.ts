import { ObjectType } from 'type-graphql';
import { journal, type ShownOf } from '../model/index.js';
import { Node } from './node.js';
import { Shown } from './shown.js';

@ObjectType({ simpleResolvers: true, implements: Node, description: journal.description })
export class Journal implements ShownOf<typeof journal> {
  @Shown(journal.shown.id)
  readonly id!: string;

  @Shown(journal.shown.title)
  readonly title!: string;

  @Shown(journal.shown.abbreviation)
  readonly abbreviation!: string | null;

  @Shown(journal.shown.issns)
  readonly issns!: readonly string[];

  @Shown(journal.shown.paperCount)
  readonly paperCount!: number;
}
