import { DecodeError, type Decoder, shape } from '../model/index.js';

/** What a statement takes: JSON values, with whole numbers sent as integers and the rest as floats; and bytes. */
export type Parameter =
  | null
  | boolean
  | number
  | string
  | Buffer
  | readonly Parameter[]
  | { readonly [key: string]: Parameter };

export type Parameters = Readonly<Record<string, Parameter>>;

/** A question to the graph: its text, its parameters, and how its rows read. It knows no driver. */
export interface Statement<Row> {
  /** The question it answers, in camelCase; it names the statement in logs, metrics and tests. */
  readonly name: string;
  /** Cypher that both engines read. */
  readonly text: string;
  readonly parameters: Parameters;
  readonly decode: Decoder<Row>;
  /** The nodes that it creates, changes or deletes, where that may move them in a list. */
  readonly touches?: TouchedNodes;
}

/** Nodes of a label whose places in lists a command may change. */
export interface TouchedNodes {
  readonly label: ListedLabel;
  readonly ids: readonly string[] | 'all';
}

const LISTED = ['Paper', 'Author', 'Journal', 'Topic'] as const;

/** A label whose nodes the API lists. */
export type ListedLabel = (typeof LISTED)[number];

export function isListed(label: string): label is ListedLabel {
  return LISTED.some((listed) => listed === label);
}

/** A frozen statement whose rows have the given columns. */
export function statement<Row extends object>(
  name: string,
  text: string,
  parameters: Parameters,
  columns: { readonly [Key in keyof Row]: Decoder<Row[Key]> },
): Statement<Readonly<Row>> {
  return Object.freeze({ name, text, parameters, decode: shape(columns) });
}

/**
 * A frozen statement that changes the graph and returns no rows.
 *
 * @param touches what it does to nodes that are listed; an engine that keeps lists in memory needs it.
 */
export function command(
  name: string,
  text: string,
  parameters: Parameters = {},
  touches?: TouchedNodes,
): Statement<never> {
  return Object.freeze({
    name,
    text,
    parameters,
    decode: decodeNothing,
    ...(touches && { touches }),
  });
}

const decodeNothing: Decoder<never> = () => {
  throw new DecodeError('no rows from this statement');
};
