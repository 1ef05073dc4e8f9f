import { badArgument } from './bad-argument.js';

/** A row's place in a list: the values by which the list is ordered. */
export type CursorKey = readonly (string | number)[];

/** A cursor is opaque to clients: base64url of the JSON of its key. */
export function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * Reads a cursor that this list gave out.
 *
 * @param types what each part must be; tells a cursor of another list apart.
 * @throws GraphQLError BAD_USER_INPUT for anything else.
 */
export function decodeCursor(
  cursor: string,
  types: readonly ('string' | 'number' | 'any')[],
): CursorKey {
  const key = parse(cursor);
  if (key === null || key.length !== types.length || !key.every(isA(types))) {
    throw badArgument(
      'after',
      'The cursor in "after" is not one of this list. Give the endCursor of a page of the same list, or leave it out for the first page.',
    );
  }
  return key;
}

function parse(cursor: string): CursorKey | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.every(isKeyPart) ? value : null;
  } catch {
    return null;
  }
}

function isKeyPart(value: unknown): value is string | number {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}

function isA(types: readonly ('string' | 'number' | 'any')[]) {
  return (part: string | number, index: number): boolean =>
    types[index] === 'any' || types[index] === typeof part;
}
