import { type Decoder, decimal, list, text } from '../../model/index.js';
import type { Clause } from '../dialect.js';
import type { ListedLabel, Parameter, Parameters } from '../statement.js';

export const DIRECTIONS = ['ASC', 'DESC'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A value by which a row is ordered. */
export type SortValue = string | number;

/** A value by which a list is ordered. */
export interface SortKey {
  /** What cursors and the API call it, such as `YEAR`. */
  readonly name: string;
  /** Cypher over the variable `n` (and `weight` in a weighted list); never null. */
  readonly expression: string;
  /** True where the expression is a property that has an index, and by which all nodes of a label are listed. */
  readonly isIndexed?: boolean;
  /** Of a value that is computed from more than the node: the labels whose nodes it is read from. */
  readonly reads?: readonly ListedLabel[];
  /** True for a value that no statement knows: the table of all authorships tells it. */
  readonly isOfTable?: boolean;
  readonly type: 'string' | 'number';
  readonly direction: Direction;
}

/** How a list is ordered: by its keys, then by id, so that no two rows are equal. */
export interface Order {
  readonly keys: readonly [SortKey, ...SortKey[]];
  /** How rows are ordered that are equal by all keys. */
  readonly ids: Direction;
}

/** A row's place in an order: its value of each key, and its id. */
export interface PageKey {
  readonly values: readonly SortValue[];
  readonly id: string;
}

/** A part of a list. */
export interface PageRequest {
  /** The greatest number of rows to return. */
  readonly limit: number;
  /** Rows after this one only; null for the first page. */
  readonly after: PageKey | null;
}

/** The order by these keys, then by id. */
export function orderBy(...keys: Order['keys']): Order {
  return { keys, ids: 'ASC' };
}

/** The same list from its end: a page before a row is the page after it in this order, turned round. */
export function reversed({ keys: [lead, ...others], ids }: Order): Order {
  return { keys: [turnedKey(lead), ...others.map(turnedKey)], ids: opposite(ids) };
}

function turnedKey(key: SortKey): SortKey {
  return { ...key, direction: opposite(key.direction) };
}

function opposite(direction: Direction): Direction {
  return direction === 'ASC' ? 'DESC' : 'ASC';
}

/** A row's value of a key: a text or a number. */
export const sortValue: Decoder<SortValue> = (value) =>
  typeof value === 'string' ? text(value) : decimal(value);

/** A row's values of the keys of its order. */
export const sortValues: Decoder<readonly SortValue[]> = list(sortValue);

/** What a statement calls the values of a row: `sortValue, sortValue_2`. */
export function sortNames({ keys }: Order): readonly string[] {
  return keys.map((_, index) => `sortValue${suffix(index)}`);
}

/** Binds the values: `n.sortYear AS sortValue`. */
export function sortColumns(order: Order): string {
  const names = sortNames(order);
  return order.keys.map(({ expression }, index) => `${expression} AS ${names[index]}`).join(', ');
}

/** What comes after `ORDER BY`: `sortValue DESC, n.id`. */
export function inOrder(order: Order, names = sortNames(order), id = 'n.id'): string {
  const keys = order.keys.map(({ direction }, index) => `${names[index]} ${direction}`);
  return [...keys, order.ids === 'ASC' ? id : `${id} DESC`].join(', ');
}

/** The condition that leaves only the rows after the last page (keyset paging: no row is skipped or seen twice). */
export function comesAfter(
  order: Order,
  after: PageKey | null,
  names = sortNames(order),
  id = 'n.id',
): Clause {
  if (after === null) return { text: 'true', parameters: {} };
  return { text: laterFrom(0, order, names, id), parameters: afterParameters(after) };
}

/** The same among the rows that have the value of the last page by the first key, said of the properties. */
export function comesAfterInValue(order: Order): string {
  const expressions = order.keys.map(({ expression }) => expression);
  return laterFrom(1, order, expressions, 'n.id');
}

/** @param start the first key that is spoken of. */
function laterFrom(start: number, order: Order, names: readonly string[], id: string): string {
  const key = order.keys[start];
  if (key === undefined) return `${id} ${later(order.ids)} $afterId`;
  const [name, value] = [names[start], `$afterValue${suffix(start)}`];
  const rest = laterFrom(start + 1, order, names, id);
  return `(${name} ${later(key.direction)} ${value} OR (${name} = ${value} AND ${rest}))`;
}

/** What comes after `ORDER BY` among rows of one value of the first key: by an index where only the id follows. */
export function inOneValue({ keys: [lead, next, ...others], ids }: Order): string {
  const keys: Order['keys'] =
    next === undefined ? [{ ...lead, direction: ids }] : [next, ...others];
  const expressions = keys.map(({ expression }) => expression);
  return inOrder({ keys, ids }, expressions);
}

/** How later values of a key compare to earlier ones. */
export function later(direction: Direction): '<' | '>' {
  return direction === 'ASC' ? '>' : '<';
}

/** The parameters that conditions on the last page speak of. */
function afterParameters({ values, id }: PageKey): Parameters {
  const parameters: Record<string, Parameter> = {};
  for (const [index, value] of values.entries()) parameters[`afterValue${suffix(index)}`] = value;
  return { ...parameters, afterId: id };
}

/** How two rows are to one another in an order, as a statement would sort them: below 0 where the first comes first. */
export function comparePlaces({ keys, ids }: Order, one: PageKey, other: PageKey): number {
  for (const [index, { direction }] of keys.entries()) {
    const order = compareValues(one.values[index] ?? 0, other.values[index] ?? 0);
    if (order !== 0) return signOf(direction) * order;
  }
  return signOf(ids) * compareValues(one.id, other.id);
}

function signOf(direction: Direction): number {
  return direction === 'ASC' ? 1 : -1;
}

/** Texts by code point, as both engines do it. */
function compareValues(one: SortValue, other: SortValue): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)));
}

/** Nothing for the first: a number of a part comes after it, from which `_2` stays apart. */
function suffix(index: number): string {
  return index === 0 ? '' : `_${index + 1}`;
}

/**
 * What every row of a page meets, said of the property itself: so Neo4j reads the rows in the order of its
 * index, from the last page on, and stops after a page; of an index over a property and the id it must be told of both. Without it, it reads and sorts all nodes of the label.
 */
export function inOrderOfIndex({ keys: [lead] }: Order, after: PageKey | null): string {
  const { expression, direction } = lead;
  const place = `${later(direction)}= $afterValue`;
  return `${expression} ${after === null ? 'IS NOT NULL' : place} AND n.id IS NOT NULL`;
}

/** The parameters of a page, with those of its clauses. */
export function pageParameters(page: PageRequest, ...more: readonly Parameters[]): Parameters {
  return Object.assign({ limit: page.limit }, ...more);
}
