import type { SearchType } from '../../schema/index.js';
import { SEARCHED_KINDS, type SearchedKind } from '../../search/index.js';
import { badArgument } from '../bad-argument.js';
import { isGiven } from '../is-given.js';

/**
 * The types that are given, each once; null where none are.
 *
 * @throws GraphQLError BAD_USER_INPUT for an empty list.
 */
export function readTypes(
  types: readonly SearchType[] | null | undefined,
): readonly SearchedKind[] | null {
  if (!isGiven(types)) return null;
  if (types.length > 0) return SEARCHED_KINDS.filter((kind) => types.some((type) => type === kind));
  throw badArgument(
    'types',
    '"types" is an empty list, which finds nothing. Leave it out, or name a type.',
  );
}
