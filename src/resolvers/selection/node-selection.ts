import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
} from 'graphql';
import {
  authorShape,
  journalShape,
  type Part,
  paperShape,
  type Selection,
  selectionOf,
  topicShape,
  WHOLE,
} from '../../graph/index.js';
import type { Context } from '../context.js';
import { columnsReadBy, isReadWithParent } from './field-marks.js';
import { callField, fieldsBelow, type SelectedField } from './fields-below.js';
import { type NodePlan, rememberPlan, type Ways } from './known-plans.js';
import { ParentToCome } from './parent-to-come.js';

/** The columns of each type that is a node of the graph; they are called as the fields that show them. */
const COLUMNS: Readonly<Record<string, object>> = {
  Paper: paperShape.columns,
  Author: authorShape.columns,
  Journal: journalShape.columns,
  Topic: topicShape.columns,
};

/** Where the nodes are below a field: in the field itself, in its rows, or in a page. */
export const HERE: Ways = [[]];
export const IN_PAGE: Ways = [['nodes'], ['edges', 'node']];

/** What a query selects of the nodes of a field that may give one node several times. */
export function selectionBelow(
  context: Context,
  info: GraphQLResolveInfo,
  ways: Ways = HERE,
): Selection {
  return planBelow(context, info, ways, true).selection;
}

/** What a query selects of the nodes of a field; it is read once. */
export function planBelow(
  context: Context,
  info: GraphQLResolveInfo,
  ways: Ways,
  isRepeated: boolean,
): NodePlan {
  return rememberPlan(info, ways, isRepeated, () => readPlan(context, info, ways, isRepeated));
}

function readPlan(
  context: Context,
  info: GraphQLResolveInfo,
  ways: Ways,
  isRepeated: boolean,
): NodePlan {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) return UNKNOWN;
  const fields: SelectedField[] = [];
  const [columns, edge] = [new Set<string>(), new Set<string>()];
  let node: GraphQLObjectType | null = null;
  for (const way of ways) {
    const end = follow(info, type, way);
    if (end === null) continue;
    node = end.type;
    for (const name of end.beside) edge.add(name);
    fields.push(...fieldsBelow(info, end.type, end.places));
  }
  const known = node === null ? {} : COLUMNS[node.name];
  if (known === undefined) return UNKNOWN;
  const parts: Part[] = [];
  const readWithNode = new Set<FieldNode>();
  let isWhole = false;
  for (const selected of fields) {
    const { field } = selected;
    const read = columnsReadBy(field);
    if (isReadWithParent(field)) {
      const found = partsOf(selected, context, isRepeated);
      if (found.length > 0) readWithNode.add(selected.node);
      parts.push(...found);
    } else if (read !== null) for (const name of read) columns.add(name);
    else if (Object.hasOwn(known, field.name) && field.resolve === undefined) {
      columns.add(field.name);
    } else isWhole = true;
  }
  return { selection: selectionOf(isWhole ? null : columns, parts, edge), readWithNode };
}

const UNKNOWN: NodePlan = { selection: WHOLE, readWithNode: new Set() };

/** What the statement of a node is to read for a field: nothing where its arguments are wrong, which the field itself will say. */
function partsOf(selected: SelectedField, context: Context, isRepeated: boolean): readonly Part[] {
  const parent = new ParentToCome(isRepeated);
  try {
    const answer: unknown = callField(selected, parent, context);
    if (answer instanceof Promise) answer.catch(() => undefined);
  } catch {
    return [];
  }
  return parent.parts;
}

interface WayEnd {
  readonly type: GraphQLObjectType;
  readonly places: readonly FieldNode[];
  readonly beside: readonly string[];
}

/** The places at the end of a way of field names, the type that is there, and the fields beside its last step. */
function follow(
  info: GraphQLResolveInfo,
  start: GraphQLObjectType,
  way: Ways[number],
): WayEnd | null {
  let type = start;
  let places: readonly FieldNode[] = info.fieldNodes;
  let beside: readonly string[] = [];
  for (const name of way) {
    const next = getNamedType(type.getFields()[name]?.type);
    if (!isObjectType(next)) return null;
    const all = fieldsBelow(info, type, places);
    beside = all.map(({ field }) => field.name);
    places = all.filter(({ field }) => field.name === name).flatMap((one) => one.info.fieldNodes);
    type = next;
  }
  return { type, places, beside };
}
