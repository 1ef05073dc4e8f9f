import type { SortValue } from '../../statements/index.js';
import { firstPlace } from '../first-place.js';
import type { Column, ColumnKind, Part } from './column.js';
import { NumberColumn } from './number-column.js';
import { TextColumn } from './text-column.js';

/** By what a row is found: its value, then its id. */
export interface RowKey {
  readonly value: SortValue;
  readonly id: string;
}

/** A node's place in an order. */
export interface Place extends RowKey {
  /** What the engine calls the node in this process: the quickest way to it. */
  readonly node: number;
  /** The folded name, title or label that a part of a name is looked for in; empty where none is. */
  readonly key: string;
}

interface Columns<Values extends Column> {
  readonly values: Values;
  readonly ids: TextColumn;
  readonly nodes: NumberColumn;
  readonly keys: TextColumn;
}

/** The nodes of a label in an order: by a value, then by id. Rows never change; a change makes new ones. */
export class OrderedRows<Values extends Column = Column> {
  private constructor(
    private readonly kind: ColumnKind<Values>,
    private readonly sign: 1 | -1,
    private readonly columns: Columns<Values>,
  ) {}

  /** @param places in the order. */
  static of<Values extends Column>(
    kind: ColumnKind<Values>,
    direction: 'ASC' | 'DESC',
    places: readonly Place[],
  ): OrderedRows<Values> {
    return new OrderedRows(kind, direction === 'ASC' ? 1 : -1, {
      values: kind.of(places.map(({ value }) => value)),
      ids: TextColumn.of(places.map(({ id }) => id)),
      nodes: NumberColumn.of(places.map(({ node }) => node)),
      keys: TextColumn.of(places.map(({ key }) => key)),
    });
  }

  /** Pieces of one order, in the order. */
  static joined<Values extends Column>(
    kind: ColumnKind<Values>,
    direction: 'ASC' | 'DESC',
    pieces: readonly OrderedRows<Values>[],
  ): OrderedRows<Values> {
    const whole = pieces.map((rows) => ({ rows, start: 0, end: rows.length }));
    return OrderedRows.of(kind, direction, []).#joined(whole);
  }

  get length(): number {
    return this.columns.ids.length;
  }

  nodeAt(row: number): number {
    return this.columns.nodes.at(row);
  }

  /** True for two rows that are equal by the value. */
  haveOneValue(one: number, other: number): boolean {
    return this.columns.values.at(one) === this.columns.values.at(other);
  }

  /** The first row after a row that was there once. */
  rowAfter(key: RowKey): number {
    const compare = this.#comparer(key);
    return firstPlace(this.length, (row) => compare(row) > 0);
  }

  /** Where a row is, or would be that was there once: the rows before it end here. */
  rowOf(key: RowKey): number {
    const compare = this.#comparer(key);
    return firstPlace(this.length, (row) => compare(row) >= 0);
  }

  #comparer({ value, id }: RowKey): (row: number) => number {
    const compareValue = this.columns.values.comparer(value);
    const compareId = this.columns.ids.comparer(id);
    return (row) => this.sign * compareValue(row) || compareId(row);
  }

  /** The first row with this value or a later one. */
  rowFrom(value: SortValue): number {
    const compare = this.columns.values.comparer(value);
    return firstPlace(this.length, (row) => this.sign * compare(row) >= 0);
  }

  /** The first row with a value after this one. */
  rowBeyond(value: SortValue): number {
    const compare = this.columns.values.comparer(value);
    return firstPlace(this.length, (row) => this.sign * compare(row) > 0);
  }

  /** The rows from `start` on whose key holds each of the words. */
  rowsWith(words: readonly string[], start: number): Generator<number> {
    return this.columns.keys.rowsWith(words, start);
  }

  /** The same rows before `end`, the last one first. */
  rowsWithBefore(words: readonly string[], end: number): Generator<number> {
    return this.columns.keys.rowsWithBefore(words, end);
  }

  /**
   * The same order after a change: without the nodes of these ids, and with those that have a place now.
   *
   * @param places in the order.
   */
  changed(ids: ReadonlySet<string>, places: readonly Place[]): OrderedRows<Values> {
    const direction = this.sign === 1 ? 'ASC' : 'DESC';
    const added = OrderedRows.of(this.kind, direction, places);
    const parts: RowsPart<Values>[] = [];
    let [kept, next] = [0, 0];
    const keepUntil = (end: number): void => {
      if (end > kept) parts.push({ rows: this, start: kept, end });
      kept = end;
    };
    const addUntil = (row: number): void => {
      for (; next < places.length; next += 1) {
        const place = places[next];
        const position = place === undefined ? this.length : this.rowAfter(place);
        if (position > row) return;
        keepUntil(position);
        parts.push({ rows: added, start: next, end: next + 1 });
      }
    };
    for (const row of this.columns.ids.rowsOf(ids)) {
      addUntil(row);
      keepUntil(row);
      kept = row + 1;
    }
    addUntil(this.length);
    keepUntil(this.length);
    return this.#joined(parts);
  }

  #joined(parts: readonly RowsPart<Values>[]): OrderedRows<Values> {
    const of = <Of>(read: (columns: Columns<Values>) => Of): readonly Part<Of>[] =>
      parts.map(({ rows, start, end }) => ({ column: read(rows.columns), start, end }));
    return new OrderedRows(this.kind, this.sign, {
      values: this.kind.joined(of(({ values }) => values)),
      ids: TextColumn.joined(of(({ ids }) => ids)),
      nodes: NumberColumn.joined(of(({ nodes }) => nodes)),
      keys: TextColumn.joined(of(({ keys }) => keys)),
    });
  }
}

interface RowsPart<Values extends Column> {
  readonly rows: OrderedRows<Values>;
  readonly start: number;
  readonly end: number;
}
