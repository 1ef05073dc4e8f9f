import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  isInputType,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  validate,
  valueFromAST,
} from 'graphql';
import { z } from 'zod';
import { coerceInputs, type Input, parametersOf } from '../../resolvers/index.js';
import { StoredQueryError } from '../errors.js';
import { tableOfAnswer } from './answer-table.js';
import { headOfQuery } from './query-head.js';
import type { StoredQuery } from './stored-query.js';

const EXTENSION = '.graphql';

/**
 * The stored queries of a folder, one a file `NAME.graphql`, in the order of the files. A number in
 * front of the name only orders them. `NAME.variables.json` has values of variables that an address may
 * leave out.
 *
 * @throws StoredQueryError with the file, and the line and column where there are some, for one that
 *   cannot be read, is not one query, does not fit the schema, or has the name of another.
 */
export async function readStoredQueries(
  schema: GraphQLSchema,
  folder: string,
): Promise<readonly StoredQuery[]> {
  const files = (await entriesOf(folder)).filter((file) => file.endsWith(EXTENSION)).sort();
  const queries = await Promise.all(files.map((file) => readQuery(schema, join(folder, file))));
  const names = queries.map(({ name }) => name);
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== undefined) {
    throw new StoredQueryError(
      `${folder} has two queries of the name ${double}. Rename one; a number in front of a name does not count.`,
    );
  }
  return queries;
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    throw new StoredQueryError(
      `${folder} cannot be read (${codeOf(cause)}). Set PAPERGRAPH_QUERIES to a folder of .graphql files.`,
      { cause },
    );
  }
}

async function readQuery(schema: GraphQLSchema, file: string): Promise<StoredQuery> {
  const text = await readText(file);
  const document = check(file, () => parse(text));
  const [fault] = validate(schema, document);
  if (fault !== undefined) throw refusal(file, fault);
  const operation = queryIn(file, document);
  const variables = variablesOf(schema, operation);
  const defaults = await readDefaults(file, variables);
  const fragments = new Map(
    document.definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]),
  );
  return {
    name: basename(file, EXTENSION).replace(/^\d+-/, ''),
    description: headOfQuery(text).join('\n'),
    text,
    hash: createHash('sha256').update(text).digest('hex'),
    operation: operation.name?.value ?? null,
    variables,
    parameters: parametersOf(variables),
    defaults,
    table: tableOfAnswer(schema, operation.selectionSet, fragments),
  };
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new StoredQueryError(`${file} cannot be read (${codeOf(cause)}).`, { cause });
  }
}

/** The one operation of the document, which changes nothing. */
function queryIn(file: string, { definitions }: DocumentNode): OperationDefinitionNode {
  const operations = definitions.filter((each) => each.kind === 'OperationDefinition');
  const [operation, ...others] = operations;
  if (operation === undefined || others.length > 0) {
    throw new StoredQueryError(
      `${file} has ${operations.length} operations; a stored query is one. Put each into a file of its own.`,
    );
  }
  if (operation.operation !== 'query') {
    throw new StoredQueryError(
      `${file} is a ${operation.operation}; only a query can be stored, as an address changes nothing.`,
    );
  }
  return operation;
}

function variablesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): readonly Input[] {
  return variableDefinitions.flatMap((definition) => {
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type)) return []; // the schema has validated it
    const { defaultValue } = definition;
    const value = defaultValue === undefined ? undefined : valueFromAST(defaultValue, type);
    return [{ name: definition.variable.name.value, type, defaultValue: value }];
  });
}

async function readDefaults(
  query: string,
  variables: readonly Input[],
): Promise<Readonly<Record<string, unknown>>> {
  const file = query.replace(/\.graphql$/, '.variables.json');
  const text = await readFile(file, 'utf8').catch((cause) => {
    if (codeOf(cause) === 'ENOENT') return '{}';
    throw new StoredQueryError(`${file} cannot be read (${codeOf(cause)}).`, { cause });
  });
  return check(file, () => {
    const values = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
    coerceInputs(variables, values);
    return values;
  });
}

function check<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw refusal(file, cause);
  }
}

function refusal(file: string, cause: unknown): StoredQueryError {
  const place = cause instanceof GraphQLError ? cause.locations?.[0] : undefined;
  const where = place === undefined ? file : `${file}:${place.line}:${place.column}`;
  const message = cause instanceof Error ? cause.message : 'It cannot be read.';
  return new StoredQueryError(`${where}: ${message}`, { cause });
}

function isFragment(each: { readonly kind: string }): each is FragmentDefinitionNode {
  return each.kind === 'FragmentDefinition';
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
}
