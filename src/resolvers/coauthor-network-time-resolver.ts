import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import {
  CoauthorNetworkOptions,
  Limit,
  NetworkWindow,
  PaperFilter,
  WindowInput,
} from '../schema/index.js';
import type { Context } from './context.js';
import { networkWindows, readNetworkQuestion, type WindowRow } from './network/index.js';

@Resolver()
export class CoauthorNetworkOverTimeResolver {
  @Query(() => [NetworkWindow], {
    description:
      'The co-author network of each window of years, with what changed: ready for a line chart. Of all papers, around an author or among some, as `coauthorNetwork`.',
  })
  async coauthorNetworkOverTime(
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('window', () => WindowInput, { nullable: true }) window?: WindowInput | null,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
    @Arg('options', () => CoauthorNetworkOptions, { nullable: true })
    options?: CoauthorNetworkOptions | null,
    @Arg('author', () => ID, {
      nullable: true,
      description: 'The id of the author in the middle; left out for the whole network.',
    })
    author?: string | null,
    @Arg('depth', () => Int, {
      defaultValue: 1,
      description: 'Steps from the author over all years: 1, 2 or 3.',
    })
    depth = 1,
    @Limit({ list: 'networkAuthors' })
    @Arg('authors', () => [ID], {
      nullable: true,
      description: 'Only among these authors, 1,000 at the most; instead of `author`.',
    })
    authors?: string[] | null,
  ): Promise<readonly WindowRow[]> {
    const args = { author, depth, authors, filter, options };
    const question = await readNetworkQuestion(context, 'AUTHOR', args, new Set());
    return networkWindows(context, schema, question, window);
  }
}
