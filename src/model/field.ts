import { type Decoder, shape } from './decode.js';
import type { Kind } from './kind.js';
import type { Merge } from './merge.js';

/** One property of a node or an edge. */
export interface Field<Value> {
  readonly kind: Kind<Value>;
  /** One or two sentences for someone who has read nothing else; the API shows them. */
  readonly description: string;
}

/** A property that records give: several records of one paper are merged in it. */
export interface MergedField<Value> extends Field<Value> {
  readonly merge: Merge<Value>;
}

/** Properties by their names; TypeScript infers the type of the values from such a table. */
export type Fields<Values> = { readonly [Name in keyof Values]: Field<Values[Name]> };

/** The values of a table's properties. */
export type ValuesOf<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends Field<infer Value> ? Value : never;
};

/** As {@link Fields}, of properties that records give. */
export type MergedFields<Values> = { readonly [Name in keyof Values]: MergedField<Values[Name]> };

export function field<Value>(kind: Kind<Value>, description: string): Field<Value> {
  return { kind, description };
}

/** A property that records give, and how several records merge in it. */
export function merged<Value>(
  kind: Kind<Value>,
  merge: Merge<Value>,
  description: string,
): MergedField<Value> {
  return { kind, merge, description };
}

/** The names of a table's properties, in its order. */
export function namesOf<Values extends object>(
  fields: Fields<Values>,
): readonly (keyof Values & string)[] {
  return Object.keys(fields).filter((name): name is keyof Values & string => name in fields);
}

/** The properties of a table, taken from a value that has more. */
export function pickFields<Values extends object>(
  fields: Fields<Values>,
  from: NoInfer<Values>,
): Values {
  return fill(fields, (name) => from[name]);
}

/** Each property of a table, merged from the values of several records in the order of their rank. */
export function mergeFields<Values extends object>(
  fields: MergedFields<Values>,
  ranked: readonly NoInfer<Values>[],
): Values {
  return fill(fields, (name) => fields[name].merge(ranked.map((record) => record[name])));
}

/** Decodes a map with the table's properties. */
export function decoderOf<Values extends object>(fields: Fields<Values>): Decoder<Values> {
  const decoders: { [Name in keyof Values]?: Decoder<Values[Name]> } = {};
  for (const name of namesOf(fields)) decoders[name] = fields[name].kind.decode;
  return shape<Values>(decoders as { [Name in keyof Values]: Decoder<Values[Name]> });
}

function fill<Values extends object>(
  fields: Fields<Values>,
  read: <Name extends keyof Values>(name: Name) => Values[Name],
): Values {
  const filled: Partial<Values> = {};
  for (const name of namesOf(fields)) filled[name] = read(name);
  return filled as Values;
}
