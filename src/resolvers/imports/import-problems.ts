import type { Order } from '../../graph/index.js';
import type { ImportJobs } from '../../jobs/index.js';
import type { PageArgs, SourceProblem, SourceProblemFilter } from '../../schema/index.js';
import type { Context } from '../context.js';
import { assemblePage, type Page, readPage } from '../page.js';
import { rowsInOrder } from '../rows-in-order.js';

/** The problems in the order of the source, each by its place among them. */
const ORDER: Order = {
  keys: [{ name: 'PLACE', expression: 'place', type: 'number', direction: 'ASC' }],
  ids: 'ASC',
};

type FoundProblem = Awaited<ReturnType<ImportJobs['problems']>>[number];

/** A problem with what names it in its list. */
export interface ShownProblem extends SourceProblem {
  readonly id: string;
  readonly place: number;
}

/** A page of the problems that a filter selects. */
export function pageOfProblems(
  found: readonly FoundProblem[],
  args: PageArgs,
  { code, severity }: SourceProblemFilter,
  context: Context,
): Page<ShownProblem> {
  const page = readPage(args, context, { label: 'SourceProblem', order: ORDER });
  const selected = found
    .map((problem, place) => ({ ...problem, id: String(place), place }))
    .filter((each) => each.code === (code ?? each.code))
    .filter((each) => each.severity === (severity ?? each.severity));
  const rows = rowsInOrder(selected, page, ({ place }) => place);
  return assemblePage(
    rows,
    page,
    () => selected.length,
    ({ node, sortValues }) => ({ node, key: [...sortValues, node.id], extra: {} }),
  );
}
