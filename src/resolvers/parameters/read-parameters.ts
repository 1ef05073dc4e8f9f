import { coerceInputValue, isEnumType, isInputObjectType } from 'graphql';
import { argumentPath, thereAre } from '../../errors/index.js';
import { badArgument } from '../bad-argument.js';
import type { Input, Parameter } from './parameter.js';

/** The parameters of an address: a name may occur several times. */
export type RawParameters = Iterable<readonly [name: string, value: string]>;

/** What an address gives: values of inputs, not checked by their types yet, and the texts by name. */
export interface GivenParameters {
  readonly values: Readonly<Record<string, unknown>>;
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

type Nested = { [name: string]: unknown };

/**
 * Reads the parameters of an address. A list takes its values with commas between, one of texts each in
 * a parameter of its own. A parameter without a value is refused: where it is a condition, a link that was
 * put together wrongly would give everything. What means everything is `*`, as if the parameter were not
 * there.
 *
 * @param others names that are parameters too, and are only given back as texts.
 * @throws GraphQLError BAD_USER_INPUT that names the parameter.
 */
export function readParameters(
  parameters: readonly Parameter[],
  raw: RawParameters,
  others: readonly string[] = [],
): GivenParameters {
  const texts = collectGiven(raw, [...parameters.map(({ name }) => name), ...others]);
  const values: Nested = {};
  for (const parameter of parameters) {
    const given = texts.get(parameter.name);
    if (given !== undefined) put(values, parameter.path, valuesIn(parameter, given));
  }
  return { values, texts };
}

/**
 * The values by the types of their inputs, which also fill in what was left out.
 *
 * @throws GraphQLError BAD_USER_INPUT that names the value.
 */
export function coerceInputs(
  inputs: readonly Input[],
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const coerced: Nested = {};
  for (const { name, type } of inputs) {
    if (values[name] === undefined) continue;
    coerced[name] = coerceInputValue(values[name], type, (path, _value, { message }) => {
      const at = argumentPath(name, ...path);
      throw badArgument(at, `"${at}" does not fit: ${message.replace(/[^.?]$/, '$&.')}`);
    });
  }
  return coerced;
}

/** A parameter that is true or false; the last one counts, and none is false. */
export function readSwitch(name: string, texts: readonly string[]): boolean {
  const text = texts.at(-1) ?? 'false';
  if (text === 'true' || text === 'false') return text === 'true';
  throw badArgument(name, `"${name}" is "${text.slice(0, 60)}"; give true or false.`);
}

function collectGiven(
  raw: RawParameters,
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const given = new Map<string, string[]>();
  for (const [name, value] of raw) {
    if (!names.includes(name)) {
      throw badArgument(name, `"${name.slice(0, 60)}" is no parameter; ${thereAre(names)}.`);
    }
    if (value.trim() === '') throw withoutValue(name);
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  for (const [name, values] of given) if (isAll(name, values)) given.delete(name);
  return given;
}

/** What a dashboard sends where nothing is chosen, and so all is meant. */
const ALL = '*';

function isAll(name: string, values: readonly string[]): boolean {
  if (!values.includes(ALL)) return false;
  if (values.length === 1) return true;
  throw besideAll(name);
}

function besideAll(name: string): Error {
  return badArgument(
    name,
    `"${name}" has ${ALL}, which means all, beside other values; give one or the other.`,
  );
}

function withoutValue(name: string): Error {
  return badArgument(
    name,
    `"${name}" has no value. Give one, or leave it out; ${ALL} as its value means the same as leaving it out.`,
  );
}

function valuesIn(parameter: Parameter, texts: readonly string[]): unknown {
  if (parameter.isList) return itemsIn(parameter, texts).map((text) => leafOf(parameter, text));
  const [text = '', ...others] = texts;
  if (others.length > 0) {
    throw badArgument(parameter.name, `"${parameter.name}" is given more than once; give it once.`);
  }
  return leafOf(parameter, text);
}

/** A text may hold a comma; an id, a number and a name of an enum do not. */
function itemsIn({ name, type }: Parameter, texts: readonly string[]): readonly string[] {
  return type.name === 'String' ? texts : readItems(name, texts);
}

/**
 * The values of a list that is written with commas between.
 *
 * @throws GraphQLError BAD_USER_INPUT where one is missing, or means all.
 */
export function readItems(name: string, texts: readonly string[]): readonly string[] {
  const items = texts.flatMap((text) => text.split(',')).map((item) => item.trim());
  if (items.includes(ALL)) throw besideAll(name);
  if (!items.includes('')) return items;
  throw badArgument(name, `"${name}" has a comma with no value beside it; leave the comma out.`);
}

function leafOf({ name, type }: Parameter, text: string): unknown {
  const refuse = (allowed: string) =>
    badArgument(name, `"${name}" is "${text.slice(0, 60)}"; give ${allowed}.`);
  if (isEnumType(type)) {
    const names = type.getValues().map((value) => value.name);
    const wanted = text.toUpperCase();
    if (names.includes(wanted)) return wanted;
    throw refuse(names.length === 1 ? `only ${names[0]}` : `one of ${names.join(', ')}`);
  }
  if (isInputObjectType(type)) {
    const object = objectIn(text);
    if (object !== null) return object;
    throw refuse('a JSON object, as the value of a variable');
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

/** A JSON object; null for any other text. */
function objectIn(text: string): Nested | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Nested {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function put(nested: Nested, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    nested[first] = value;
    return;
  }
  const inner = nested[first];
  const object: Nested = isObject(inner) ? { ...inner } : {};
  put(object, rest, value);
  nested[first] = object;
}
