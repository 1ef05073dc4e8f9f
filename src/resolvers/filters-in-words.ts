import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { argumentPath } from '../errors/index.js';
import { describePapers } from '../graph/index.js';
import { PaperFilter } from '../schema/index.js';
import { readPaperConditions } from './filters/index.js';
import { isIncluded } from './network/index.js';

/** A filter of papers that a query gives, for a person. */
export interface FilterInWords {
  /** The argument with the way to its field, such as `papers.filter` or `authors.filter.papers`. */
  readonly argument: string;
  /** Which papers it selects, such as `papers by the author A1`. */
  readonly words: string;
}

/** A valid operation with the values of its variables as they came. */
export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The filters of papers of an operation, each once: they are read from the query and not where resolvers
 * read them, where a filter of a nested list would be told again for each row. A filter that is wrong is
 * left out, as the answer says what is wrong with it.
 */
export function filtersInWords(asked: AskedOperation): readonly FilterInWords[] {
  const { schema, document, operation, variables } = asked;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const type = schema.getRootType(operation.operation);
  if (coerced === undefined || !type) return [];
  const scope = { schema, fragments: fragmentsOf(document), variableValues: coerced };
  const found = new Map<string, FilterInWords>();
  for (const filter of ofSelections(scope, operation.selectionSet, type, '')) {
    found.set(JSON.stringify(filter), filter);
  }
  return [...found.values()];
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

function fragmentsOf({ definitions }: DocumentNode): Scope['fragments'] {
  return new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
}

function ofSelections(
  scope: Scope,
  set: SelectionSetNode | undefined,
  type: GraphQLNamedType,
  prefix: string,
): readonly FilterInWords[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (!isIncluded(scope, selection)) return [];
    if (selection.kind === Kind.FIELD) return ofField(scope, selection, type, prefix);
    const part =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : scope.fragments.get(selection.name.value);
    const name = part?.typeCondition?.name.value;
    const inner = name === undefined ? type : scope.schema.getType(name);
    return inner === undefined ? [] : ofSelections(scope, part?.selectionSet, inner, prefix);
  });
}

function ofField(
  scope: Scope,
  node: FieldNode,
  type: GraphQLNamedType,
  prefix: string,
): readonly FilterInWords[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const field = type.getFields()[node.name.value];
  // Introspection is a field of no type.
  if (field === undefined) return [];
  const path = `${prefix}${(node.alias ?? node.name).value}.`;
  const values = getArgumentValues(field, node, scope.variableValues);
  return [
    ...field.args.flatMap((argument) =>
      ofValue(argument.type, values[argument.name], `${path}${argument.name}`),
    ),
    ...ofSelections(scope, node.selectionSet, getNamedType(field.type), path),
  ];
}

/** The filters in a value of an argument: itself, or what a filter of authors says of their papers. */
function ofValue(given: GraphQLInputType, value: unknown, path: string): readonly FilterInWords[] {
  const type = getNamedType(given);
  if (!isInputObjectType(type) || !isObject(value)) return [];
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => ofValue(type, each, argumentPath(path, index)));
  }
  if (isPaperFilter(type, value)) return inWords(value, path);
  return Object.values(type.getFields()).flatMap((field) =>
    ofValue(field.type, Reflect.get(value, field.name), argumentPath(path, field.name)),
  );
}

function inWords(filter: PaperFilter, argument: string): readonly FilterInWords[] {
  try {
    return [{ argument, words: describePapers(readPaperConditions(filter, argument)) }];
  } catch (cause) {
    if (cause instanceof GraphQLError) return [];
    throw cause;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** GraphQL has checked every value by its type before. */
function isPaperFilter(type: GraphQLNamedType, _value: object): _value is PaperFilter {
  return type.name === PaperFilter.name;
}
