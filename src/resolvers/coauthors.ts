import type { GraphQLResolveInfo } from 'graphql';
import {
  type AuthorRow,
  authorCoauthors,
  type Child,
  coauthorIncidences,
  comparePlaces,
  type Direction,
  type EgoIncidenceRow,
  type JoiningPaper,
  type NestedPage,
  type Order,
  type PageKey,
  type PageRow,
  type PaperFilter,
  pageOfWeighted,
  pageOfWeightedWithPapers,
  partsOfRelation,
  type Seen,
  type Selection,
  selecting,
  weightOrder,
} from '../graph/index.js';
import { compareTexts, groupBy } from '../identity/index.js';
import {
  type Counting,
  type Incidence,
  linkOver,
  type Neighbour,
  neighboursOf,
  shownNumber,
} from '../network/index.js';
import type { CoauthorOrder, PageArgs } from '../schema/index.js';
import { batched } from './batched.js';
import { ask, type Context } from './context.js';
import { type NestedFilter, readFiltered } from './nested-filter.js';
import { hasNoRows, nestedCount, nestedPages } from './nested-lists.js';
import { selectedFields } from './network/index.js';
import { seenAuthor } from './node-loaders.js';
import { assemblePage, type Page, type PagedList, type PageOfList, readPage } from './page.js';
import { type Awaitable, goOn, IN_PAGE, ParentToCome, selectionBelow } from './selection/index.js';

/** What an edge to a co-author says; `papers` are ids, newest first. */
export interface CoauthorEdgeRow {
  readonly paperCount: number;
  readonly strength: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly sharedPapers: readonly string[];
}

const incidences = batched<PaperFilter, readonly EgoIncidenceRow[]>(
  async (context, papers, ids) =>
    groupBy(await ask(context, coauthorIncidences(ids, papers)), ({ ego }) => ego),
  () => [],
);

/** By what co-authors are ordered; equal ones by id. */
const VALUES = {
  STRENGTH: ({ strength }) => strength,
  PAPER_COUNT: ({ papers }) => papers.length,
  FIRST_YEAR: ({ firstYear }) => firstYear ?? Number.MIN_SAFE_INTEGER,
  LAST_YEAR: ({ lastYear }) => lastYear ?? Number.MIN_SAFE_INTEGER,
} as const satisfies Readonly<Record<string, (row: Neighbour) => number>>;

interface CoauthorOrdering {
  readonly by: keyof typeof VALUES;
  readonly direction: Direction;
}

/** What each order of the API is by, and in which direction. */
const ORDERINGS: Readonly<Record<CoauthorOrder, CoauthorOrdering>> = {
  STRENGTH_ASC: { by: 'STRENGTH', direction: 'ASC' },
  STRENGTH_DESC: { by: 'STRENGTH', direction: 'DESC' },
  PAPER_COUNT_ASC: { by: 'PAPER_COUNT', direction: 'ASC' },
  PAPER_COUNT_DESC: { by: 'PAPER_COUNT', direction: 'DESC' },
  FIRST_YEAR_ASC: { by: 'FIRST_YEAR', direction: 'ASC' },
  FIRST_YEAR_DESC: { by: 'FIRST_YEAR', direction: 'DESC' },
  LAST_YEAR_ASC: { by: 'LAST_YEAR', direction: 'ASC' },
  LAST_YEAR_DESC: { by: 'LAST_YEAR', direction: 'DESC' },
};

/** The list of co-authors in an order of the API; the number that orders it is its only value. */
function listIn(orderBy: CoauthorOrder): PagedList {
  const { direction } = ORDERINGS[orderBy];
  const [weight] = weightOrder.keys;
  const order: Order = { keys: [{ ...weight, direction }], ids: 'ASC' };
  return { label: `Coauthor ${orderBy}`, order };
}

interface CountedPage {
  readonly nested: NestedPage;
  readonly papers: 'papers' | undefined;
}

const counted = batched<CountedPage, readonly PageRow<AuthorRow>[]>(
  async (context, { nested, papers }, ids, selection) => {
    const coauthors = coauthorsTaking(selection);
    const rows = await ask<Child<Seen<AuthorRow>>>(
      context,
      papers === undefined
        ? pageOfWeighted(coauthors, ids, nested)
        : pageOfWeightedWithPapers(coauthors, ids, nested),
    );
    return groupBy(rows, ({ parent }) => parent);
  },
  () => [],
);

const parts = partsOfRelation(authorCoauthors);
const shapeOfCoauthors = selecting(authorCoauthors.shape);

/** Co-authors of which a statement reads what is selected. */
function coauthorsTaking(selection: Selection) {
  return { ...authorCoauthors, shape: shapeOfCoauthors(selection) };
}

const countOfCoauthors = nestedCount(authorCoauthors);

/** What of an edge is computed from the shared papers. */
const FROM_PAPERS = ['edges.firstYear', 'edges.lastYear', 'edges.papers'];

/** By which papers co-authors are counted, how they are ordered, and the field that asks for them. */
export interface CoauthorQuestion {
  readonly filter: NestedFilter;
  readonly counting: Counting;
  readonly orderBy: CoauthorOrder;
  readonly info: GraphQLResolveInfo;
}

