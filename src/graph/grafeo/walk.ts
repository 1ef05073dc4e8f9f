import type { Clause } from '../dialect.js';
import type { Statement } from '../statement.js';
import {
  type AmongAll,
  type Listed,
  type ListPage,
  type Order,
  type PageKey,
  reversed,
  type SortKey,
} from '../statements/index.js';
import { wordsHeld } from './dialect.js';
import type { KeptOrders, OrderedRows, RowKey } from './orders/index.js';
import { nodesAmong } from './walk-statements.js';

/** What a page is read with. */
export interface PageSource {
  readonly orders: KeptOrders;
  read<Row>(question: Statement<Row>): Promise<readonly Row[]>;
}

/** The nodes that are looked at first, and at most at once: a thousand take about 1 ms. */
const STEPS = { first: 1_000, most: 4_000 };

/** Fills a page with nodes in the order that is in memory, from where the page before ended. */
export class Walk<Row> {
  readonly found: Listed<Row>[] = [];
  /** The nodes that were looked at, as the engine names them. */
  readonly seen: number[] = [];
  readonly #nodes: Generator<number>;
  readonly #conditions: Clause;
  readonly #isFree: boolean;

  constructor(
    private readonly question: ListPage<Row>,
    among: AmongAll,
    rows: OrderedRows,
    private readonly source: PageSource,
  ) {
    const isText = question.shape.label === 'Paper';
    this.#conditions = isText ? withWords(among) : among.conditions;
    this.#isFree = this.#conditions.text === 'true';
    this.#nodes = nodesInOrder(question, rows, among.range, isText ? [] : among.words);
  }

  /**
   * Goes on until the page is full, no node is left, or so many were looked at.
   *
   * @returns whether `found` is the page. Without a condition it always is.
   */
  async goOn(most: number): Promise<boolean> {
    const { limit } = this.question.page;
    let step = this.#isFree ? limit : Math.max(STEPS.first, limit);
    for (let looked = 0; this.#isFree || looked < most; looked += step) {
      if (looked > 0) step = Math.min(step * 2, STEPS.most);
      const nodes = take(this.#nodes, step);
      this.seen.push(...nodes);
      const missing = limit - this.found.length;
      const question = nodesAmong(this.question, nodes, this.#conditions, missing);
      this.found.push(...(await this.source.read(question)));
      if (this.found.length >= limit || nodes.length < step) return true;
    }
    return false;
  }
}

function withWords({ conditions, words }: AmongAll): Clause {
  const held = wordsHeld(words);
  return {
    text:
      [conditions.text, ...held.conditions].filter((text) => text !== 'true').join(' AND ') ||
      'true',
    parameters: { ...conditions.parameters, ...held.parameters },
  };
}

/** An order as it is kept in memory; its end is read backwards, not kept a second time. */
export function readForward(order: Order): Order {
  return order.ids === 'ASC' ? order : reversed(order);
}

function* nodesInOrder(
  { order, page }: ListPage<unknown>,
  rows: OrderedRows,
  range: AmongAll['range'],
  words: readonly string[],
): Generator<number> {
  const { first, end } = rangeOf(rows, readForward(order).keys[0], range);
  const place = placeOf(page.after);
  const found =
    order.ids === 'ASC'
      ? rowsForward(rows, Math.max(first, place === null ? 0 : rows.rowAfter(place)), end, words)
      : rowsBackward(rows, first, Math.min(end, place === null ? end : rows.rowOf(place)), words);
  for (const row of found) yield rows.nodeAt(row);
}

function* rowsForward(
  rows: OrderedRows,
  first: number,
  end: number,
  words: readonly string[],
): Generator<number> {
  if (words.length === 0) for (let row = first; row < end; row += 1) yield row;
  for (const row of rows.rowsWith(words, first)) {
    if (row >= end) return;
    yield row;
  }
}

function* rowsBackward(
  rows: OrderedRows,
  first: number,
  end: number,
  words: readonly string[],
): Generator<number> {
  if (words.length === 0) for (let row = end - 1; row >= first; row -= 1) yield row;
  for (const row of rows.rowsWithBefore(words, end)) {
    if (row < first) return;
    yield row;
  }
}

function placeOf(after: PageKey | null): RowKey | null {
  const [value] = after?.values ?? [];
  return after === null || value === undefined ? null : { value, id: after.id };
}

/** The rows whose values are in the range; all where another value is meant. */
function rangeOf(
  rows: OrderedRows,
  { expression, direction }: SortKey,
  range: AmongAll['range'],
): { readonly first: number; readonly end: number } {
  const { least, greatest } = range?.expression === expression ? range : ALL_VALUES;
  const [from, to] = direction === 'ASC' ? [least, greatest] : [greatest, least];
  return {
    first: from === null ? 0 : rows.rowFrom(from),
    end: to === null ? rows.length : rows.rowBeyond(to),
  };
}

const ALL_VALUES = { least: null, greatest: null };

function take(nodes: Generator<number>, count: number): number[] {
  const taken: number[] = [];
  while (taken.length < count) {
    const { value, done } = nodes.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}
