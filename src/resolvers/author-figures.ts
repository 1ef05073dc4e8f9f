import type { GraphQLSchema } from 'graphql';
import type { NodeFilter } from '../graph/index.js';
import { type IncidenceTable, NO_YEAR } from '../network/index.js';
import { badArgument } from './bad-argument.js';
import type { Context } from './context.js';
import { tableOfAll } from './network/index.js';

/** What the table of all authorships tells of authors; 0 for who is not in it. */
export type FigureOf = (author: string) => number;

/** A number of each member of a table, by its number there. */
type Count = (table: IncidenceTable) => ArrayLike<number>;

/** The numbers by which authors are ordered, by the name of the order's key. */
const FIGURES: Readonly<Record<string, Count>> = {
  COAUTHOR_COUNT: coauthorCounts,
  FIRST_YEAR: (table) => years(table, Math.min),
  LAST_YEAR: (table) => years(table, Math.max),
};

interface Figures {
  readonly places: ReadonlyMap<string, number>;
  readonly byName: Map<string, ArrayLike<number>>;
}

/** A table is of one version of the graph, and what is counted in it holds as long as it is kept. */
const figures = new WeakMap<IncidenceTable, Figures>();

/**
 * A number of all authors, counted once for each version of the graph.
 *
 * @throws GraphQLError BAD_USER_INPUT where the graph has more authorships than are kept in memory.
 */
export async function authorFigure(
  context: Context,
  schema: GraphQLSchema,
  name: string,
): Promise<FigureOf> {
  const table = await tableOfAll(context, schema, {});
  if (table === null) throw tooLarge(name);
  return figureIn(table, name);
}

/**
 * The authors whose number of co-authors is in a range, as a filter of ids: who is in no table has none, so
 * a range from 0 leaves out those beyond it.
 *
 * @throws GraphQLError BAD_USER_INPUT where the graph has more authorships than are kept in memory.
 */
export async function authorsByCoauthors(
  context: Context,
  schema: GraphQLSchema,
  { from = 0, to = Number.POSITIVE_INFINITY }: { readonly from?: number; readonly to?: number },
  path: string,
): Promise<NodeFilter> {
  const table = await tableOfAll(context, schema, {});
  if (table === null) {
    throw badArgument(
      path,
      `"${path}" is counted in memory, and this graph has too many authorships for it. Use "paperCount".`,
    );
  }
  const countOf = figureIn(table, 'COAUTHOR_COUNT');
  const isIn = (count: number): boolean => count >= from && count <= to;
  const ids = table.members.filter((id) => isIn(countOf(id)) !== isIn(0));
  return isIn(0) ? { not: { ids } } : { ids };
}

function figureIn(table: IncidenceTable, name: string): FigureOf {
  const count = FIGURES[name];
  if (count === undefined) throw tooLarge(name);
  const known = figures.get(table) ?? {
    places: new Map(table.members.map((id, place) => [id, place])),
    byName: new Map<string, ArrayLike<number>>(),
  };
  figures.set(table, known);
  const values = known.byName.get(name) ?? count(table);
  known.byName.set(name, values);
  return (author) => values[known.places.get(author) ?? -1] ?? 0;
}

/** How many different others share a paper with each: each is marked with the number of the one who counts. */
function coauthorCounts(table: IncidenceTable): Uint32Array {
  const { members, memberOffsets, memberPapers, paperOffsets, paperMembers } = table;
  const counts = new Uint32Array(members.length);
  const markedBy = new Int32Array(members.length).fill(-1);
  for (let member = 0; member < members.length; member += 1) {
    markedBy[member] = member;
    let count = 0;
    for (let at = memberOffsets[member] ?? 0; at < (memberOffsets[member + 1] ?? 0); at += 1) {
      const paper = memberPapers[at] ?? 0;
      for (let by = paperOffsets[paper] ?? 0; by < (paperOffsets[paper + 1] ?? 0); by += 1) {
        const other = paperMembers[by] ?? 0;
        if (markedBy[other] === member) continue;
        markedBy[other] = member;
        count += 1;
      }
    }
    counts[member] = count;
  }
  return counts;
}

function years(table: IncidenceTable, choose: (a: number, b: number) => number): Int32Array {
  const { members, memberOffsets, memberPapers, paperYears } = table;
  const chosen = new Int32Array(members.length);
  for (let member = 0; member < members.length; member += 1) {
    for (let at = memberOffsets[member] ?? 0; at < (memberOffsets[member + 1] ?? 0); at += 1) {
      const year = paperYears[memberPapers[at] ?? 0] ?? NO_YEAR;
      if (year === NO_YEAR) continue;
      const known = chosen[member] ?? 0;
      chosen[member] = known === 0 ? year : choose(known, year);
    }
  }
  return chosen;
}

function tooLarge(name: string): Error {
  return badArgument(
    'orderBy',
    `"${name}" is counted in memory, and this graph has too many authorships for it. Order by PAPER_COUNT or NAME.`,
  );
}
