import type { Decoder } from './decode.js';
import { decoderOf, type Fields, namesOf, type ValuesOf } from './field.js';

/** A kind of node: its label and the table of its properties. */
export interface NodeModel<Label extends string, Shown extends object, Kept extends object> {
  readonly label: Label;
  /** What a node of this kind is. */
  readonly description: string;
  /** Properties that the API shows as fields of the same name. */
  readonly shown: Fields<Shown>;
  /** Properties that the API does not show as they are. */
  readonly kept: Fields<Kept>;
  /** Names of all properties: a row of values has this order. */
  readonly names: readonly (keyof (Shown & Kept) & string)[];
  /** Decodes a map with all properties. */
  readonly decode: Decoder<Shown & Kept>;
}

/** The properties of a node that the API shows. */
export type ShownOf<Model extends { readonly shown: object }> = ValuesOf<Model['shown']>;

/** All properties of a node: `PropertiesOf<typeof paper>`. */
export type PropertiesOf<Model extends { readonly shown: object; readonly kept: object }> =
  ValuesOf<Model['shown'] & Model['kept']>;

export function node<const Label extends string, Shown extends object, Kept extends object>(
  label: Label,
  description: string,
  tables: { readonly shown: Fields<Shown>; readonly kept: Fields<Kept> },
): NodeModel<Label, Shown, Kept> {
  // What TypeScript does not see of generic types: a property is in one of the two tables.
  const all = { ...tables.shown, ...tables.kept } as Fields<Shown & Kept>;
  return {
    label,
    description,
    ...tables,
    names: namesOf(all),
    decode: decoderOf(all),
  };
}
