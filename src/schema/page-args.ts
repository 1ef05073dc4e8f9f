import { ArgsType, Field, Int } from 'type-graphql';
import { Limit } from './input-limits.js';

/** The arguments of every list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    defaultValue: 20,
    description: 'How many rows to return; the server’s limit is 100 unless it was set otherwise.',
  })
  readonly first: number = 20;

  @Limit({ text: 'cursor' })
  @Field(() => String, {
    nullable: true,
    description: 'The `endCursor` of the previous page; leave it out for the first page.',
  })
  readonly after?: string | null;
}
