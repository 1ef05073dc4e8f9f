import { PapergraphError } from '../errors/index.js';

/** Turns one value that came from outside into a typed one, or throws a {@link DecodeError}. */
export type Decoder<T> = (value: unknown, path: string) => T;

/** A value from the database has another form than the statement says; a defect of ours. */
export class DecodeError extends PapergraphError {
  override readonly code = 'ROW_NOT_AS_DECLARED';

  constructor(path: string, expected: string, value: unknown) {
    super(`${path}: expected ${expected}, found ${value === null ? 'null' : typeof value}`);
  }
}

export const text: Decoder<string> = (value, path) => {
  if (typeof value === 'string') return value;
  throw new DecodeError(path, 'a string', value);
};

/** A whole number; both engines may hand it over as a bigint when it is large. */
export const integer: Decoder<number> = (value, path) => {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  if (typeof value === 'bigint') return Number(value);
  throw new DecodeError(path, 'an integer', value);
};

export const decimal: Decoder<number> = (value, path) => {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  throw new DecodeError(path, 'a number', value);
};

export const flag: Decoder<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value;
  throw new DecodeError(path, 'a boolean', value);
};

/** One of some words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Decoder<Word> {
  return (value, path) => {
    const known = words.find((word) => word === value);
    if (known === undefined) throw new DecodeError(path, words.join(' or '), value);
    return known;
  };
}

/** A missing property reads as null. */
export function nullable<T>(decode: Decoder<T>): Decoder<T | null> {
  return (value, path) => (value === null || value === undefined ? null : decode(value, path));
}

/** A list; a missing one reads as empty, since neither engine keeps an empty list apart from none. */
export function list<T>(decode: Decoder<T>): Decoder<readonly T[]> {
  return (value, path) => {
    if (value === null || value === undefined) return [];
    if (!Array.isArray(value)) throw new DecodeError(path, 'a list', value);
    return value.map((item, index) => decode(item, `${path}[${index}]`));
  };
}

type Shape<T> = { readonly [Key in keyof T]: Decoder<T[Key]> };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A map with the given keys, each by its own decoder; other keys are left out. */
export function shape<T extends object>(fields: Shape<T>): Decoder<Readonly<T>> {
  const keys = Object.keys(fields).filter((key): key is keyof T & string => key in fields);
  return (value, path) => {
    if (!isRecord(value)) throw new DecodeError(path, 'a map', value);
    const result: Partial<T> = {};
    for (const key of keys) result[key] = fields[key](value[key], `${path}.${key}`);
    return result as T;
  };
}
