import * as decode from './decode.js';

/** What a value of a property is: the engines store no other. */
export type Scalar = 'text' | 'id' | 'integer' | 'decimal' | 'flag';

/** The kind of a property's values: how they read when they come back, and what to call them. */
export interface Kind<Value> {
  readonly scalar: Scalar;
  readonly isList: boolean;
  readonly isNullable: boolean;
  /** The words that a text may be; null where it may be any. */
  readonly words: readonly string[] | null;
  readonly decode: decode.Decoder<Value>;
}

export const TEXT: Kind<string> = scalar('text', decode.text);
/** The id of a node. */
export const ID: Kind<string> = scalar('id', decode.text);
export const INTEGER: Kind<number> = scalar('integer', decode.integer);
export const DECIMAL: Kind<number> = scalar('decimal', decode.decimal);
export const FLAG: Kind<boolean> = scalar('flag', decode.flag);

/** A text that is one of some words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Kind<Word> {
  return { ...scalar('text', decode.oneOf(words)), words };
}

/** A list, which is never null: neither engine keeps an empty list apart from none. */
export function listOf<Value>(kind: Kind<Value>): Kind<readonly Value[]> {
  return { ...kind, isList: true, decode: decode.list(kind.decode) };
}

/** Also null, which is absence. */
export function orNull<Value>(kind: Kind<Value>): Kind<Value | null> {
  return { ...kind, isNullable: true, decode: decode.nullable(kind.decode) };
}

/** A kind in words: `text`, `list of integer`, `KEYWORD or TERM, or null`. */
export function kindName({ scalar: name, words, isList, isNullable }: Kind<unknown>): string {
  const single = words?.join(' or ') ?? name;
  return `${isList ? 'list of ' : ''}${single}${isNullable ? ', or null' : ''}`;
}

function scalar<Value>(name: Scalar, decoder: decode.Decoder<Value>): Kind<Value> {
  return { scalar: name, isList: false, isNullable: false, words: null, decode: decoder };
}
