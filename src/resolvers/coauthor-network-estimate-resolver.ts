import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { estimateNetwork } from '../network/index.js';
import { CoauthorNetworkEstimate, CoauthorNetworkOptions, PaperFilter } from '../schema/index.js';
import type { Context } from './context.js';
import {
  buildOptionsOf,
  MAX_PAIRS,
  readNetworkOptions,
  wholeNetwork,
  wholeNetworkPrice,
} from './network/index.js';
import { readPaperFilter } from './paper-filter.js';

@Resolver()
export class CoauthorNetworkEstimateResolver {
  @Query(() => CoauthorNetworkEstimate, {
    complexity: wholeNetworkPrice,
    description:
      'What the co-author network of all papers, or of those that a filter selects, would cost to compute.',
  })
  async coauthorNetworkEstimate(
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
    @Arg('options', () => CoauthorNetworkOptions, { nullable: true })
    options?: CoauthorNetworkOptions | null,
  ): Promise<CoauthorNetworkEstimate> {
    const build = buildOptionsOf(readNetworkOptions('AUTHOR', options));
    // Only the authorships are wanted, so no paper makes a pair.
    const only = { maxAuthorsPerPaper: 1 };
    const { table } = await wholeNetwork(
      context,
      schema,
      await readPaperFilter(context, filter),
      only,
    );
    const { incidences: authorships, ...estimate } = estimateNetwork(table, build);
    return { ...estimate, authorships, maxPairs: MAX_PAIRS };
  }
}
