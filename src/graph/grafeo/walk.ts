import type { Clause } from '../dialect.js';
import type { Statement } from '../statement.js';
import {
  type AmongAll,
  comesAfter,
  type Listed,
  type ListPage,
  type Order,
  type PageKey,
  reversed,
  type SortKey,
} from '../statements/index.js';
import type { KeptOrders, OrderedRows, RowKey } from './orders/index.js';
import { nodesAmong } from './walk-statements.js';
import { type KeptWords, wordsHeld } from './words/index.js';

/** What a page is read with. */
export interface PageSource {
  readonly orders: KeptOrders;
  readonly words: KeptWords;
  read<Row>(question: Statement<Row>): Promise<readonly Row[]>;
}

/** The nodes that are looked at first, and at most at once: a thousand take about 1 ms. */
const STEPS = { first: 1_000, most: 4_000 };

/**
 * Fills a page with nodes in the order that is in memory, from where the page before ended. By further keys the
 * nodes that have one value of the first are looked at together and sorted, however many these are.
 */
export class Walk<Row> {
  readonly found: Listed<Row>[] = [];
  /** The nodes that were looked at, as the engine names them. */
  readonly seen: number[] = [];
  readonly #path: Generator<number>;
  readonly #conditions: Clause;
  readonly #isFree: boolean;
  /** A row that was come to and is looked at in the next step; null before the first one. */
  #ahead: IteratorResult<number> | null = null;

  constructor(
    private readonly question: ListPage<Row>,
    among: AmongAll,
    private readonly rows: OrderedRows,
    private readonly source: PageSource,
  ) {
    const isText = question.shape.label === 'Paper';
    const conditions = isText ? withWords(among) : among.conditions;
    this.#isFree = conditions.text === 'true';
    this.#conditions = isByOneKey(question) ? conditions : withPlace(conditions, question);
    this.#path = rowsInOrder(question, rows, among.range, isText ? [] : among.words);
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
      const nodes = this.#take(step);
      this.seen.push(...nodes);
      const missing = limit - this.found.length;
      const question = nodesAmong(this.question, nodes, this.#conditions, missing);
      this.found.push(...(await this.source.read(question)));
      if (this.found.length >= limit || this.#ahead?.done === true) return true;
    }
    return false;
  }

  /** The next nodes: so many, and by further keys the others of the last one's value. */
  #take(count: number): readonly number[] {
    const taken: number[] = [];
    let last: number | null = null;
    for (;;) {
      this.#ahead ??= this.#path.next();
      if (this.#ahead.done === true) return taken;
      const row = this.#ahead.value;
      if (taken.length >= count && !this.#goesWith(last, row)) return taken;
      taken.push(this.rows.nodeAt(row));
      last = row;
      this.#ahead = null;
    }
  }

  #goesWith(last: number | null, row: number): boolean {
    return last !== null && !isByOneKey(this.question) && this.rows.haveOneValue(last, row);
  }
}

function isByOneKey({ order }: ListPage<unknown>): boolean {
  return order.keys.length === 1;
}

/** The path begins with all nodes of the value that the page before ended in. */
function withPlace({ text, parameters }: Clause, { order, page }: ListPage<unknown>): Clause {
  const place = comesAfter(order, page.after);
  return {
    text: [text, place.text].filter((one) => one !== 'true').join(' AND ') || 'true',
    parameters: { ...parameters, ...place.parameters },
  };
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

function rowsInOrder(
  question: ListPage<unknown>,
  rows: OrderedRows,
  range: AmongAll['range'],
  words: readonly string[],
): Generator<number> {
  const { order } = question;
  const { first, end } = rangeOf(rows, readForward(order).keys[0], range);
  return order.ids === 'ASC'
    ? rowsForward(rows, Math.max(first, startOf(question, rows)), end, words)
    : rowsBackward(rows, first, Math.min(end, endOf(question, rows)), words);
}

/** The first row after the page before; by further keys that of its value. */
function startOf(question: ListPage<unknown>, rows: OrderedRows): number {
  const place = placeOf(question.page.after);
  if (place === null) return 0;
  return isByOneKey(question) ? rows.rowAfter(place) : rows.rowFrom(place.value);
}

/** The same backwards: where the rows before that page end. */
function endOf(question: ListPage<unknown>, rows: OrderedRows): number {
  const place = placeOf(question.page.after);
  if (place === null) return rows.length;
  return isByOneKey(question) ? rows.rowOf(place) : rows.rowBeyond(place.value);
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
