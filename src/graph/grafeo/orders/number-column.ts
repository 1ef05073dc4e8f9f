import type { SortValue } from '../../statements/index.js';
import { type Column, type Part, rowsOf } from './column.js';

/** Numbers, 8 bytes each. */
export class NumberColumn implements Column {
  private constructor(private readonly numbers: Float64Array) {}

  static of(values: readonly SortValue[]): NumberColumn {
    return new NumberColumn(Float64Array.from(values, Number));
  }

  static joined(parts: readonly Part<NumberColumn>[]): NumberColumn {
    const numbers = new Float64Array(rowsOf(parts));
    let row = 0;
    for (const { column, start, end } of parts) {
      numbers.set(column.numbers.subarray(start, end), row);
      row += end - start;
    }
    return new NumberColumn(numbers);
  }

  get length(): number {
    return this.numbers.length;
  }

  at(row: number): number {
    return this.numbers[row] ?? Number.NaN;
  }

  comparer(value: SortValue): (row: number) => number {
    const number = Number(value);
    return (row) => this.at(row) - number;
  }
}
