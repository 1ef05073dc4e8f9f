import { type ASTNode, BREAK, type FieldNode, type GraphQLResolveInfo, visit } from 'graphql';
import type { Selection } from '../../graph/index.js';

/** The ways of field names that lead from a field to its nodes. */
export type Ways = readonly (readonly string[])[];

/** What a query selects of nodes, and the fields that are read with them. */
export interface NodePlan {
  readonly selection: Selection;
  readonly readWithNode: ReadonlySet<FieldNode>;
}

interface KnownPlan {
  readonly ways: Ways;
  readonly isRepeated: boolean;
  readonly plan: NodePlan;
}

/** By the place of a document, or by all places of one request that give one field. */
const plans = new WeakMap<object, readonly KnownPlan[]>();

/**
 * A plan that was made before: for another row of a list, or for another request with the same document,
 * which stays parsed, where no variable decides what is below the field.
 */
export function rememberPlan(
  info: GraphQLResolveInfo,
  ways: Ways,
  isRepeated: boolean,
  make: () => NodePlan,
): NodePlan {
  const [first, ...others] = info.fieldNodes;
  const isSame = first !== undefined && others.length === 0 && isFixed(first, info);
  const place = isSame ? first : info.fieldNodes;
  const known = plans.get(place) ?? [];
  const found = known.find((one) => one.ways === ways && one.isRepeated === isRepeated);
  if (found !== undefined) return found.plan;
  const plan = make();
  plans.set(place, [...known, { ways, isRepeated, plan }]);
  return plan;
}

const fixed = new WeakMap<FieldNode, boolean>();

/** True where what a field selects is the same with any variables; its own arguments do not count. */
function isFixed(node: FieldNode, { fragments }: GraphQLResolveInfo): boolean {
  const known = fixed.get(node);
  if (known !== undefined) return known;
  const is =
    node.selectionSet === undefined || !hasVariable(node.selectionSet, fragments, new Set());
  fixed.set(node, is);
  return is;
}

function hasVariable(
  node: ASTNode,
  fragments: GraphQLResolveInfo['fragments'],
  seen: Set<string>,
): boolean {
  let found = false;
  visit(node, {
    Variable() {
      found = true;
      return BREAK;
    },
    FragmentSpread({ name }) {
      const fragment = fragments[name.value];
      if (fragment === undefined || seen.has(name.value)) return undefined;
      found = hasVariable(fragment, fragments, seen.add(name.value));
      return found ? BREAK : undefined;
    },
  });
  return found;
}
