import {
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Fragments } from './fragments.js';

/**
 * How many fields an operation nests at its deepest. Introspection counts nothing: the
 * schema's size bounds it, and every playground asks it 14 levels deep.
 *
 * The document must be valid: no fragment spreads itself.
 */
export function measureDepth(operation: OperationDefinitionNode, fragments: Fragments): number {
  const measured = new Map<string, number>();

  function ofSelections({ selections }: SelectionSetNode): number {
    return selections.reduce((deepest, selection) => Math.max(deepest, ofOne(selection)), 0);
  }

  function ofOne(selection: SelectionNode): number {
    switch (selection.kind) {
      case Kind.FIELD:
        if (selection.name.value.startsWith('__')) return 0;
        return 1 + (selection.selectionSet ? ofSelections(selection.selectionSet) : 0);
      case Kind.INLINE_FRAGMENT:
        return ofSelections(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(selection.name.value);
    }
  }

  // Measured once each: fragments that spread others twice double the walk at every level.
  function ofFragment(name: string): number {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const depth = fragment === undefined ? 0 : ofSelections(fragment.selectionSet);
    measured.set(name, depth);
    return depth;
  }

  return ofSelections(operation.selectionSet);
}
