import { coerceInputValue, type GraphQLSchema, isEnumType } from 'graphql';
import type { MemberKind } from '../../network/index.js';
import { argumentCheck } from '../argument-limits.js';
import { badArgument } from '../bad-argument.js';
import { CENTRALITY_FIELDS, type NetworkArguments } from '../network/index.js';
import { type ExportParameter, exportedArguments, exportParameters } from './export-parameters.js';

/** The parameters of an address: a name may occur several times. */
export type RawParameters = Iterable<readonly [name: string, value: string]>;

/** What an export is asked for. */
export interface ExportArguments {
  readonly args: NetworkArguments;
  /** Measures by the names of their fields, such as `pageRank`. */
  readonly centralities: readonly string[];
  /** Whether the file begins with a byte order mark. */
  readonly hasByteOrderMark: boolean;
}

/** The measures to write beside each node; as the next one a parameter that the field does not have. */
export const CENTRALITIES = 'centralities';

/** Whether the file begins with a byte order mark; for CSV only. */
export const BYTE_ORDER_MARK = 'byteOrderMark';

/**
 * Reads the parameters of an export as the field of the API reads its arguments.
 *
 * @throws GraphQLError BAD_USER_INPUT that names the parameter.
 */
export function readExportParameters(
  schema: GraphQLSchema,
  kind: MemberKind,
  raw: RawParameters,
): ExportArguments {
  const known = exportParameters(schema, kind);
  const given = collectGiven(raw, [
    ...known.map(({ name }) => name),
    CENTRALITIES,
    BYTE_ORDER_MARK,
  ]);
  const nested: Nested = {};
  for (const parameter of known) {
    const texts = given.get(parameter.name);
    if (texts !== undefined) put(nested, parameter.path, valuesIn(parameter, texts));
  }
  return {
    args: coerce(schema, kind, nested),
    centralities: readCentralities(given.get(CENTRALITIES) ?? []),
    hasByteOrderMark: readSwitch(BYTE_ORDER_MARK, given.get(BYTE_ORDER_MARK) ?? []),
  };
}

type Nested = { [name: string]: unknown };

function collectGiven(
  raw: RawParameters,
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const given = new Map<string, string[]>();
  for (const [name, value] of raw) {
    if (!names.includes(name)) {
      throw badArgument(name, `"${name}" is no parameter; there are ${names.join(', ')}.`);
    }
    if (value !== '') given.set(name, [...(given.get(name) ?? []), value]);
  }
  return given;
}

function valuesIn(parameter: ExportParameter, texts: readonly string[]): unknown {
  if (parameter.isList) return texts.flatMap((text) => text.split(',').filter(Boolean));
  const [text = '', ...others] = texts;
  if (others.length > 0) {
    throw badArgument(parameter.name, `"${parameter.name}" is given more than once; give it once.`);
  }
  return leafOf(parameter, text);
}

function leafOf({ name, type }: ExportParameter, text: string): unknown {
  const refuse = (allowed: string) =>
    badArgument(name, `"${name}" is "${text.slice(0, 60)}"; give ${allowed}.`);
  if (isEnumType(type)) {
    const names = type.getValues().map((value) => value.name);
    const wanted = text.toUpperCase();
    if (names.includes(wanted)) return wanted;
    throw refuse(`one of ${names.join(', ')}`);
  }
  if (type.name === 'Int') {
    if (/^-?\d{1,9}$/.test(text)) return Number(text);
    throw refuse('a whole number');
  }
  if (type.name === 'Float') {
    if (/^-?\d+(?:\.\d+)?(?:e-?\d{1,2})?$/i.test(text)) return Number(text);
    throw refuse('a number such as 0.5');
  }
  return type.name === 'Boolean' ? readSwitch(name, [text]) : text;
}

function readSwitch(name: string, texts: readonly string[]): boolean {
  const text = texts.at(-1) ?? 'false';
  if (text === 'true' || text === 'false') return text === 'true';
  throw badArgument(name, `"${name}" is "${text.slice(0, 60)}"; give true or false.`);
}

function put(nested: Nested, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    nested[first] = value;
    return;
  }
  const inner = nested[first];
  const object: Nested = typeof inner === 'object' && inner !== null ? { ...inner } : {};
  put(object, rest, value);
  nested[first] = object;
}

/** By the types of the field's arguments, which also fill in what was left out. */
function coerce(schema: GraphQLSchema, kind: MemberKind, nested: Nested): NetworkArguments {
  const coerced: Nested = {};
  for (const { name, type } of exportedArguments(schema, kind)) {
    if (nested[name] === undefined) continue;
    coerced[name] = coerceInputValue(nested[name], type, (path, _value, { message }) => {
      throw badArgument([name, ...path].join('.'), message);
    });
  }
  argumentCheck(exportedArguments(schema, kind))?.(coerced);
  // The types that coerced it are those that NetworkArguments describes.
  return coerced as NetworkArguments;
}

function readCentralities(texts: readonly string[]): readonly string[] {
  const known = Object.keys(CENTRALITY_FIELDS);
  const wanted = [...new Set(texts.flatMap((text) => text.split(',').filter(Boolean)))];
  for (const name of wanted) {
    if (known.includes(name)) continue;
    throw badArgument(
      CENTRALITIES,
      `"${CENTRALITIES}" holds "${name.slice(0, 60)}"; give some of ${known.join(', ')}, with commas between.`,
    );
  }
  return wanted;
}
