import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import type { Selection } from '../../graph/index.js';
import type { Context } from '../context.js';
import { type Field, needsIdAlone } from './field-marks.js';
import { callField, fieldsBelow } from './fields-below.js';
import { HERE, planBelow } from './node-selection.js';

/** The work that began below a row, by the first place where the query asks for it. */
const begun = new WeakMap<object, Map<FieldNode, Promise<unknown>>>();

/**
 * Loads a node with what a query selects of it. What its statement does not read and needs the id alone
 * is started at the same time: two statements go out together where one would wait for the other. Where
 * another node took the place of this one, what was begun is dropped.
 *
 * @param id of the node that is expected; null where nothing can be started before it is there.
 */
export async function withFieldsBelow<Row extends { readonly id: string }>(
  context: Context,
  info: GraphQLResolveInfo,
  id: string | null,
  load: (selection: Selection) => Promise<Row | null>,
): Promise<Row | null> {
  const { selection, readWithNode } = planBelow(context, info, HERE, false);
  const started = id === null ? null : startFields(context, info, id, readWithNode);
  const row = await load(selection);
  if (row !== null && row.id === id && started !== null) {
    begun.set(row, new Map([...(begun.get(row) ?? []), ...started]));
  }
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
  readWithNode: ReadonlySet<FieldNode>,
): ReadonlyMap<FieldNode, Promise<unknown>> {
  const started = new Map<FieldNode, Promise<unknown>>();
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) return started;
  for (const selected of fieldsBelow(info, type, info.fieldNodes)) {
    if (!needsIdAlone(selected.field) || readWithNode.has(selected.node)) continue;
    const work = start();
    // An error is told where the field takes the work.
    work.catch(() => undefined);
    started.set(selected.node, work);

    async function start(): Promise<unknown> {
      return callField(selected, { id }, context);
    }
  }
  return started;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
