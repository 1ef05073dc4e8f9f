import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { type Cell, csvRow } from '../../csv/index.js';
import { type Axis, axisOf, PAPER_AXES } from '../../graph/index.js';
import type { Context } from '../context.js';
import { readList } from './read-list.js';

/** What is between the values of one cell. */
const BETWEEN = '; ';

/** A page of groups is counted over all papers, so it is large; a row is a few hundred bytes. */
const GROUPS_A_PAGE = 5_000;
const AUTHORS_A_PAGE = 500;

/** A table as text, a piece for each page; the headings come first, with or without rows. */
export type TableText = AsyncGenerator<string>;

type Values = Readonly<Record<string, unknown>>;

const group = z.object({
  keys: z.array(z.object({ id: z.string(), label: z.string() })),
  paperCount: z.number(),
  share: z.number(),
  authorCount: z.number(),
  firstYear: z.number().nullable(),
  lastYear: z.number().nullable(),
});

type Group = z.infer<typeof group>;

/** Groups of papers, one a row, with their figures. */
export async function* groupTable(
  context: Context,
  schema: GraphQLSchema,
  values: Values,
): TableText {
  const axes = z.array(z.enum(Object.keys(PAPER_AXES) as Axis[])).parse(values['by']);
  const figures = ['paperCount', 'share', 'authorCount', 'firstYear', 'lastYear'] as const;
  const selection = `keys { id label } ${figures.join(' ')}`;
  const wanted = { field: 'paperGroups', values, selection, node: group, pageSize: GROUPS_A_PAGE };
  yield csvRow([...axes.flatMap(headingsOf), ...figures]);
  for await (const groups of readList(context, schema, wanted)) {
    yield groups
      .map((each) => csvRow([...keyCells(axes, each), ...figures.map((name) => each[name])]))
      .join('');
  }
}

/** The headings of an axis: of what has a name also its id. */
function headingsOf(axis: Axis): readonly string[] {
  const name = axis.toLowerCase();
  return isNamed(axis) ? [`${name}Id`, name] : [name];
}

function keyCells(axes: readonly Axis[], { keys }: Group): readonly Cell[] {
  return axes.flatMap((axis, index) => {
    const { id = '', label = '' } = keys[index] ?? {};
    return isNamed(axis) ? [id, label] : [id];
  });
}

function isNamed(axis: Axis): boolean {
  const { id, label, shownAs } = axisOf(axis);
  return label !== id || shownAs !== 'AS_IT_IS';
}

const author = z.object({
  id: z.string(),
  name: z.string(),
  familyName: z.string(),
  givenName: z.string(),
  isGroup: z.boolean(),
  variants: z.array(z.string()),
  paperCount: z.number(),
  papersByYear: z.array(z.object({ year: z.number() })),
});

type AuthorColumn = readonly [heading: string, read: (row: z.infer<typeof author>) => Cell];

const AUTHOR_COLUMNS: readonly AuthorColumn[] = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['familyName', ({ familyName }) => familyName],
  ['givenName', ({ givenName }) => givenName],
  ['isGroup', ({ isGroup }) => String(isGroup)],
  ['paperCount', ({ paperCount }) => paperCount],
  ['firstYear', ({ papersByYear }) => papersByYear[0]?.year ?? null],
  ['lastYear', ({ papersByYear }) => papersByYear.at(-1)?.year ?? null],
  ['variants', ({ variants }) => variants.join(BETWEEN)],
];

/** Authors, one a row. */
export async function* authorTable(
  context: Context,
  schema: GraphQLSchema,
  values: Values,
): TableText {
  const selection =
    'id name familyName givenName isGroup variants paperCount papersByYear { year }';
  const wanted = { field: 'authors', values, selection, node: author, pageSize: AUTHORS_A_PAGE };
  yield csvRow(AUTHOR_COLUMNS.map(([heading]) => heading));
  for await (const authors of readList(context, schema, wanted)) {
    yield authors.map((row) => csvRow(AUTHOR_COLUMNS.map(([, read]) => read(row)))).join('');
  }
}
