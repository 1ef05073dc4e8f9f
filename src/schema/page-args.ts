import { ArgsType, Field, Int } from 'type-graphql';
import { Limit } from './input-limits.js';

/** How many rows a page has where a query does not say. */
export const PAGE_SIZE = 20;

/** The arguments of every list: from its beginning or after a cursor, or from its end or before one. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many rows to return from the beginning of the list, or after \`after\`; ${PAGE_SIZE} where neither \`first\` nor \`last\` is given. The server’s limit is 100 unless it was set otherwise.`,
  })
  readonly first?: number | null;

  @Limit({ text: 'cursor' })
  @Field(() => String, {
    nullable: true,
    description: 'The `endCursor` of the page before this one; leave it out for the first page.',
  })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many rows to return from the end of the list, or before `before`, in the order of the list. Give `first` or `last`, not both.',
  })
  readonly last?: number | null;

  @Limit({ text: 'cursor' })
  @Field(() => String, {
    nullable: true,
    description: 'The `startCursor` of the page after this one; leave it out for the last page.',
  })
  readonly before?: string | null;
}
