import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLScalarType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
  isScalarType,
} from 'graphql';
import type { MemberKind } from '../../network/index.js';
import { NETWORK_FIELDS } from '../network/index.js';

/** One parameter of an export's address, and where its value goes in the arguments of the field. */
export interface ExportParameter {
  /** `minPapers` for an option, `filter.year.from` for a condition of the filter. */
  readonly name: string;
  /** Its place in the arguments of the field, from the outside in. */
  readonly path: readonly string[];
  readonly type: GraphQLScalarType | GraphQLEnumType;
  readonly isList: boolean;
  /** What holds where it is left out. */
  readonly defaultValue: unknown;
  readonly description: string;
}

/** Arguments that decide what a page shows, not what the network is. */
const NOT_EXPORTED = new Set(['first']);

/**
 * The parameters of an export: by construction those that the field of the API has, so that one that
 * is added there is one here too.
 */
export function exportParameters(
  schema: GraphQLSchema,
  kind: MemberKind,
): readonly ExportParameter[] {
  return exportedArguments(schema, kind).flatMap((argument) => leavesOf(argument, []));
}

/** The arguments of the field that say what the network is. */
export function exportedArguments(
  schema: GraphQLSchema,
  kind: MemberKind,
): readonly GraphQLArgument[] {
  const args = schema.getQueryType()?.getFields()[NETWORK_FIELDS[kind].field]?.args ?? [];
  return args.filter(({ name }) => !NOT_EXPORTED.has(name));
}

function leavesOf(
  { name, type, defaultValue, description }: GraphQLArgument | GraphQLInputField,
  outside: readonly string[],
): readonly ExportParameter[] {
  const path = [...outside, name];
  const nullable = getNullableType(type);
  if (isInputObjectType(nullable)) {
    return Object.values(nullable.getFields()).flatMap((field) => leavesOf(field, path));
  }
  const isList = isListType(nullable);
  const leaf = getNullableType(isList ? nullable.ofType : nullable);
  if (isInputObjectType(leaf) || isListType(leaf)) return [];
  const shown = path[0] === 'options' ? path.slice(1) : path;
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
