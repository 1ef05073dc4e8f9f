import type { GraphQLSchema } from 'graphql';
import {
  type Axis,
  axisOf,
  countOfPaperGroups,
  countOfPapersInGroups,
  countOfPapersOnAxes,
  type FilterJson,
  type GroupOptions,
  type PaperFilter,
  type PaperGroupRow,
  paperShape,
  selectPapers,
} from '../../graph/index.js';
import type { Context } from '../context.js';
import { KeptRows } from '../kept-rows.js';
import { countSelected } from '../node-list.js';
import { once } from '../once.js';
import { figuresOf } from './group-figures.js';
import { filterOfGroup, filterOfNone, type GroupPlace, groupKey } from './group-filter.js';
import { askOfGroups } from './kept-groups.js';

/** Groups that were asked for. */
export interface AskedGroups {
  /** As the graph reads it. */
  readonly filter: PaperFilter;
  /** As a client would send it. */
  readonly asked: FilterJson;
  readonly axes: readonly Axis[];
  readonly options: GroupOptions;
}

/**
 * What the API tells of a page of groups, as functions of what is asked for: each statement is sent for
 * the first field that needs it.
 *
 * @param rows the groups of the page.
 */
export function groupPage(
  context: Context,
  schema: GraphQLSchema,
  groups: AskedGroups,
  rows: readonly PaperGroupRow[],
) {
  const { asked, axes } = groups;
  const counts = countsOf(context, schema, groups, rows);
  const ids = rows.map((row) => placesOf(row, axes).map(({ id }) => id));
  const figures = figuresOf(context, schema, { ...groups, ids });
  return {
    paperCount: counts.selected,
    groupCount: counts.groups,
    others: { groupCount: counts.otherGroups, paperCount: counts.otherPapers },
    withoutValue: {
      paperCount: counts.withoutValue,
      filter: () => filterOfNone(asked, axes),
    },
    nodeOf: (row: PaperGroupRow) => {
      const places = placesOf(row, axes);
      return {
        keys: axes.flatMap((axis, index) => {
          const place = places[index];
          return place === undefined ? [] : [groupKey(axis, place)];
        }),
        paperCount: row.paperCount,
        share: async () => row.paperCount / (await counts.selected()),
        filter: () => filterOfGroup(asked, axes, places),
        ...figures(row),
      };
    },
  };
}

function placesOf(row: PaperGroupRow, axes: readonly Axis[]): readonly GroupPlace[] {
  const { id0, label0, kind0, id1, label1, kind1 } = row;
  const places = [
    { id: id0, label: label0, kind: kind0 },
    { id: id1, label: label1, kind: kind1 },
  ];
  return places.slice(0, axes.length);
}

const keptPapers = new KeptRows<{ readonly papers: number }>();
const keptTotals = new KeptRows<{ readonly total: number }>();

/** Counts beside a page. Where an import goes on between two statements, none is below 0. */
function countsOf(
  context: Context,
  schema: GraphQLSchema,
  groups: AskedGroups,
  rows: readonly PaperGroupRow[],
) {
  const { filter, axes, options } = groups;
  const { dialect } = context.engine;
  const selected = once(() =>
    countSelected(context, paperShape.label, selectPapers(filter, dialect)),
  );
  const grouped = once(async () => {
    const question = countOfPapersOnAxes(filter, axes, dialect, options);
    const [row] = await askOfGroups(keptPapers, context, schema, filter, question);
    return row?.papers ?? 0;
  });
  const countGroups = async (of: GroupOptions) => {
    const question = countOfPaperGroups(filter, axes, dialect, of);
    const [row] = await askOfGroups(keptTotals, context, schema, filter, question);
    return row?.total ?? 0;
  };
  const onPage = once(() => papersOnPage(context, schema, groups, rows));
  return {
    selected,
    groups: once(() => countGroups(options)),
    otherGroups: async () => {
      const { minPapers: _smallest, ...all } = options;
      return Math.max(0, (await countGroups(all)) - rows.length);
    },
    otherPapers: async () => {
      const [all, shown] = await Promise.all([grouped(), onPage()]);
      return Math.max(0, all - shown);
    },
    withoutValue: async () => {
      const [all, some] = await Promise.all([selected(), grouped()]);
      return Math.max(0, all - some);
    },
  };
}

/** The papers in the groups of a page, each once. */
async function papersOnPage(
  context: Context,
  schema: GraphQLSchema,
  groups: AskedGroups,
  rows: readonly PaperGroupRow[],
): Promise<number> {
  const { filter, axes } = groups;
  if (axes.every((axis) => axisOf(axis).isIn === 'ONE_GROUP')) {
    return rows.reduce((sum, { paperCount }) => sum + paperCount, 0);
  }
  const ids = rows.map((row) => placesOf(row, axes).map(({ id }) => id));
  const question = countOfPapersInGroups({ ...groups, ids }, context.engine.dialect);
  const [row] = await askOfGroups(keptPapers, context, schema, filter, question);
  return row?.papers ?? 0;
}
