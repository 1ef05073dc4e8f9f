import type { Decoder } from './decode.js';
import { decoderOf, type Fields, namesOf, type ValuesOf } from './field.js';

/** A kind of edge: its type, between which nodes it runs, and the table of its properties. */
export interface EdgeModel<Values extends object> {
  readonly type: string;
  /** Labels of the nodes where it may begin and end. */
  readonly from: string;
  readonly to: readonly string[];
  readonly description: string;
  readonly fields: Fields<Values>;
  /** Names of all properties: a row of values has this order. */
  readonly names: readonly (keyof Values & string)[];
  readonly decode: Decoder<Values>;
}

/** The properties of an edge: `EdgeProperties<typeof authored>`. */
export type EdgeProperties<Model extends { readonly fields: object }> = ValuesOf<Model['fields']>;

/** An edge by its pattern: `edge('Author', 'AUTHORED', ['Paper'], …)`. */
export function edge<Values extends object>(
  from: string,
  type: string,
  to: readonly string[],
  description: string,
  fields: Fields<Values>,
): EdgeModel<Values> {
  return {
    from,
    type,
    to,
    description,
    fields,
    names: namesOf(fields),
    decode: decoderOf(fields),
  };
}
