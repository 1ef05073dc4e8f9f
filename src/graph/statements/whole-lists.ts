import { list, shape as shapeOf, text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';
import { renamed } from './in-scope.js';
import {
  type Columns,
  columnDecoders,
  columnEntries,
  type NodeProjection,
  type NodeShape,
} from './node-shape.js';
import { type PartOf, partsKeeping } from './part.js';
import { selectAs } from './select.js';
import { type Seen, WHOLE } from './selection.js';

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
  /** The columns of a row, with the node where it belongs; `edge` is what the edge is called. */
  columns(edge: string, node: NodeProjection<Seen<Node>>): Columns<Row>;
}

/** The whole lists of many parents, in one statement; `node` says what of the nodes is read. */
export function wholeLists<Row extends object, Node extends { readonly id: string }>(
  list: WholeList<Row, Node>,
  node: NodeProjection<Seen<Node>>,
  parents: readonly string[],
): Statement<{ readonly parent: string; readonly row: Row }> {
  const columns = list.columns('e', node);
  return statement(
    list.name,
    `UNWIND $parents AS parentId
     MATCH (parent:${list.parent} {id: parentId})
     MATCH ${list.pattern}
     WITH parentId, n, e${list.order === null ? '' : ` ORDER BY parentId, ${list.order}`}${node.around.text}
     RETURN parentId AS parent, {${columnEntries(columns)}} AS row`,
    { parents, ...node.around.parameters },
    { parent: text, row: shapeOf<Row>(columnDecoders(columns)) },
  );
}

/** Reads the whole list in the statement of its parent. */
export function partOfWholeList<Row extends object, Node extends { readonly id: string }>({
  pattern,
  order,
  shape,
  columns,
}: WholeList<Row, Node>): PartOf<readonly Row[]> {
  return partsKeeping<readonly Row[]>()(pattern, WHOLE, (selection, place) => {
    const { variable, name, number, next } = place;
    const node = selectAs(shape, selection, number, next);
    const row = columns(`e${number}`, node);
    const found = `MATCH ${pattern}${order === null ? '' : `\n       WITH n, e ORDER BY ${order}`}`;
    return {
      clause: {
        text: `CALL (${variable}) {
       ${renamed(found, number, variable)}${node.around.text}
       RETURN collect({${columnEntries(row)}}) AS ${name}
     }`,
        parameters: node.around.parameters,
      },
      decode: list(shapeOf<Row>(columnDecoders(row))),
    };
  });
}
