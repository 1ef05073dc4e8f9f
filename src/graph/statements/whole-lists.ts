import { list, shape as shapeOf, text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';
import { renamed } from './in-scope.js';
import {
  type Column,
  type Columns,
  columnDecoders,
  columnEntries,
  columnNames,
  type NodeProjection,
  type NodeShape,
} from './node-shape.js';
import { type PartOf, partsKeeping } from './part.js';
import { isSelected, select, selectAs } from './select.js';
import { type Seen, type Selection, WHOLE } from './selection.js';

/** All that a node reaches over edges of one kind, such as the authors of a paper; never a page of it. */
export interface WholeList<Row extends object, Node extends { readonly id: string }> {
  /** Names the statement. */
  readonly name: string;
  readonly parent: 'Paper';
  /** A pattern from `parent` to `n` over the edge `e`. */
  readonly pattern: string;
  /** What the rows are ordered by; null where there is one at most. */
  readonly order: string | null;
  readonly shape: NodeShape<Node>;
  /** The column of the node. */
  readonly node: string;
  /** The columns of a row, with the node where it belongs; `edge` is what the edge is called. */
  columns(edge: string, node: NodeProjection<Seen<Node>>): Columns<Row>;
}

/** The whole lists of many parents, in one statement: what is selected of their rows. */
export function wholeLists<Row extends object, Node extends { readonly id: string }>(
  list: WholeList<Row, Node>,
  parents: readonly string[],
  selection: Selection = WHOLE,
): Statement<{ readonly parent: string; readonly row: Partial<Row> }> {
  const node = select(list.shape, selection);
  const columns = takenColumns(list, 'e', node, selection);
  return statement(
    list.name,
    `UNWIND $parents AS parentId
     MATCH (parent:${list.parent} {id: parentId})
     MATCH ${list.pattern}
     WITH parentId, n, e${list.order === null ? '' : ` ORDER BY parentId, ${list.order}`}${node.around.text}
     RETURN parentId AS parent, {${columnEntries(columns)}} AS row`,
    { parents, ...node.around.parameters },
    { parent: text, row: shapeOf<Partial<Row>>(columnDecoders(columns)) },
  );
}

/** Reads the whole list in the statement of its parent. */
export function partOfWholeList<Row extends object, Node extends { readonly id: string }>(
  whole: WholeList<Row, Node>,
): PartOf<readonly Partial<Row>[]> {
  const { pattern, order, shape } = whole;
  return partsKeeping<readonly Partial<Row>[]>()(pattern, WHOLE, (selection, place) => {
    const { variable, name, number, next } = place;
    const node = selectAs(shape, selection, number, next);
    const row = takenColumns(whole, `e${number}`, node, selection);
    const found = `MATCH ${pattern}${order === null ? '' : `\n       WITH n, e ORDER BY ${order}`}`;
    return {
      clause: {
        text: `CALL (${variable}) {
       ${renamed(found, number, variable)}${node.around.text}
       RETURN collect({${columnEntries(row)}}) AS ${name}
     }`,
        parameters: node.around.parameters,
      },
      decode: list(shapeOf<Partial<Row>>(columnDecoders(row))),
    };
  });
}

/** The node, and what is selected of the edge. */
function takenColumns<Row extends object, Node extends { readonly id: string }>(
  list: WholeList<Row, Node>,
  edge: string,
  node: NodeProjection<Seen<Node>>,
  selection: Selection,
): Columns<Partial<Row>> {
  const columns = list.columns(edge, node);
  const taken: { [Name in keyof Row]?: Column<Row[Name]> } = {};
  for (const name of columnNames(columns)) {
    if (name === list.node || isSelected(selection.edge, name)) taken[name] = columns[name];
  }
  // What TypeScript does not see of generic types: each name has the column of its value.
  return taken as Columns<Partial<Row>>;
}
