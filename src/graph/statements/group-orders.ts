import { DIRECTIONS, type Direction, type Order, type SortKey } from './keyset.js';
import { type Axis, axisOf } from './paper-axes.js';

/** By what groups can be ordered, each in both directions. */
const SORTED_BY = {
  PAPER_COUNT: () => [{ expression: 'paperCount', type: 'number' }],
  /** By the first axis, then by the second. */
  VALUE: (axes) =>
    axes.map((axis, index) => {
      const type = axisOf(axis).keyType === 'integer' ? 'number' : 'string';
      return { expression: `sort${index}`, type };
    }),
  FIRST_YEAR: () => [{ expression: 'firstYear', type: 'number' }],
  LAST_YEAR: () => [{ expression: 'lastYear', type: 'number' }],
} as const satisfies Readonly<
  Record<string, (axes: readonly Axis[]) => readonly Pick<SortKey, 'expression' | 'type'>[]>
>;

type GroupSort = keyof typeof SORTED_BY;

/** An order of groups as the API names it: `PAPER_COUNT_DESC`. */
export type GroupOrderName = `${GroupSort}_${Direction}`;

const SORTS = Object.keys(SORTED_BY) as GroupSort[];

/** The names of all orders of groups. */
export const GROUP_ORDERS: readonly GroupOrderName[] = SORTS.flatMap((sort) =>
  DIRECTIONS.map((direction) => `${sort}_${direction}` as const),
);

/** Groups by these orders, the first counts most; those that are equal by all come by their ids. The id of a row is that on the second axis. */
export function orderOfGroups(axes: readonly Axis[], names: readonly GroupOrderName[]): Order {
  const keys = SORTS.flatMap((sort) =>
    DIRECTIONS.flatMap((direction) => {
      const name = `${sort}_${direction}` as const;
      const place = names.indexOf(name);
      if (place === -1) return [];
      return SORTED_BY[sort](axes).map((key) => ({
        place,
        key: { ...key, name: sort, direction },
      }));
    }),
  );
  const sorted = keys.toSorted((a, b) => a.place - b.place).map(({ key }) => key);
  const byId = { name: 'ID', expression: 'id0', type: 'string', direction: 'ASC' } as const;
  const [lead = byId, ...others] = [...sorted, byId];
  return { keys: [lead, ...others], ids: 'ASC' };
}

/** The largest groups first. */
export const groupOrder: Order = orderOfGroups([], ['PAPER_COUNT_DESC']);

/** Whether groups are ordered by their years. */
export function isByYears({ keys }: Order): boolean {
  return keys.some(({ name }) => name === 'FIRST_YEAR' || name === 'LAST_YEAR');
}

/** Whether groups are ordered by what they are on the axes. */
export function isByValue({ keys }: Order): boolean {
  return keys.some(({ name }) => name === 'VALUE');
}
