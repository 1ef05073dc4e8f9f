import { decodeAt, shape as shapeOf } from '../../model/index.js';
import type { Parameter } from '../statement.js';
import { renamed } from './in-scope.js';
import {
  type Column,
  type Columns,
  columnDecoders,
  columnNames,
  type NodeProjection,
  type NodeShape,
  projectionOf,
} from './node-shape.js';
import type { NextNumber, PartRead, Seen, Selection } from './selection.js';

/** The projection of what a selection takes from a shape. A statement puts it where it would put the shape. */
export function select<Row extends { readonly id: string }>(
  shape: NodeShape<Row>,
  selection: Selection,
): NodeProjection<Seen<Row>> {
  let last = 0;
  return selectAs(shape, selection, null, () => {
    last += 1;
    return last;
  });
}

/** The same, made once for each selection: a document that stays parsed keeps its selections. */
export function selecting<Row extends { readonly id: string }>(
  shape: NodeShape<Row>,
): (selection: Selection) => NodeProjection<Seen<Row>> {
  const known = new WeakMap<Selection, NodeProjection<Seen<Row>>>();
  return (selection) => {
    const found = known.get(selection) ?? select(shape, selection);
    known.set(selection, found);
    return found;
  };
}

/** The same inside of a part, whose number the variables `n` and `e` have. */
export function selectAs<Row extends { readonly id: string }>(
  { label, columns }: NodeShape<Row>,
  selection: Selection,
  number: number | null,
  next: NextNumber,
): NodeProjection<Seen<Row>> {
  const variable = number === null ? 'n' : `n${number}`;
  const parts = selection.parts.map((part) => part.read(variable, next(), next));
  const taken = takenOf(columns, selection);
  const projection = projectionOf({ ...taken, ...partColumns(parts) });
  return {
    label,
    around: {
      text: parts.map(({ clause }) => `\n${clause.text}`).join(''),
      parameters: parametersOf(parts),
    },
    projection: number === null ? projection : renamed(projection, number, variable),
    decode: decoderWith(shapeOf<Seen<Row>>(columnDecoders<Seen<Row>>(taken)), parts),
  };
}

function takenOf<Row extends { readonly id: string }>(
  columns: Columns<Row>,
  selection: Selection,
): Columns<Seen<Row>> {
  const taken: { [Name in keyof Row]?: Column<Row[Name]> } = {};
  for (const name of columnNames(columns)) {
    const { cypher, shownAs = name } = columns[name];
    const selected = cypher.startsWith('n.') ? selection.columns : selection.edge;
    if (name === 'id' || isSelected(selected, shownAs)) taken[name] = columns[name];
  }
  // What TypeScript does not see of generic types: the id is always taken.
  return taken as Columns<Seen<Row>>;
}

/** True for a name among those that are selected, or where all are. */
export function isSelected(selected: ReadonlySet<string> | null, name: string): boolean {
  return selected === null || selected.has(name);
}

function partColumns(parts: readonly PartRead[]): Readonly<Record<string, Column<unknown>>> {
  return Object.fromEntries(parts.map(({ name }) => [name, { cypher: name, decode: Object }]));
}

function parametersOf(parts: readonly PartRead[]): Readonly<Record<string, Parameter>> {
  return Object.fromEntries(parts.flatMap(({ clause }) => Object.entries(clause.parameters)));
}

function decoderWith<Row extends object>(
  decodeRow: (value: unknown) => Row,
  parts: readonly PartRead[],
): (value: unknown) => Row {
  if (parts.length === 0) return decodeRow;
  return (value) => {
    const row = decodeRow(value);
    for (const { name, keep } of parts) {
      decodeAt(`.${name}`, (of) => keep(row, of), Reflect.get(Object(value), name));
    }
    return row;
  };
}
