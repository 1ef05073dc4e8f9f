import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { WindowSummary } from '../network/index.js';
import {
  CoauthorNetworkOptions,
  NetworkWindow,
  PaperFilter,
  WindowInput,
} from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import type { Context } from './context.js';
import { findNetwork, networkJobOf, readNetworkOptions } from './network/index.js';
import { readPaperFilter } from './paper-filter.js';

@Resolver()
export class CoauthorNetworkOverTimeResolver {
  @Query(() => [NetworkWindow], {
    description:
      'The co-author network of each window of years, with what changed: ready for a line chart.',
  })
  async coauthorNetworkOverTime(
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('window', () => WindowInput, { nullable: true }) window?: WindowInput | null,
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
    @Arg('options', () => CoauthorNetworkOptions, { nullable: true })
    options?: CoauthorNetworkOptions | null,
  ): Promise<readonly WindowSummary[]> {
    const { years, step, cumulative } = { ...new WindowInput(), ...window };
    checkYears('window.years', years);
    if (step !== null && step !== undefined) checkYears('window.step', step);
    const windows = { years, isCumulative: cumulative, ...(step && { step }) };
    const job = { ...networkJobOf(readNetworkOptions(options), new Set()), windows };
    const { analysis } = await findNetwork(context, schema, {
      scope: { kind: 'ALL' },
      filter: readPaperFilter(filter),
      job,
    });
    return analysis.windows ?? [];
  }
}

function checkYears(name: string, value: number): void {
  if (value < 1) throw badArgument(name, `"${name}" is ${value}; give 1 or more.`);
}
