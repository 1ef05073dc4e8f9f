import {
  type PaperFilter as GraphFilter,
  mergeableIds,
  needsEachId,
  type PartOf,
  type Selection,
} from '../graph/index.js';
import type { PaperFilter } from '../schema/index.js';
import type { Context } from './context.js';
import { checkLanguages, hasUnusualLanguage, readPaperConditions } from './filters/index.js';
import { inForce } from './paper-filter.js';
import { type Awaitable, ParentToCome, readPart } from './selection/index.js';

/** A filter of the papers around nodes, as it is read before the statement of the nodes is sent. */
export interface NestedFilter {
  /** The conditions as they came: ids may be those of nodes that were merged into others. */
  readonly given: GraphFilter;
  /**
   * When something has to be asked about the filter itself: before it is used where it takes any or none of
   * some ids, or a language that no table has; where nothing is found as an id may have been merged away;
   * else never.
   */
  readonly asks: 'BEFORE' | 'IF_NOTHING' | 'NEVER';
  /** The same conditions on the nodes in force; the given ones where no id was merged away. */
  readonly inForce: (context: Context) => Promise<GraphFilter>;
}

/** No condition. */
export const ALL_PAPERS: NestedFilter = {
  given: {},
  asks: 'NEVER',
  inForce: async () => ({}),
};

/**
 * The filter in the argument of a field below a node. It asks for nothing, so that the field can be read in
 * the statement of its node.
 *
 * @throws GraphQLError BAD_USER_INPUT, with the path of the value that is wrong.
 */
export function readNestedFilter(filter: PaperFilter | null | undefined): NestedFilter {
  const given = readPaperConditions(filter, 'filter');
  if (Object.keys(given).length === 0) return ALL_PAPERS;
  return {
    given,
    asks: whenToAsk(filter, given),
    inForce: async (context) => {
      await checkLanguages(context, filter, 'filter');
      return inForce(context, given);
    },
  };
}

function whenToAsk(
  filter: PaperFilter | null | undefined,
  given: GraphFilter,
): NestedFilter['asks'] {
  if (hasUnusualLanguage(filter) || !needsEachId(given)) return 'BEFORE';
  return mergeableIds(given).length > 0 ? 'IF_NOTHING' : 'NEVER';
}

/** Something that the papers of a filter around a node give. */
export interface FilteredQuestion<Value> {
  readonly part: (filter: GraphFilter) => PartOf<Value>;
  readonly selection: () => Selection;
  readonly isCostly: boolean;
  readonly nothing: Value;
  readonly isNothing: (value: Value) => boolean;
  readonly ask: (filter: GraphFilter, selection: Selection) => Promise<Value>;
}

/** Reads it with its parent, or asks for it. */
export function readFiltered<Value>(
  context: Context,
  parent: object,
  filter: NestedFilter,
  { part, selection, isCostly, nothing, isNothing, ask }: FilteredQuestion<Value>,
): Awaitable<Value> {
  const isToCome = parent instanceof ParentToCome;
  if (filter.asks === 'BEFORE') {
    return isToCome ? nothing : filter.inForce(context).then((now) => ask(now, selection()));
  }
  const found = readPart(parent, {
    part: part(filter.given),
    selection,
    isCostly,
    nothing,
    ask: (selected) => ask(filter.given, selected),
  });
  if (isToCome || filter.asks === 'NEVER') return found;
  const orInForce = (value: Value): Awaitable<Value> => (isNothing(value) ? again(value) : value);
  return found instanceof Promise ? found.then(orInForce) : orInForce(found);

  async function again(value: Value): Promise<Value> {
    const now = await filter.inForce(context);
    return now === filter.given ? value : ask(now, selection());
  }
}
