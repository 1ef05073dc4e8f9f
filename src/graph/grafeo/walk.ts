import type { Clause } from '../dialect.js';
import type { Statement } from '../statement.js';
import type { AmongAll, Listed, ListPage } from '../statements/index.js';
import { wordsHeld } from './dialect.js';
import type { KeptOrders, OrderedRows } from './orders/index.js';
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

function* nodesInOrder(
  { order, page }: ListPage<unknown>,
  rows: OrderedRows,
  range: AmongAll['range'],
  words: readonly string[],
): Generator<number> {
  const { first, end } = rangeOf(rows, order, range);
  const start = Math.max(first, rows.rowAfter(page.after));
  if (words.length === 0) {
    for (let row = start; row < end; row += 1) yield rows.nodeAt(row);
    return;
  }
  for (const row of rows.rowsWith(words, start)) {
    if (row >= end) return;
    yield rows.nodeAt(row);
  }
}

/** The rows whose values are in the range; all where another value is meant. */
function rangeOf(
  rows: OrderedRows,
  { expression, direction }: ListPage<unknown>['order'],
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
