import { PapergraphError } from '../errors/index.js';

/** Turns one value that came from outside into a typed one, or throws a {@link DecodeError}. */
export type Decoder<T> = (value: unknown) => T;

/** A value from the database has another form than the statement says; a defect of ours. */
export class DecodeError extends PapergraphError {
  override readonly code = 'ROW_NOT_AS_DECLARED';

  /**
   * @param expected what should stand there, and what stands there instead.
   * @param place where in the row: put together on the way out, so that values which fit pay nothing.
   */
  constructor(
    readonly expected: string,
    readonly place: string = '',
  ) {
    super(`${place}: expected ${expected}`);
  }
}

function misfit(expected: string, value: unknown): DecodeError {
  return new DecodeError(`${expected}, found ${value === null ? 'null' : typeof value}`);
}

/** Decodes a value that is called so; an error tells the place from there on. */
export function decodeAt<T>(place: string, decode: Decoder<T>, value: unknown): T {
  try {
    return decode(value);
  } catch (error) {
    throw placed(error, place);
  }
}

function placed(error: unknown, outer: string): unknown {
  return error instanceof DecodeError
    ? new DecodeError(error.expected, outer + error.place)
    : error;
}

export const text: Decoder<string> = (value) => {
  if (typeof value === 'string') return value;
  throw misfit('a string', value);
};

/** A whole number; both engines may hand it over as a bigint when it is large. */
export const integer: Decoder<number> = (value) => {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  if (typeof value === 'bigint') return Number(value);
  throw misfit('an integer', value);
};

export const decimal: Decoder<number> = (value) => {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  throw misfit('a number', value);
};

export const flag: Decoder<boolean> = (value) => {
  if (typeof value === 'boolean') return value;
  throw misfit('a boolean', value);
};

export const bytes: Decoder<Uint8Array> = (value) => {
  if (value instanceof Uint8Array) return value;
  throw misfit('bytes', value);
};

/** One of some words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Decoder<Word> {
  return (value) => {
    const known = words.find((word) => word === value);
    if (known === undefined) throw misfit(words.join(' or '), value);
    return known;
  };
}

/** A missing property reads as null. */
export function nullable<T>(decode: Decoder<T>): Decoder<T | null> {
  return (value) => (value === null || value === undefined ? null : decode(value));
}

/** A list; a missing one reads as empty, since neither engine keeps an empty list apart from none. */
export function list<T>(decode: Decoder<T>): Decoder<readonly T[]> {
  return (value) => {
    if (value === null || value === undefined) return [];
    if (!Array.isArray(value)) throw misfit('a list', value);
    const items: T[] = [];
    try {
      for (const item of value) items.push(decode(item));
    } catch (error) {
      throw placed(error, `[${items.length}]`);
    }
    return items;
  };
}

type Shape<T> = { readonly [Key in keyof T]: Decoder<T[Key]> };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A map with the given keys, each by its own decoder; other keys are left out. */
export function shape<T extends object>(fields: Shape<T>): Decoder<T> {
  const keys = Object.keys(fields).filter((key): key is keyof T & string => key in fields);
  return (value) => {
    if (!isRecord(value)) throw misfit('a map', value);
    const result: Partial<T> = {};
    let at = '';
    try {
      for (const key of keys) {
        at = key;
        result[key] = fields[key](value[key]);
      }
    } catch (error) {
      throw placed(error, `.${at}`);
    }
    return result as T;
  };
}
