import type { Example } from './example.js';
import { takeLinkedQuery } from './linked-query.js';
import { hasSavedTabs, openSavedState, type SavedState } from './saved-state.js';
import { fillSavedTabs } from './saved-tabs.js';

/** A query with its variables, as a tab has it. */
interface Tab {
  readonly query: string;
  readonly variables: string | null;
}

/** What the playground opens with. */
export interface Opening {
  readonly examples: readonly Example[];
  readonly savedState: SavedState;
  /** The tabs that open; none where those of the last visit do. */
  readonly tabs: readonly Tab[];
}

/** More tabs than fit in view hide one another; the pane has all examples. */
const FIRST_TABS = 3;

/**
 * The tabs of the last visit, else the first examples; and before them the query of a link.
 *
 * @param written the examples as their files have them.
 * @param examples the same, filled from the loaded graph.
 */
export function openingOf(written: readonly Example[], examples: readonly Example[]): Opening {
  const savedState = openSavedState();
  fillSavedTabs(savedState, written, examples);
  const firstTabs = hasSavedTabs(savedState) ? [] : examples.slice(0, FIRST_TABS);
  const linked = takeLinkedQuery();
  return { examples, savedState, tabs: linked ? [linked, ...firstTabs] : firstTabs };
}
