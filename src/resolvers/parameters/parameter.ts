import {
  type GraphQLEnumType,
  type GraphQLInputType,
  type GraphQLScalarType,
  getNullableType,
  isInputObjectType,
  isListType,
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
  readonly type: GraphQLScalarType | GraphQLEnumType;
  readonly isList: boolean;
  readonly defaultValue: unknown;
  readonly description: string;
}

/**
 * The parameters that stand for inputs: one for each value in them, down to the last. By construction
 * those that the inputs have, so that one that is added there is one here too. Lists of input objects
 * have no parameter.
 *
 * @param unnamed an input whose fields are named without it.
 */
export function parametersOf(
  inputs: readonly Input[],
  unnamed: string | null = null,
): readonly Parameter[] {
  return inputs.flatMap((input) => leavesOf(input, [], unnamed));
}

function leavesOf(
  { name, type, defaultValue, description }: Input,
  outside: readonly string[],
  unnamed: string | null,
): readonly Parameter[] {
  const path = [...outside, name];
  const nullable = getNullableType(type);
  if (isInputObjectType(nullable)) {
    return Object.values(nullable.getFields()).flatMap((field) => leavesOf(field, path, unnamed));
  }
  const isList = isListType(nullable);
  const leaf = getNullableType(isList ? nullable.ofType : nullable);
  if (isInputObjectType(leaf) || isListType(leaf)) return [];
  const shown = path[0] === unnamed ? path.slice(1) : path;
  return [
    {
      name: shown.join('.'),
      path,
      type: leaf,
      isList,
      defaultValue,
      description: description ?? (isScalarType(leaf) ? '' : (leaf.description ?? '')),
    },
  ];
}
