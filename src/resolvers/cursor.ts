import { badArgument } from './bad-argument.js';

/** A row's place in a list: its sort values. */
export type CursorKey = readonly (string | number)[];

/** A cursor is opaque to clients: base64url of the JSON of the list's name and the row's key. */
export function encodeCursor(list: string, key: CursorKey): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url');
}

/**
 * Reads a cursor that this list gave out.
 *
 * @param list what the list holds: a cursor of another list would skip rows in silence.
 * @param types what each part must be; they differ between orders of one list.
 * @throws GraphQLError BAD_USER_INPUT for anything else.
 */
export function decodeCursor(
  cursor: string,
  list: string,
  types: readonly ('string' | 'number')[],
): CursorKey {
  const [name, ...key] = parse(cursor) ?? [];
  const isOurs = name === list && key.length === types.length;
  if (!isOurs || !key.every((part, index) => typeof part === types[index])) {
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
