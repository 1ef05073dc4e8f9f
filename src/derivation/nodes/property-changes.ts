import { isDeepStrictEqual } from 'node:util';
import type { ChangeRow } from '../../graph/index.js';

/** The properties of a node that are not what they were; no row where all are. */
export function changesOf<Properties extends { readonly id: string }>(
  before: Properties,
  after: Properties,
): readonly ChangeRow<Properties>[] {
  const changes: Partial<Properties> = {};
  for (const name in after) {
    const [is, was] = [after[name], before[name]];
    // Most values are the same object, which needs no look into it.
    if (is !== was && !isDeepStrictEqual(is, was)) changes[name] = is;
  }
  return Object.keys(changes).length === 0 ? [] : [{ id: after.id, changes }];
}
