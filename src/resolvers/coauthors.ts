import { type AuthorRow, coauthorIncidences, type EgoIncidenceRow } from '../graph/index.js';
import { type Coauthor, type Counting, coauthorsOf } from '../network/index.js';
import type { PageArgs } from '../schema/index.js';
import { batched, groupRows } from './batched.js';
import { ask, type Context } from './context.js';
import { decodeCursor } from './cursor.js';
import { authorById } from './node-loaders.js';
import { assemblePage, checkFirst, type Page } from './page.js';

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
    groupRows(await ask(context, coauthorIncidences(ids)), ({ ego }) => ego),
  () => [],
);

/** What its cursors call the list. */
const LIST = 'Coauthor';

/** A page of an author's co-authors, the strongest first. */
export async function pageOfCoauthors(
  context: Context,
  author: string,
  args: PageArgs,
  counting: Counting,
): Promise<Page<AuthorRow | null, CoauthorEdgeRow>> {
  const first = checkFirst(args.first, context);
  const all = coauthorsOf(author, withOwn(await incidences(context, null, author)), counting);
  const start = startBehind(all, args.after);
  const rows = all.slice(start, start + first + 1);
  const nodes = await Promise.all(
    rows.slice(0, first).map((row) => authorById(context, null, row.author)),
  );
  const named = rows.map((row, index) => ({ row, node: nodes[index] ?? null }));
  return assemblePage(
    named,
    args,
    LIST,
    async () => all.length,
    ({ row, node }) => ({
      node,
      key: [row.strength, row.author],
      extra: edgeOf(row),
    }),
  );
}

/** With the author's own places, which position-aware counting needs. */
function withOwn(rows: readonly EgoIncidenceRow[]): readonly EgoIncidenceRow[] {
  const own = rows.map((row) => ({ ...row, author: row.ego, position: row.egoPosition }));
  return [...rows, ...own];
}

function edgeOf({ strength, papers, firstYear, lastYear }: Coauthor): CoauthorEdgeRow {
  return { paperCount: papers.length, strength, firstYear, lastYear, sharedPapers: papers };
}

function startBehind(all: readonly Coauthor[], after: string | null | undefined): number {
  if (after === null || after === undefined) return 0;
  const [strength = 0, id = ''] = decodeCursor(after, LIST, ['number', 'string']);
  const next = all.findIndex(
    (row) =>
      row.strength < Number(strength) || (row.strength === strength && row.author > String(id)),
  );
  return next === -1 ? all.length : next;
}
