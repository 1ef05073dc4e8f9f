import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * The way from an operation down to one of its fields: names of fields, and `... on Paper` where a type is
 * chosen.
 */
export type FieldPath = readonly string[];

/** The step of a path that chooses a type. */
export function stepOfType(name: string): string {
  return `... on ${name}`;
}

/** A text as GraphQL: its operation, null where it has none yet; or why it cannot be read. */
export type ReadQuery =
  | { readonly operation: OperationDefinitionNode | null; readonly fault: null }
  | { readonly operation: null; readonly fault: string };

/** Reads the operation with a name, else the first. */
export function readQuery(text: string, name: string | null = null): ReadQuery {
  if (isBlank(text)) return { operation: null, fault: null };
  try {
    return { operation: operationOf(parse(text), name), fault: null };
  } catch (error) {
    return {
      operation: null,
      fault: error instanceof GraphQLError ? error.message : String(error),
    };
  }
}

function isBlank(text: string): boolean {
  return text.replaceAll(/#.*/g, '').trim() === '';
}

function operationOf(
  { definitions }: DocumentNode,
  name: string | null,
): OperationDefinitionNode | null {
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  return operations.find((each) => each.name?.value === name) ?? operations[0] ?? null;
}

/** The selection at the end of a path; null where the operation does not have it. */
export function selectionAt(
  operation: OperationDefinitionNode,
  path: FieldPath,
): SelectionNode | null {
  let selections: SelectionSetNode | undefined = operation.selectionSet;
  let found: SelectionNode | null = null;
  for (const step of path) {
    found = selections?.selections.find((each) => stepOf(each) === step) ?? null;
    if (found === null || found.kind === Kind.FRAGMENT_SPREAD) return null;
    selections = found.selectionSet;
  }
  return found;
}

function stepOf(selection: SelectionNode): string | null {
  if (selection.kind === Kind.FIELD) return selection.name.value;
  if (selection.kind === Kind.FRAGMENT_SPREAD) return null;
  return stepOfType(selection.typeCondition?.name.value ?? '');
}
