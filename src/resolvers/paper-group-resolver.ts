import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { type GroupOrderName, orderOfGroups } from '../graph/index.js';
import {
  Axis,
  Limit,
  PageArgs,
  PaperFilter,
  PaperGroupConnection,
  PaperGroupOrder,
} from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import type { Context } from './context.js';
import { askedFilter, groupPage, optionsFor, readGroups } from './groups/index.js';
import { assemblePage, readPage } from './page.js';
import { askByFilter } from './paper-filter.js';

@Resolver()
export class PaperGroupResolver {
  @Query(() => PaperGroupConnection, {
    description:
      'Papers counted over one or two axes in one call, the largest group first unless `orderBy` says otherwise. A paper without a value on an axis (no journal, no year) is in no group but in `withoutValue`.',
  })
  async paperGroups(
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Limit({ list: 'axes' })
    @Arg('by', () => [Axis], { description: 'One axis, or two different ones.' })
    by: Axis[],
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
    @Arg('minPapers', () => Int, {
      defaultValue: 1,
      description: 'Leaves out groups with fewer papers; they are counted in `others`.',
    })
    minPapers = 1,
    @Limit({ list: 'groupOrders' })
    @Arg('orderBy', () => [PaperGroupOrder], {
      defaultValue: [PaperGroupOrder.PAPER_COUNT_DESC],
      description: 'One order, or several: the next counts where groups are equal by those before.',
    })
    orderBy: readonly GroupOrderName[] = [PaperGroupOrder.PAPER_COUNT_DESC],
  ) {
    checkAxes(by);
    const list = { label: `PaperGroup by ${by.join(', ')}`, order: orderOfGroups(by, orderBy) };
    const asked = readPage(args, context, list);
    const options = { minPapers, ...(await optionsFor(context, schema, by)) };
    const read = { axes: by, options, order: asked.order };
    const found = await askByFilter(context, filter, (inForce) =>
      readGroups(context, schema, { ...read, filter: inForce }, asked.page),
    );
    const groups = { filter: found.filter, asked: askedFilter(filter), axes: by, options };
    const shown = found.rows.slice(0, asked.asked.size);
    const { nodeOf, groupCount, ...beside } = groupPage(context, schema, groups, shown);
    return {
      ...beside,
      ...assemblePage(found.rows, asked, groupCount, (row) => ({
        node: nodeOf(row),
        key: [...row.sortValues, row.id1],
        extra: {},
      })),
    };
  }
}

function checkAxes(by: readonly Axis[]): void {
  if (by.length < 1 || by.length > 2 || new Set(by).size !== by.length) {
    throw badArgument('by', '"by" takes one axis, or two different ones.');
  }
}
