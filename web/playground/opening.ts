import type { Example } from './example.js';
import { fillExample } from './fill-example.js';
import { howToImport } from './how-to-import.js';
import { takeLinkedQuery } from './links-of-page.js';
import { EMPTY_GRAPH, type OwnGraph } from './own-graph.js';
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
 * The tabs of the last visit, else the first examples; before them the query of a link, and in an empty graph
 * how to import.
 *
 * @param written the examples as their files have them.
 * @param graph what they are filled with; null where they stay as they are.
 */
export function openingOf(written: readonly Example[], graph: OwnGraph | null): Opening {
  const savedState = openSavedState();
  const fillFrom = (source: OwnGraph) => written.map((example) => fillExample(example, source));
  const examples = graph === null ? written : fillFrom(graph);
  fillSavedTabs(savedState, [written, fillFrom(EMPTY_GRAPH)], examples);
  const firstTabs = hasSavedTabs(savedState) ? [] : examples.slice(0, FIRST_TABS);
  const linked = takeLinkedQuery();
  const beforeThem = [
    ...(linked === null ? [] : [linked]),
    ...(graph !== null && graph.paper === null && firstTabs.length > 0 ? [howToImport()] : []),
  ];
  return { examples, savedState, tabs: [...beforeThem, ...firstTabs] };
}
