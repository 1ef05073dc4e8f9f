import { z } from 'zod/mini';
import type { Example } from './example.js';
import { SAVED_TABS, type SavedState } from './saved-state.js';

/** GraphiQL's own form, of which we change two values and keep all else. */
const TAB_STATE = z.looseObject({
  tabs: z.array(
    z.looseObject({ query: z.nullable(z.string()), variables: z.nullable(z.string()) }),
  ),
});

/**
 * Fills the examples in tabs of an earlier visit: they may have been opened over the example records,
 * which the first import of one's own takes out, or over an empty graph. A tab that was changed stays.
 *
 * @param before the examples in each form that a tab of them may have, always in the same order.
 */
export function fillSavedTabs(
  state: SavedState,
  before: readonly (readonly Example[])[],
  filled: readonly Example[],
): void {
  const saved = readTabs(state.getItem(SAVED_TABS));
  if (saved === null) return;
  const tabs = saved.tabs.map((tab) => {
    const isIn = ({ query, variables }: Example): boolean =>
      tab.query === query && (tab.variables || null) === variables;
    const example = filled.find((_example, place) =>
      before.some((form) => form[place] !== undefined && isIn(form[place])),
    );
    return example ? { ...tab, query: example.query, variables: example.variables } : tab;
  });
  state.setItem(SAVED_TABS, JSON.stringify({ ...saved, tabs }));
}

function readTabs(text: string | null): z.infer<typeof TAB_STATE> | null {
  try {
    return z.parse(TAB_STATE, JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}
