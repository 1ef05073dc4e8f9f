import { type AuthorRow, coauthorIncidences, type EgoIncidenceRow } from '../graph/index.js';
import { compareTexts, groupBy } from '../identity/index.js';
import {
  type Counting,
  type Incidence,
  type Neighbour,
  neighboursOf,
  shownNumber,
} from '../network/index.js';
import type { CoauthorOrder, PageArgs } from '../schema/index.js';
import { batched } from './batched.js';
import { ask, type Context } from './context.js';
import { decodeCursor } from './cursor.js';
import { authorById } from './node-loaders.js';
import { assemblePage, checkPageSize, type Page } from './page.js';

/** What an edge to a co-author says; `papers` are ids, newest first. */
export interface CoauthorEdgeRow {
  readonly paperCount: number;
  readonly strength: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly sharedPapers: readonly string[];
}

const incidences = batched<null, readonly EgoIncidenceRow[]>(
  async (context, _args, ids) =>
    groupBy(await ask(context, coauthorIncidences(ids)), ({ ego }) => ego),
  () => [],
);

/** By what co-authors are ordered, the greatest first; equal ones by id. */
const VALUES: Readonly<Record<CoauthorOrder, (row: Neighbour) => number>> = {
  STRENGTH_DESC: ({ strength }) => strength,
  PAPER_COUNT_DESC: ({ papers }) => papers.length,
  LAST_YEAR_DESC: ({ lastYear }) => lastYear ?? Number.MIN_SAFE_INTEGER,
};

/** A page of an author's co-authors. */
export async function pageOfCoauthors(
  context: Context,
  author: string,
  args: PageArgs,
  { counting, orderBy }: { readonly counting: Counting; readonly orderBy: CoauthorOrder },
): Promise<Page<AuthorRow | null, CoauthorEdgeRow>> {
  const first = checkPageSize(args, context);
  const orderValue = VALUES[orderBy];
  const list = `Coauthor ${orderBy}`;
  const found = neighboursOf(author, withOwn(await incidences(context, null, author)), counting);
  const all = found.toSorted(
    (a, b) => orderValue(b) - orderValue(a) || compareTexts(a.member, b.member),
  );
  const start = startBehind(all, args.after, list, orderValue);
  const rows = all.slice(start, start + first + 1);
  const nodes = await Promise.all(
    rows.slice(0, first).map((row) => authorById(context, null, row.member)),
  );
  const named = rows.map((row, index) => ({ row, node: nodes[index] ?? null }));
  return assemblePage(
    named,
    args,
    list,
    async () => all.length,
    ({ row, node }) => ({
      node,
      key: [orderValue(row), row.member],
      extra: edgeOf(row),
    }),
  );
}

/** Authorships of the co-authors and the author's own, whose places position-aware counting needs. */
function withOwn(rows: readonly EgoIncidenceRow[]): readonly Incidence[] {
  return rows.flatMap(({ ego, author, paper, year, authorCount, position, egoPosition }) => {
    const of = { paper, year, memberCount: authorCount };
    return [
      { ...of, member: author, position },
      { ...of, member: ego, position: egoPosition },
    ];
  });
}

function edgeOf({ strength, papers, firstYear, lastYear }: Neighbour): CoauthorEdgeRow {
  return {
    paperCount: papers.length,
    strength: shownNumber(strength),
    firstYear,
    lastYear,
    sharedPapers: papers,
  };
}

function startBehind(
  all: readonly Neighbour[],
  after: string | null | undefined,
  list: string,
  orderValue: (row: Neighbour) => number,
): number {
  if (after === null || after === undefined) return 0;
  const [value = 0, id = ''] = decodeCursor(after, list, ['number', 'string']);
  const next = all.findIndex(
    (row) =>
      orderValue(row) < Number(value) || (orderValue(row) === value && row.member > String(id)),
  );
  return next === -1 ? all.length : next;
}
