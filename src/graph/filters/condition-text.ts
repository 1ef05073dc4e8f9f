import type { FilterScope } from './filter-scope.js';
import type { Tree } from './tree.js';

/** A tree as a condition in Cypher on the node that is bound to `n`; `true` where nothing is asked. */
export function conditionText(tree: Tree, scope: FilterScope): string {
  return tree.kind === 'ALL' ? allText(tree.of, scope, false) : textOf(tree, scope, false);
}

function allText(of: readonly Tree[], scope: FilterScope, isNegated: boolean): string {
  return of.map((each) => textOf(each, scope, isNegated)).join(' AND ') || 'true';
}

/**
 * @param isNegated inside of a `not`, where an unknown condition must be no: NOT of unknown is unknown,
 * and neither engine would find a paper without a year that is not of 2020.
 */
function textOf(tree: Tree, scope: FilterScope, isNegated: boolean): string {
  switch (tree.kind) {
    case 'ALL':
      return `(${allText(tree.of, scope, isNegated)})`;
    case 'ANY':
      return `(${tree.of.map((each) => textOf(each, scope, isNegated)).join(' OR ') || 'false'})`;
    case 'NOT':
      return `NOT (${textOf(tree.of, scope, true)})`;
    case 'ONE': {
      const text = tree.condition.cypher(scope);
      return isNegated && tree.condition.isUnknownWithout ? `coalesce(${text}, false)` : text;
    }
  }
}
