import type { Decoder } from '../../model/index.js';
import type { Clause } from '../dialect.js';
import type { NextNumber, Part, Selection } from './selection.js';

/** A part whose value can be asked for. */
export interface PartOf<Value> extends Part {
  of(selection: Selection): PartOf<Value>;
  /** What was read around this row, or undefined where its statement did not read the part. */
  foundFor(row: object): Value | undefined;
}

/** Where a part is in a statement. */
export interface PartPlace {
  /** The node that it starts from. */
  readonly variable: string;
  /** The variable that it binds. */
  readonly name: string;
  readonly number: number;
  readonly next: NextNumber;
}

/** The clause that binds a part's value, and how the value reads. */
export type Bind<Value> = (
  selection: Selection,
  place: PartPlace,
) => { readonly clause: Clause; readonly decode: Decoder<Value> };

/** Makes parts of one kind; their values are kept for each row, by key. */
export function partsKeeping<Value>(): (
  key: string,
  selection: Selection,
  bind: Bind<Value>,
) => PartOf<Value> {
  const kept = new WeakMap<object, Map<string, Value>>();

  function keep(row: object, key: string, value: Value): void {
    const values = kept.get(row);
    if (values === undefined) kept.set(row, new Map([[key, value]]));
    else values.set(key, value);
  }

  return function make(key, selection, bind) {
    return {
      key,
      selection,
      of: (other) => make(key, other, bind),
      read(variable, number, next) {
        const name = `part${number}`;
        const { clause, decode } = bind(selection, { variable, name, number, next });
        return { name, clause, keep: (row, value) => keep(row, key, decode(value)) };
      },
      foundFor: (row) => kept.get(row)?.get(key),
    };
  };
}
