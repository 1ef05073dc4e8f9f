import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getLocation,
  isInputType,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  validate,
  valueFromAST,
} from 'graphql';
import { parametersOf } from '../../resolvers/index.js';
import { StoredQueryError } from '../errors.js';
import { tableOfAnswer } from './answer-table.js';
import type { Place } from './json-place.js';
import { headOfQuery } from './query-head.js';
import { type DeclaredVariable, defaultsFileOf, readDefaults } from './read-defaults.js';
import { refusedFile, refusedPlace } from './refused-file.js';
import type { StoredQuery } from './stored-query.js';

const EXTENSION = '.graphql';
const DEFAULTS_END = defaultsFileOf(EXTENSION);

/**
 * The stored queries of a folder, one a file `NAME.graphql`, in the order of the files. A number in
 * front of the name only orders them. `NAME.variables.json` has values of variables that an address may
 * leave out.
 *
 * @throws StoredQueryError with the file, and the line and column of what is wrong in it, for one that
 *   cannot be read, is not one query, does not fit the schema, has the name of another, or has values for
 *   no query, or such as do not fit.
 */
export async function readStoredQueries(
  schema: GraphQLSchema,
  folder: string,
): Promise<readonly StoredQuery[]> {
  const entries = await entriesOf(folder);
  const files = entries.filter((file) => file.endsWith(EXTENSION)).sort();
  refuseStrayDefaults(folder, entries, files);
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
    throw refusedFile(folder, cause, ' Set PAPERGRAPH_QUERIES to a folder of .graphql files.');
  }
}

/** Values beside no query: its name or theirs is mistyped, and they would be left out in silence. */
function refuseStrayDefaults(
  folder: string,
  entries: readonly string[],
  files: readonly string[],
): void {
  const expected = new Set(files.map(defaultsFileOf));
  const stray = entries.find((entry) => entry.endsWith(DEFAULTS_END) && !expected.has(entry));
  if (stray === undefined) return;
  const query = stray.replace(DEFAULTS_END, EXTENSION);
  throw new StoredQueryError(
    `${join(folder, stray)} has values for ${query}, which is not there. Rename one of the two, or delete it.`,
  );
}

async function readQuery(schema: GraphQLSchema, file: string): Promise<StoredQuery> {
  const text = await readText(file);
  const document = check(file, () => parse(text));
  const [fault] = validate(schema, document);
  if (fault !== undefined) throw refused(file, fault);
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
    throw refusedFile(file, cause);
  }
}

/** The one operation of the document, which changes nothing. */
function queryIn(file: string, { definitions }: DocumentNode): OperationDefinitionNode {
  const operations = definitions.filter((each) => each.kind === 'OperationDefinition');
  const [operation, second] = operations;
  if (operation === undefined || second !== undefined) {
    throw refusedPlace(
      file,
      second === undefined ? BEGINNING : placeOf(second),
      `The file has ${operations.length} operations; a stored query is one. Put each into a file of its own.`,
    );
  }
  if (operation.operation !== 'query') {
    throw refusedPlace(
      file,
      placeOf(operation),
      `This is a ${operation.operation}; only a query can be stored, as an address changes nothing.`,
    );
  }
  return operation;
}

function variablesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): readonly DeclaredVariable[] {
  return variableDefinitions.flatMap((definition) => {
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type)) return []; // the schema has validated it
    const { defaultValue } = definition;
    const value = defaultValue === undefined ? undefined : valueFromAST(defaultValue, type);
    const name = definition.variable.name.value;
    return [{ name, type, defaultValue: value, place: placeOf(definition) }];
  });
}

/** What graphql-js finds wrong has its place in the document. */
function check<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof GraphQLError) throw refused(file, cause);
    throw cause;
  }
}

function refused(file: string, fault: GraphQLError): StoredQueryError {
  const [place = BEGINNING] = fault.locations ?? [];
  return refusedPlace(file, place, fault.message, fault);
}

const BEGINNING: Place = { line: 1, column: 1 };

/** Where a part of a document begins. */
function placeOf({ loc }: ASTNode): Place {
  return loc === undefined ? BEGINNING : getLocation(loc.source, loc.start);
}

function isFragment(each: { readonly kind: string }): each is FragmentDefinitionNode {
  return each.kind === 'FragmentDefinition';
}
