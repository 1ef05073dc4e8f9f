import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { code, type GeneratedPage, generatedBy, page, plain, table } from './markdown.js';

/** The fields that one can ask for, and every type that they answer with, from schema.graphql. */
export function apiPages(): readonly GeneratedPage[] {
  const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
  return [rootPage(schema), typesPage(schema)];
}

const INTRODUCTION = `The API is GraphQL at \`/graphql\`, by POST and GET. \`schema.graphql\` in the project is the whole of it, \`npx papergraph schema\` prints it, and the documentation pane of the playground shows the same. The [cookbook](../cookbook/README.md) has a query with its answer for nearly each field, and [API types](api-types.md) describes what the fields answer with. \`GET /health\` tells whether the engine answers.

## Lists

Lists are connections in the manner of Relay: ask for \`first\` rows, and give \`pageInfo.endCursor\` as \`after\` to get the next. A cursor marks a row, not a number of rows, so no row is skipped or seen twice when records come in between. \`nodes\` is there beside \`edges\`, and \`totalCount\` is counted only when it is asked for.

## Errors

Errors have a code in \`extensions.code\`: \`BAD_USER_INPUT\` and \`GRAPHQL_VALIDATION_FAILED\` for what a client can correct, others for outages. [Error codes](error-codes.md) lists them, [Limits](limits.md) what a query may cost.`;

function rootPage(schema: GraphQLSchema): GeneratedPage {
  return {
    path: 'docs/reference/api.md',
    text: page(
      generatedBy('schema.graphql'),
      '# API',
      INTRODUCTION,
      '## Queries',
      '<!-- fields -->',
      fieldTable(schema.getQueryType()),
      '<!-- /fields -->',
      ...argumentParts(schema.getQueryType()),
      '## Mutations',
      fieldTable(schema.getMutationType()),
      ...argumentParts(schema.getMutationType()),
    ),
  };
}

const fieldsOf = (type: GraphQLObjectType | null | undefined) =>
  Object.values(type?.getFields() ?? {});

function fieldTable(type: GraphQLObjectType | null | undefined): string {
  const rows = fieldsOf(type).map((field) => [
    field.args.length > 0
      ? `[${code(field.name)}](#${field.name.toLowerCase()})`
      : code(field.name),
    plain(withoutExample(field.description ?? '')),
    typeLink(String(field.type)),
  ]);
  return table(['Field', 'What it answers', 'Type'], rows);
}

/** The part below, which tells a field's arguments, has its example. */
function withoutExample(description: string): string {
  return description.replace(/\n\nExample: .*$/s, '');
}

function argumentParts(type: GraphQLObjectType | null | undefined): readonly string[] {
  return fieldsOf(type)
    .filter(({ args }) => args.length > 0)
    .flatMap((field) => [
      `### ${field.name}`,
      plain(field.description ?? ''),
      inputTable(field.args),
    ]);
}

function typesPage(schema: GraphQLSchema): GeneratedPage {
  const roots = new Set(['Query', 'Mutation']);
  const types = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__') && !roots.has(name))
    .filter((type) => !(isScalarType(type) && isSpecifiedScalarType(type)))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return {
    path: 'docs/reference/api-types.md',
    text: page(
      generatedBy('schema.graphql'),
      '# API types',
      'Every type of the [API](api.md) in the order of its name. A type with `!` is never null; one in brackets is a list.',
      ...types.flatMap(typeParts),
    ),
  };
}

function typeParts(type: GraphQLNamedType): readonly string[] {
  return [`## ${type.name}`, plain(type.description ?? ''), membersOf(type)];
}

function membersOf(type: GraphQLNamedType): string {
  if (isEnumType(type)) {
    const rows = type
      .getValues()
      .map(({ name, description }) => [code(name), plain(description ?? '')]);
    return table(['Value', 'Meaning'], rows);
  }
  if (isInputObjectType(type)) return inputTable(Object.values(type.getFields()));
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  return table(['Field', 'Type', 'Meaning'], Object.values(type.getFields()).map(fieldRow));
}

function fieldRow(field: GraphQLField<unknown, unknown>): readonly string[] {
  const names = field.args.map(({ name }) => name).join(', ');
  const name = names === '' ? field.name : `${field.name}(${names})`;
  return [code(name), typeLink(String(field.type)), plain(field.description ?? '')];
}

function inputTable(inputs: readonly (GraphQLArgument | GraphQLInputField)[]): string {
  const rows = inputs.map(({ name, type, defaultValue, description }) => [
    code(name),
    typeLink(String(type)),
    defaultValue === undefined ? '' : code(JSON.stringify(defaultValue).replaceAll('"', '')),
    plain(description ?? ''),
  ]);
  return table(['Argument', 'Type', 'Default', 'Meaning'], rows);
}

const BUILT_IN = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

/** The type as it is written, with a link to its description where it has one. */
function typeLink(type: string): string {
  const name = type.replace(/[[\]!]/g, '');
  return BUILT_IN.has(name) ? code(type) : `[${code(type)}](api-types.md#${name.toLowerCase()})`;
}
