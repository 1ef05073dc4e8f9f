import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../context.js';
import { isIncluded } from '../network/index.js';
import type { Field } from './field-marks.js';

/** A field that a query selects, with every place that asks for it under one name. */
export interface SelectedField {
  readonly field: Field;
  readonly node: FieldNode;
  readonly info: GraphQLResolveInfo;
}

/** The fields that a query selects of a type at some places: through fragments and past directives, aliases apart. */
export function fieldsBelow(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  places: readonly FieldNode[],
): readonly SelectedField[] {
  const fields = type.getFields();
  return [...nodesByName(info, places)].flatMap(([key, fieldNodes]) => {
    const [node] = fieldNodes;
    const field = node === undefined ? undefined : fields[node.name.value];
    if (node === undefined || field === undefined) return [];
    return [{ field, node, info: infoOf(info, type, key, fieldNodes, field) }];
  });
}

/**
 * Calls the resolver of a field as GraphQL would.
 *
 * @throws GraphQLError where an argument is wrong.
 */
export function callField({ field, node, info }: SelectedField, source: object, context: Context) {
  return field.resolve?.(
    source,
    getArgumentValues(field, node, info.variableValues),
    context,
    info,
  );
}

function infoOf(
  info: GraphQLResolveInfo,
  parentType: GraphQLObjectType,
  key: string,
  fieldNodes: readonly FieldNode[],
  field: Field,
): GraphQLResolveInfo {
  return {
    ...info,
    fieldName: field.name,
    fieldNodes,
    returnType: field.type,
    parentType,
    path: { prev: info.path, key, typename: parentType.name },
  };
}

function nodesByName(
  info: GraphQLResolveInfo,
  places: readonly FieldNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  function collect(set: SelectionSetNode | undefined): void {
    for (const selection of set?.selections ?? []) {
      if (!isIncluded(info, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const known = found.get(name);
        if (known === undefined) found.set(name, [selection]);
        else known.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else collect(info.fragments[selection.name.value]?.selectionSet);
    }
  }
  for (const { selectionSet } of places) collect(selectionSet);
  return found;
}
