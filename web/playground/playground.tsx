import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useMemo } from 'react';
import { AnswerFacts, explorerHome, useIdLinks } from './answer/index.js';
import { askApi } from './api-fetcher.js';
import { examplesPlugin } from './examples-plugin.js';
import { fieldsPlugin } from './fields/index.js';
import iconUrl from './icon.svg';
import { importPlugin } from './import-plugin.js';
import type { Opening } from './opening.js';
import { ShareButton } from './share-button.js';

const EMPTY_TAB = '# Ask the graph. The documentation is behind the first button on the left.\n\n';

/** GraphiQL with our examples, our name and our API. */
export function Playground({ opening }: { readonly opening: Opening }) {
  const { examples, savedState } = opening;
  const plugins = useMemo(
    () => [
      examplesPlugin(examples),
      fieldsPlugin(),
      importPlugin(watchingIn(examples)),
      HISTORY_PLUGIN,
    ],
    [examples],
  );
  return (
    <GraphiQL
      fetcher={askApi}
      storage={savedState}
      plugins={plugins}
      defaultQuery={EMPTY_TAB}
      defaultEditorToolsVisibility={examples.some((example) => example.variables)}
      inputValueDeprecation
      schemaDescription
      {...openingTabs(opening)}
    >
      <GraphiQL.Logo>
        <a
          className="papergraph-logo"
          href={explorerHome()}
          title="The explorer: the same graph without queries"
        >
          <img src={iconUrl} alt="" />
          <span>Papergraph</span> Explorer
        </a>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <ShareButton />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <AnswerFacts />
      </GraphiQL.Footer>
      <IdLinks />
    </GraphiQL>
  );
}

/** Below GraphiQL, which knows its editors. */
function IdLinks() {
  useIdLinks();
  return null;
}

/** The example that follows an import. */
function watchingIn(examples: Opening['examples']) {
  return examples.find(({ name }) => name === 'watch-an-import');
}

/**
 * What opens first. GraphiQL takes the first tab's query from `defaultTabs` but leaves its
 * variables out, so they are given a second time; with saved tabs nothing is given, and they open.
 */
function openingTabs({ tabs }: Opening) {
  const [first] = tabs;
  if (!first) return {};
  return {
    defaultTabs: tabs.map(({ query, variables }) => ({ query, variables })),
    initialQuery: first.query,
    ...(first.variables && { initialVariables: first.variables }),
  };
}