/** A page of an author's co-authors. */
export function pageOfCoauthors(
  context: Context,
  author: { readonly id: string },
  args: PageArgs,
  question: CoauthorQuestion,
): Awaitable<Page<Seen<AuthorRow> | null, CoauthorEdgeRow>> {
  // Where every paper counts one, the graph counts and orders them itself.
  const { by } = ORDERINGS[question.orderBy];
  const isCountOfPapers =
    question.counting === 'FULL' && (by === 'STRENGTH' || by === 'PAPER_COUNT');
  if (isCountOfPapers) return pageByCount(context, author, args, question);
  if (author instanceof ParentToCome) return NO_PAGE;
  return pageByStrength(context, author.id, args, question);
}

/** What is told before the author is there, where nothing can be read with the author. */
const NO_PAGE: Page<null, CoauthorEdgeRow> = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: () => 0,
};

function pageByCount(
  context: Context,
  author: { readonly id: string },
  args: PageArgs,
  { filter, orderBy, info }: CoauthorQuestion,
): Awaitable<Page<Seen<AuthorRow> | null, CoauthorEdgeRow>> {
  const asked = readPage(args, context, listIn(orderBy));
  const nested = nestedPages(asked);
  const fields = selectedFields(info);
  const papers = FROM_PAPERS.some((path) => fields.has(path)) ? 'papers' : undefined;
  const total = countOfCoauthors(context, info, author, filter);
  const rows = readFiltered(context, author, filter, {
    part: (selected) => parts.weighted(nested(selected), papers),
    selection: () => selectionBelow(context, info, IN_PAGE),
    isCostly: true,
    nothing: [],
    isNothing: hasNoRows,
    ask: (selected, selection) =>
      counted(context, { nested: nested(selected), papers }, author.id, selection),
  });
  return goOn(rows, (found) =>
    assemblePage(found, asked, total, (row) => ({
      node: row.node,
      key: [...row.sortValues, row.node.id],
      extra: edgeOf(linkTo(author.id, row.node.id, Number(row.sortValues[0]), row.papers)),
    })),
  );
}

/** The link that this many shared papers make, each of which counts one. */
function linkTo(
  author: string,
  member: string,
  strength: number,
  papers: readonly JoiningPaper[] = [],
): CountedLink {
  const shared = papers.map(({ id, year }) => ({ paper: id, year, weight: 1 }));
  return { ...linkOver(author, member, shared), strength, paperCount: strength };
}

async function pageByStrength(
  context: Context,
  author: string,
  args: PageArgs,
  { filter, counting, orderBy, info }: CoauthorQuestion,
): Promise<Page<Seen<AuthorRow> | null, CoauthorEdgeRow>> {
  const { by, direction } = ORDERINGS[orderBy];
  const [orderValue, sign] = [VALUES[by], direction === 'ASC' ? 1 : -1];
  const asked = readPage(args, context, listIn(orderBy));
  const shared = await incidences(context, await filter.inForce(context), author);
  const found = neighboursOf(author, withOwn(shared), counting);
  const all = found.toSorted(
    (a, b) => sign * (orderValue(a) - orderValue(b)) || compareTexts(a.member, b.member),
  );
  const rows = rowsOf(all, asked, orderValue);
  const selection = selectionBelow(context, info, IN_PAGE);
  const nodes = await Promise.all(
    rows.slice(0, asked.asked.size).map((row) => seenAuthor(context, null, row.member, selection)),
  );
  const named = rows.map((row, index) => ({ row, node: nodes[index] ?? null }));
  return assemblePage(
    named,
    asked,
    async () => all.length,
    ({ row, node }) => ({
      node,
      key: [orderValue(row), row.member],
      extra: edgeOf({ ...row, paperCount: row.papers.length }),
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

/** A link with the number of its papers. */
type CountedLink = Omit<Neighbour, 'member'> & { readonly paperCount: number };

function edgeOf({
  strength,
  paperCount,
  papers,
  firstYear,
  lastYear,
}: CountedLink): CoauthorEdgeRow {
  return {
    paperCount,
    strength: shownNumber(strength),
    firstYear,
    lastYear,
    sharedPapers: papers,
  };
}

/** The rows of a page in the order in which it is read: from the last one on where it is asked for from the end. */
function rowsOf(
  all: readonly Neighbour[],
  { asked, order, page }: PageOfList,
  orderValue: (row: Neighbour) => number,
): readonly Neighbour[] {
  const inOrder = asked.isBackward ? all.toReversed() : all;
  const start = page.after === null ? 0 : placeAfter(inOrder, order, page.after, orderValue);
  return inOrder.slice(start, start + page.limit);
}

function placeAfter(
  rows: readonly Neighbour[],
  order: Order,
  after: PageKey,
  orderValue: (row: Neighbour) => number,
): number {
  const next = rows.findIndex((row) => {
    const place = { values: [orderValue(row)], id: row.member };
    return comparePlaces(order, place, after) > 0;
  });
  return next === -1 ? rows.length : next;
}
