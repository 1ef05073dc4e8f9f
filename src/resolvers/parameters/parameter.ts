import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLScalarType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';

/** An input whose values an address gives: an argument, a field of an input, a variable of a query. */
export interface Input {
  readonly name: string;
  readonly type: GraphQLInputType;
  /** What holds where it is left out. */
  readonly defaultValue?: unknown;
  readonly description?: string | null | undefined;
}

/** One parameter of an address, and where its value goes in the inputs. */
export interface Parameter {
  /** `minPapers` for an input, `filter.year.from` for a field in one. */
  readonly name: string;
  /** Its place in the inputs, from the outside in. */
  readonly path: readonly string[];
  /** An input object is written as JSON. */
  readonly type: GraphQLScalarType | GraphQLEnumType | GraphQLInputObjectType;
  readonly isList: boolean;
  readonly defaultValue: unknown;
  /** Whether the inputs cannot be without it: neither it nor an input that it is in may be left out. */
  readonly isRequired: boolean;
  readonly description: string;
}

/**
 * The parameters that stand for inputs: one for each value in them, down to the last. By construction
 * those that the inputs have, so that one that is added there is one here too. An input that holds others
 * of its type, as a filter does, is a parameter too, whose value is JSON. Lists of input objects have no
 * parameter.
 *
 * @param unnamed an input whose fields are named without it.
 */
export function parametersOf(
  inputs: readonly Input[],
  unnamed: string | null = null,
): readonly Parameter[] {
  return inputs.flatMap((input) => leavesOf(input, { path: [], unnamed, isRequired: true }));
}

/** Where an input is. */
interface Place {
  readonly path: readonly string[];
  readonly unnamed: string | null;
  readonly isRequired: boolean;
}

function leavesOf(input: Input, outside: Place): readonly Parameter[] {
  const { name, type, defaultValue } = input;
  const isRequired = outside.isRequired && isNonNullType(type) && defaultValue === undefined;
  const place = { ...outside, path: [...outside.path, name], isRequired };
  const nullable = getNullableType(type);
  if (isInputObjectType(nullable)) {
    const whole = holdsItself(nullable) ? [parameterOf(input, place, nullable)] : [];
    const fields = Object.values(nullable.getFields()).filter(
      (field) => !isOfType(field, nullable),
    );
    return [...whole, ...fields.flatMap((field) => leavesOf(field, place))];
  }
  const isList = isListType(nullable);
  const leaf = getNullableType(isList ? nullable.ofType : nullable);
  if (isInputObjectType(leaf) || isListType(leaf)) return [];
  return [parameterOf(input, place, leaf, isList)];
}

function parameterOf(
  { defaultValue, description }: Input,
  { path, unnamed, isRequired }: Place,
  type: Parameter['type'],
  isList = false,
): Parameter {
  const shown = path[0] === unnamed ? path.slice(1) : path;
  return {
    name: shown.join('.'),
    path,
    type,
    isList,
    defaultValue,
    isRequired,
    description: description ?? (isScalarType(type) ? '' : (type.description ?? '')),
  };
}

function holdsItself(type: GraphQLInputObjectType): boolean {
  return Object.values(type.getFields()).some((field) => isOfType(field, type));
}

/** Whether a field is of a type, or a list of it. */
function isOfType(
  field: { readonly type: GraphQLInputType },
  type: GraphQLInputObjectType,
): boolean {
  return getNamedType(field.type) === type;
}

/** The value that inputs have at the path of a parameter. */
export function valueAt(inputs: unknown, path: Parameter['path']): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined,
    inputs,
  );
}
