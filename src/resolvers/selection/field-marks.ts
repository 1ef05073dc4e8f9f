import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';

/** A field of the schema, as GraphQL runs it. */
export type Field = GraphQLField<unknown, unknown>;

/**
 * Marks a field whose rows the statement of its node may read with the node. Its resolver is called with a
 * {@link ParentToCome} before that statement, and must then ask for nothing but parts of it.
 */
export const ReadWithParent = (): MethodDecorator => Extensions({ isReadWithParent: true });

/** Marks a field that needs nothing of its parent but the id, so that it may start before its parent is there. */
export const NeedsIdAlone = (): MethodDecorator => Extensions({ needsIdAlone: true, reads: [] });

/** Says which properties of a node a field reads beside the id; of a field that says nothing all are read. */
export const Reads = (...columns: readonly string[]): MethodDecorator =>
  Extensions({ reads: columns });

export function isReadWithParent({ extensions }: Field): boolean {
  return extensions['isReadWithParent'] === true;
}

export function needsIdAlone({ extensions }: Field): boolean {
  return extensions['needsIdAlone'] === true;
}

/** The properties that the resolver of a field reads; null where it does not say. */
export function columnsReadBy({ extensions }: Field): readonly string[] | null {
  const { reads } = extensions;
  return Array.isArray(reads) ? reads.map(String) : null;
}
