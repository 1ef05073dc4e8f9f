import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { askApi } from './api-fetcher.js';
import { examples } from './examples.js';
import { EXAMPLES_PLUGIN } from './examples-plugin.js';
import iconUrl from './icon.svg';
import { takeLinkedQuery } from './linked-query.js';
import { hasSavedTabs, openSavedState } from './saved-state.js';

const PLUGINS = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];
const EMPTY_TAB = '# Ask the graph. The documentation is behind the first button on the left.\n\n';

/** More tabs than fit in view hide one another; the pane has all examples. */
const FIRST_TABS = 3;

const savedState = openSavedState();
const firstTabs = hasSavedTabs(savedState) ? [] : examples.slice(0, FIRST_TABS);
const linked = takeLinkedQuery();
const tabs = linked ? [linked, ...firstTabs] : firstTabs;

/** GraphiQL with our examples, our name and our API. */
export function Playground() {
  return (
    <GraphiQL
      fetcher={askApi}
      storage={savedState}
      plugins={PLUGINS}
      defaultQuery={EMPTY_TAB}
      defaultEditorToolsVisibility={examples.some((example) => example.variables)}
      inputValueDeprecation
      schemaDescription
      {...openingTabs()}
    >
      <GraphiQL.Logo>
        <span className="papergraph-logo">
          <img src={iconUrl} alt="" />
          Papergraph
        </span>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

/**
 * What opens first. GraphiQL takes the first tab's query from `defaultTabs` but leaves its
 * variables out, so they are given a second time; with saved tabs nothing is given, and they open.
 */
function openingTabs() {
  const [first] = tabs;
  if (!first) return {};
  return {
    defaultTabs: tabs.map(({ query, variables }) => ({ query, variables })),
    initialQuery: first.query,
    ...(first.variables && { initialVariables: first.variables }),
  };
}
