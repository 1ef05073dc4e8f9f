import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * The fields that a query asks for below one of its fields, as paths such as `nodes.cluster`, so
 * that what costs time is computed only where it is asked for.
 */
export function selectedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { selectionSet } of info.fieldNodes) collect(info, selectionSet, '', found);
  return found;
}

function collect(
  info: GraphQLResolveInfo,
  set: SelectionSetNode | undefined,
  prefix: string,
  found: Set<string>,
): void {
  for (const selection of set?.selections ?? []) {
    if (!isIncluded(info, selection)) continue;
    if (selection.kind === Kind.FIELD) collectField(info, selection, prefix, found);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(info, selection.selectionSet, prefix, found);
    } else {
      collect(info, info.fragments[selection.name.value]?.selectionSet, prefix, found);
    }
  }
}

function collectField(
  info: GraphQLResolveInfo,
  field: FieldNode,
  prefix: string,
  found: Set<string>,
): void {
  const path = `${prefix}${field.name.value}`;
  found.add(path);
  collect(info, field.selectionSet, `${path}.`, found);
}

function isIncluded({ variableValues }: GraphQLResolveInfo, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
