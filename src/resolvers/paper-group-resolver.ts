import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { countOfPaperGroups, groupOrder, type PaperGroupRow, paperGroups } from '../graph/index.js';
import { Axis, Limit, PageArgs, PaperFilter, PaperGroupConnection } from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import { ask, type Context } from './context.js';
import { assemblePage, type Page, readPage } from './page.js';
import { askByFilter } from './paper-filter.js';

interface PaperGroupNode {
  readonly keys: readonly { readonly axis: Axis; readonly id: string; readonly label: string }[];
  readonly paperCount: number;
}

@Resolver()
export class PaperGroupResolver {
  @Query(() => PaperGroupConnection, {
    description:
      'Papers counted over one or two axes in one call, the largest group first. A paper without a value on an axis (no journal, no year) is in no group.',
  })
  async paperGroups(
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Limit({ list: 'axes' })
    @Arg('by', () => [Axis], { description: 'One axis, or two different ones.' })
    by: Axis[],
    @Arg('filter', () => PaperFilter, { nullable: true }) filter?: PaperFilter | null,
  ): Promise<Page<PaperGroupNode>> {
    checkAxes(by);
    const list = { label: `PaperGroup by ${by.join(', ')}`, order: groupOrder };
    const asked = readPage(args, context, list);
    const { dialect } = context.engine;
    const found = await askByFilter(context, filter, (read) =>
      ask(context, paperGroups(read, by, asked.order, asked.page, dialect)),
    );
    const total = async (): Promise<number> => {
      const [count] = await ask(context, countOfPaperGroups(found.filter, by, dialect));
      return count?.total ?? 0;
    };
    return assemblePage(found.rows, asked, total, (row) => ({
      node: toNode(row, by),
      key: [row.paperCount, row.id0, row.id1],
      extra: {},
    }));
  }
}

function checkAxes(by: readonly Axis[]): void {
  if (by.length < 1 || by.length > 2 || new Set(by).size !== by.length) {
    throw badArgument('by', '"by" takes one axis, or two different ones.');
  }
}

function toNode(
  { id0, label0, id1, label1, paperCount }: PaperGroupRow,
  by: readonly Axis[],
): PaperGroupNode {
  const values = [
    { id: id0, label: label0 },
    { id: id1, label: label1 },
  ];
  const keys = by.flatMap((axis, index) => {
    const value = values[index];
    return value === undefined ? [] : [{ axis, ...value }];
  });
  return { keys, paperCount };
}
