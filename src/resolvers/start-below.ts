import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { Extensions } from 'type-graphql';
import type { Context } from './context.js';
import { isIncluded } from './network/index.js';

/** Marks a field that needs nothing of its parent but the id, so that it may start before its parent is there. */
export const NeedsIdAlone = (): MethodDecorator => Extensions({ needsIdAlone: true });

type Field = GraphQLField<unknown, unknown>;

/** The work that began below a row, by the first place where the query asks for it. */
const begun = new WeakMap<object, Map<FieldNode, Promise<unknown>>>();

/**
 * Loads a node by its id, and starts what a query selects of it and needs the id alone at the same
 * time: two statements go out together where one would wait for the other. Where another node took
 * the place of this one, what was begun is dropped.
 */
export async function withFieldsBelow<Row extends { readonly id: string }>(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
  load: Promise<Row | null>,
): Promise<Row | null> {
  const started = startFields(context, info, id);
  const row = await load;
  if (row?.id === id) begun.set(row, new Map([...(begun.get(row) ?? []), ...started]));
  return row;
}

/** Lets a field that is marked take the work that began before its parent was there. */
export function takeBegun(field: Field): void {
  const { resolve } = field;
  if (!needsIdAlone(field) || resolve === undefined) return;
  field.resolve = (source, args, context, info) => {
    const [node] = info.fieldNodes;
    const started =
      isObject(source) && node !== undefined ? begun.get(source)?.get(node) : undefined;
    return started ?? resolve(source, args, context, info);
  };
}

function startFields(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Map<FieldNode, Promise<unknown>> {
  const started = new Map<FieldNode, Promise<unknown>>();
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) return started;
  for (const [name, nodes] of selectedBelow(info)) {
    const [node] = nodes;
    const field = node === undefined ? undefined : type.getFields()[node.name.value];
    if (node === undefined || field === undefined || !needsIdAlone(field)) continue;
    const work = start(field, { id }, context, infoOf(info, type, name, nodes, field));
    // An error is told where the field takes the work.
    work.catch(() => undefined);
    started.set(node, work);
  }
  return started;
}

async function start(
  field: Field,
  source: { readonly id: string },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const [node] = info.fieldNodes;
  if (node === undefined) return undefined;
  const args = getArgumentValues(field, node, info.variableValues);
  return field.resolve?.(source, args, context, info);
}

function infoOf(
  info: GraphQLResolveInfo,
  parentType: GraphQLObjectType,
  name: string,
  fieldNodes: readonly FieldNode[],
  field: Field,
): GraphQLResolveInfo {
  return {
    ...info,
    fieldName: field.name,
    fieldNodes,
    returnType: field.type,
    parentType,
    path: { prev: info.path, key: name, typename: parentType.name },
  };
}

/** The fields below, by their names in the answer, each with every place that asks for it. */
function selectedBelow(info: GraphQLResolveInfo): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  function collect(set: SelectionSetNode | undefined): void {
    for (const selection of set?.selections ?? []) {
      if (!isIncluded(info, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        found.set(name, [...(found.get(name) ?? []), selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else collect(info.fragments[selection.name.value]?.selectionSet);
    }
  }
  for (const { selectionSet } of info.fieldNodes) collect(selectionSet);
  return found;
}

function needsIdAlone({ extensions }: Field): boolean {
  return extensions['needsIdAlone'] === true;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
