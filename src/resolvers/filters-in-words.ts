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
import { describeNodes, describePapers, type FilteredLabel } from '../graph/index.js';
import { AuthorFilter, JournalFilter, PaperFilter, TopicFilter } from '../schema/index.js';
import { topicWords } from '../topics/index.js';
import {
  endsOf,
  type NodeAnswers,
  type NodeInput,
  type NodeReading,
  readNodeConditions,
  readPaperConditions,
} from './filters/index.js';
import { isIncluded } from './network/index.js';

/** A filter that a query gives, for a person. */
export interface FilterInWords {
  /** The argument with the way to its field, such as `papers.filter` or `authors.nodes.papers.filter`. */
  readonly argument: string;
  /** What it selects, such as `papers by the author A1`. */
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
 * The filters of an operation, each once: they are read from the query and not where resolvers
 * read them, where a filter of a nested list would be told again for each row. A filter that is wrong is
 * left out, as the answer says what is wrong with it.
 */
export async function filtersInWords(asked: AskedOperation): Promise<readonly FilterInWords[]> {
  const { schema, document, operation, variables } = asked;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const type = schema.getRootType(operation.operation);
  if (coerced === undefined || !type) return [];
  const scope = { schema, fragments: fragmentsOf(document), variableValues: coerced };
  const found = new Map<string, FilterInWords>();
  for (const given of ofSelections(scope, operation.selectionSet, type, '')) {
    const filter = await inWords(given);
    if (filter !== null) found.set(JSON.stringify(filter), filter);
  }
  return [...found.values()];
}

/** A value of an argument that is a filter. */
interface GivenFilter {
  readonly argument: string;
  /** The name of its type. */
  readonly type: string;
  readonly value: object;
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
): readonly GivenFilter[] {
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
): readonly GivenFilter[] {
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

/** The filters in a value of an argument: itself, or those in an input that holds some. */
function ofValue(given: GraphQLInputType, value: unknown, path: string): readonly GivenFilter[] {
  const type = getNamedType(given);
  if (!isInputObjectType(type) || !isObject(value)) return [];
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => ofValue(type, each, argumentPath(path, index)));
  }
  if (Object.hasOwn(SAY, type.name)) return [{ argument: path, type: type.name, value }];
  return Object.values(type.getFields()).flatMap((field) =>
    ofValue(field.type, Reflect.get(value, field.name), argumentPath(path, field.name)),
  );
}

/** What a filter of each type says; GraphQL has checked every value by its type before. */
const SAY: Readonly<Record<string, (filter: object, argument: string) => Awaitable<string>>> = {
  [PaperFilter.name]: (filter, argument) => describePapers(readPaperConditions(filter, argument)),
  [AuthorFilter.name]: (filter, argument) => sayNodes('Author', filter, argument),
  [JournalFilter.name]: (filter, argument) => sayNodes('Journal', filter, argument),
  [TopicFilter.name]: (filter, argument) => sayNodes('Topic', filter, argument, topicWords),
};

type Awaitable<Value> = Value | Promise<Value>;

async function sayNodes(
  label: FilteredLabel,
  filter: NodeInput,
  argument: string,
  wordsOf?: NodeReading['wordsOf'],
): Promise<string> {
  const reading = { answers: AS_ASKED, wordsOf };
  return describeNodes(label, await readNodeConditions(filter, argument, reading));
}

/** What other statements answer, as it is asked. */
const AS_ASKED: NodeAnswers = {
  withIds: (ids) => ({ ids }),
  withCoauthors: (range) => endsOf('coauthorCount', range),
  ofPapers: (filter, path) => ({ papers: readPaperConditions(filter, path) }),
};

/** Null for a filter that is wrong. */
async function inWords({ argument, type, value }: GivenFilter): Promise<FilterInWords | null> {
  try {
    return { argument, words: (await SAY[type]?.(value, argument)) ?? '' };
  } catch (cause) {
    if (cause instanceof GraphQLError) return null;
    throw cause;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
