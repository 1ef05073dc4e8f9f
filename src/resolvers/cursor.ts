import { badArgument } from './bad-argument.js';

/** A row's place in a list: its sort values and its id. */
export type CursorKey = readonly (string | number)[];

/** What a cursor is of: one of another list, or of the same list in another order, would skip rows in silence. */
export interface CursorList {
  readonly label: string;
  /** The name of the order; empty where the list has one order only. */
  readonly order: string;
}

/** A cursor is opaque to clients: base64url of the JSON of the list's name, its order and the row's key. */
export function encodeCursor({ label, order }: CursorList, key: CursorKey): string {
  return Buffer.from(JSON.stringify([label, order, ...key])).toString('base64url');
}

/** A cursor as a query gives it, in one of two arguments. */
export interface GivenCursor {
  readonly text: string;
  readonly argument: 'after' | 'before';
}

/**
 * Reads a cursor that this list gave out.
 *
 * @param types what each part must be; they differ between orders of one list.
 * @throws GraphQLError BAD_USER_INPUT for anything else.
 */
export function decodeCursor(
  { text, argument }: GivenCursor,
  { label, order }: CursorList,
  types: readonly ('string' | 'number')[],
): CursorKey {
  const [ofLabel, ofOrder, ...key] = parse(text) ?? [];
  if (ofLabel === label && typeof ofOrder === 'string' && ofOrder !== order) {
    throw badArgument(
      argument,
      `The cursor in "${argument}" is of this list in another order. Give the same "orderBy" as for the page that it comes from, or leave it out.`,
    );
  }
  const isOurs = ofLabel === label && ofOrder === order && key.length === types.length;
  if (!isOurs || !key.every((part, index) => typeof part === types[index])) {
    throw badArgument(
      argument,
      `The cursor in "${argument}" is not one of this list. Give the endCursor or startCursor of a page of the same list, or leave it out.`,
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
