import type { Statement } from '../../statement.js';
import type { Column, ColumnKind } from './column.js';
import { NumberColumn } from './number-column.js';
import { OrderedRows, type Place } from './ordered-rows.js';
import { type ListOrder, placesInOrder, placesOfNodes } from './places.js';
import { TextColumn } from './text-column.js';

/** Gives the rows of a statement, some hundred at a time. */
export type Stream = <Row>(question: Statement<Row>) => AsyncIterable<readonly Row[]>;

/** One order of all nodes of a label: read at first use, and mended where a change moved nodes. */
export interface KeptOrder {
  /** Its rows, with all that is committed when they are asked for. */
  rows(): Promise<OrderedRows>;
  /** Notes that these nodes may have come, gone or moved. */
  touch(ids: readonly string[] | 'all'): void;
}

export function keptOrder(list: ListOrder, stream: Stream): KeptOrder {
  return list.key.type === 'number'
    ? new OrderInMemory(NumberColumn, list, stream)
    : new OrderInMemory(TextColumn, list, stream);
}

/** Where changes touched more than this share of the nodes, all are read again. */
const MOST_TOUCHED = 0.25;

class OrderInMemory<Values extends Column> implements KeptOrder {
  #rows: OrderedRows<Values> | null = null;
  /** What was touched since the reading of the rows began. */
  #touched: Set<string> | 'all' = 'all';
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly kind: ColumnKind<Values>,
    private readonly list: ListOrder,
    private readonly stream: Stream,
  ) {}

  /** One reader at a time, so that two requests do not read the same. */
  rows(): Promise<OrderedRows> {
    const next = this.#last.then(() => this.#current());
    this.#last = next.catch(() => undefined);
    return next;
  }

  touch(ids: readonly string[] | 'all'): void {
    if (this.#touched === 'all') return;
    if (ids === 'all') this.#touched = 'all';
    else for (const id of ids) this.#touched.add(id);
  }

  async #current(): Promise<OrderedRows> {
    const [rows, touched] = [this.#rows, this.#touched];
    // What is touched while the engine reads may be in what it reads or not: it is read again after.
    this.#touched = new Set();
    try {
      this.#rows = await this.#mended(rows, touched);
    } catch (error) {
      this.#touched = 'all';
      throw error;
    }
    return this.#rows;
  }

  async #mended(
    rows: OrderedRows<Values> | null,
    touched: ReadonlySet<string> | 'all',
  ): Promise<OrderedRows<Values>> {
    if (rows === null || touched === 'all' || touched.size > MOST_TOUCHED * rows.length) {
      return this.#read();
    }
    if (touched.size === 0) return rows;
    const places: Place[] = [];
    for await (const some of this.stream(placesOfNodes(this.list, [...touched]))) {
      places.push(...some);
    }
    return rows.changed(touched, places);
  }

  async #read(): Promise<OrderedRows<Values>> {
    const { direction } = this.list.key;
    const pieces: OrderedRows<Values>[] = [];
    for await (const places of this.stream(placesInOrder(this.list))) {
      pieces.push(OrderedRows.of(this.kind, direction, places));
    }
    return OrderedRows.joined(this.kind, direction, pieces);
  }
}
