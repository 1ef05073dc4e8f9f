import {
  type FieldNode,
  type FragmentDefinitionNode,
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
  const known = selected.get(info.fieldNodes);
  if (known !== undefined) return known;
  const found = selectedBelow(info.fieldNodes, info);
  selected.set(info.fieldNodes, found);
  return found;
}

/** All rows of a list have one array of nodes in one request. */
const selected = new WeakMap<readonly FieldNode[], ReadonlySet<string>>();

/** What a selection refers to: fragments by name, and the values of variables in its directives. */
export interface SelectionScope {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** The same before a query runs, for its price. */
export function selectedBelow(
  fields: readonly FieldNode[],
  scope: SelectionScope,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { selectionSet } of fields) collect(scope, selectionSet, '', found);
  return found;
}

function collect(
  scope: SelectionScope,
  set: SelectionSetNode | undefined,
  prefix: string,
  found: Set<string>,
): void {
  for (const selection of set?.selections ?? []) {
    if (!isIncluded(scope, selection)) continue;
    if (selection.kind === Kind.FIELD) collectField(scope, selection, prefix, found);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(scope, selection.selectionSet, prefix, found);
    } else {
      collect(scope, scope.fragments[selection.name.value]?.selectionSet, prefix, found);
    }
  }
}

function collectField(
  scope: SelectionScope,
  field: FieldNode,
  prefix: string,
  found: Set<string>,
): void {
  const path = `${prefix}${field.name.value}`;
  found.add(path);
  collect(scope, field.selectionSet, `${path}.`, found);
}

/** False for what a directive leaves out. */
export function isIncluded(
  { variableValues }: Pick<SelectionScope, 'variableValues'>,
  node: SelectionNode,
): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
