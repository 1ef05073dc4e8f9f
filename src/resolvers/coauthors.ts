import {
  type AuthorRow,
  authorCoauthors,
  type Child,
  coauthorIncidences,
  countOfChildren,
  type EgoIncidenceRow,
  type JoiningPaper,
  type PageRequest,
  pageOfWeighted,
  pageOfWeightedWithPapers,
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
import { decodeCursor } from './cursor.js';
import { seenAuthor } from './node-loaders.js';
import { assemblePage, checkPageSize, type Page, readPage } from './page.js';

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

const counted = batched<PageRequest, readonly Child<Seen<AuthorRow>>[]>(
  async (context, page, ids, selection) =>
    groupBy(
      await ask(context, pageOfWeighted(coauthorsTaking(selection), ids, page)),
      ({ parent }) => parent,
    ),
  () => [],
);

const countedWithPapers = batched<PageRequest, readonly CountedCoauthor[]>(
  async (context, page, ids, selection) =>
    groupBy(
      await ask(context, pageOfWeightedWithPapers(coauthorsTaking(selection), ids, page)),
      ({ parent }) => parent,
    ),
  () => [],
);

const shapeOfCoauthors = selecting(authorCoauthors.shape);

/** Co-authors of which a statement reads what is selected. */
function coauthorsTaking(selection: Selection) {
  return { ...authorCoauthors, shape: shapeOfCoauthors(selection) };
}

const countOfCoauthors = batched<null, number>(
  async (context, _args, ids) => {
    const rows = await ask(context, countOfChildren(authorCoauthors, ids));
    return new Map(rows.map(({ parent, total }) => [parent, total]));
  },
  () => 0,
);

/** A co-author with the number of shared papers, and these papers where something of them is asked for. */
interface CountedCoauthor extends Child<Seen<AuthorRow>> {
  readonly papers?: readonly JoiningPaper[];
}

/** What of an edge is computed from the shared papers. */
const FROM_PAPERS = ['edges.firstYear', 'edges.lastYear', 'edges.papers'];

/** How co-authors are counted and ordered, and the fields that a query selects of their page. */
export interface CoauthorQuestion {
  readonly counting: Counting;
  readonly orderBy: CoauthorOrder;
  readonly selected: ReadonlySet<string>;
  /** What the query selects of the co-authors. */
  readonly selection: Selection;
}

/** A page of an author's co-authors. */
export function pageOfCoauthors(
  context: Context,
  author: string,
  args: PageArgs,
  question: CoauthorQuestion,
): Promise<Page<Seen<AuthorRow> | null, CoauthorEdgeRow>> {
  // Where every paper counts one, the graph counts and orders them itself.
  const isCountOfPapers = question.counting === 'FULL' && question.orderBy !== 'LAST_YEAR_DESC';
  return isCountOfPapers
    ? pageByCount(context, author, args, question)
    : pageByStrength(context, author, args, question);
}

async function pageByCount(
  context: Context,
  author: string,
  args: PageArgs,
  { orderBy, selected, selection }: CoauthorQuestion,
): Promise<Page<Seen<AuthorRow> | null, CoauthorEdgeRow>> {
  const list = { label: `Coauthor ${orderBy}`, order: weightOrder };
  const page = readPage(args, context, list);
  const load = FROM_PAPERS.some((path) => selected.has(path)) ? countedWithPapers : counted;
  const total = () => countOfCoauthors(context, null, author);
  // Asked for beside the page, not after it.
  if (selected.has('totalCount')) total().catch(() => undefined);
  const rows: readonly CountedCoauthor[] = await load(context, page, author, selection);
  return assemblePage(rows, args, list.label, total, ({ node, sortValue, papers }) => ({
    node,
    key: [sortValue, node.id],
    extra: edgeOf(linkTo(author, node.id, Number(sortValue), papers)),
  }));
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
  { counting, orderBy, selection }: CoauthorQuestion,
): Promise<Page<Seen<AuthorRow> | null, CoauthorEdgeRow>> {
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
    rows.slice(0, first).map((row) => seenAuthor(context, null, row.member, selection)),
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
