import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ImportJob } from '../../jobs/index.js';
import {
  Import,
  ImportConnection,
  ImportFilter,
  ImportOrder,
  Limit,
  PageArgs,
  SourceProblemConnection,
  SourceProblemFilter,
} from '../../schema/index.js';
import type { Context } from '../context.js';
import { readOrder } from '../list-order.js';
import { type Page, pageOf, readPage } from '../page.js';
import { rowsAsked } from '../rows-asked.js';
import { rowsInOrder } from '../rows-in-order.js';
import { IMPORT_ORDERS, importSelector, importValue } from './import-list.js';
import { pageOfProblems, type ShownProblem } from './import-problems.js';
import { importsOf } from './import-service.js';
import { problemsOf } from './problem-reads.js';

/** The problems of an import are a file of their own, which is read for each import that tells them. */
const READ = 20;

@Resolver(() => Import)
export class ImportResolver {
  @Query(() => Import, {
    nullable: true,
    description:
      'One import by its id, as it is now; null where there is none. `importProgress` tells each change of it.',
  })
  import(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The id, as `POST /import` or `imports` gave it.' })
    id: string,
  ): Promise<ImportJob | null> {
    return importsOf(context).find(id);
  }

  @Query(() => ImportConnection, {
    description:
      'All imports, or those that a filter selects: those that wait and run, those that ended, and those of the command line.',
  })
  async imports(
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => ImportFilter, { nullable: true }) filter?: ImportFilter | null,
    @Limit({ list: 'orders' })
    @Arg('orderBy', () => [ImportOrder], { defaultValue: [ImportOrder.ENQUEUED_AT_DESC] })
    orderBy: readonly ImportOrder[] = [ImportOrder.ENQUEUED_AT_DESC],
  ): Promise<Page<ImportJob>> {
    const page = readPage(args, context, {
      label: 'Import',
      order: readOrder(orderBy, IMPORT_ORDERS),
    });
    const isSelected = importSelector(filter ?? {});
    const jobs = (await importsOf(context).list()).filter(isSelected);
    return pageOf(rowsInOrder(jobs, page, importValue), page, () => jobs.length);
  }

  @FieldResolver(() => SourceProblemConnection, {
    complexity: ({ args, childComplexity }) => READ + rowsAsked(args) * childComplexity,
    description:
      'The problems that reading the file found, in the order of the file: the first ones of each code are kept.',
  })
  async problems(
    @Root() { id }: ImportJob,
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => SourceProblemFilter, { nullable: true })
    filter?: SourceProblemFilter | null,
  ): Promise<Page<ShownProblem>> {
    return pageOfProblems(await problemsOf(context, id), args, filter ?? {}, context);
  }
}
