import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { coerceInputs, type Input } from '../../resolvers/index.js';
import { type Place, placeAt, placeOfKey, placeOfSyntaxError } from './json-place.js';
import { refusedFile, refusedPlace } from './refused-file.js';

/** A variable that a query declares, and where it does. */
export interface DeclaredVariable extends Input {
  readonly place: Place;
}

const DEFAULTS = z.record(z.string(), z.unknown());

/**
 * The values of `NAME.variables.json` beside a query; none where there is no such file.
 *
 * @param query the file of the query.
 * @throws StoredQueryError with file, line and column for one that is no JSON, or names a variable that
 *   the query does not have, or gives one a value that does not fit.
 */
export async function readDefaults(
  query: string,
  variables: readonly DeclaredVariable[],
): Promise<Readonly<Record<string, unknown>>> {
  const file = defaultsFileOf(query);
  const text = await readFile(file, 'utf8').catch((cause) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return '{}';
    throw refusedFile(file, cause);
  });
  const values = DEFAULTS.safeParse(parseJson(file, text));
  if (!values.success) {
    throw refusedPlace(file, placeAt(text, 0), 'Give a JSON object: each variable with its value.');
  }
  refuseUnknown(file, text, Object.keys(values.data), { query, variables });
  for (const variable of variables) checkValue(file, text, values.data, { query, variable });
  return values.data;
}

/** Where the values of variables that an address leaves out are. */
export function defaultsFileOf(query: string): string {
  return query.replace(/\.graphql$/, '.variables.json');
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw refusedPlace(file, placeOfSyntaxError(text, cause), 'This is no JSON.', cause);
  }
}

function refuseUnknown(
  file: string,
  text: string,
  names: readonly string[],
  { query, variables }: { readonly query: string; readonly variables: readonly Input[] },
): void {
  const known = variables.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const there = known.length === 0 ? 'it has none' : `it has ${known.join(', ')}`;
  throw refusedPlace(
    file,
    placeOfKey(text, unknown),
    `"${unknown}" is no variable of ${basename(query)}; ${there}.`,
  );
}

function checkValue(
  file: string,
  text: string,
  values: Readonly<Record<string, unknown>>,
  { query, variable }: { readonly query: string; readonly variable: DeclaredVariable },
): void {
  const { name, type, place } = variable;
  try {
    coerceInputs([variable], values);
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    const declared = `${basename(query)}:${place.line}:${place.column} declares $${name} as ${String(type)}`;
    throw refusedPlace(file, placeOfKey(text, name), `${cause.message} ${declared}.`, cause);
  }
}
