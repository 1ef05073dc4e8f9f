import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import type { Example } from './example.js';
import { searchExamples } from './search-examples.js';

/**
 * A pane that lists all examples: a first visit opens a few of them as tabs, and whoever closed one
 * finds it here.
 */
export function examplesPlugin(examples: readonly Example[]): GraphiQLPlugin {
  return {
    title: 'Examples',
    icon: ExamplesIcon,
    content: () => <ExamplesPane examples={examples} />,
  };
}

function ExamplesPane({ examples }: { readonly examples: readonly Example[] }) {
  const open = useOpenExample();
  const [search, setSearch] = useState('');
  const found = searchExamples(examples, search);
  return (
    <section className="graphiql-doc-explorer" aria-label="Examples">
      <h2 className="graphiql-doc-explorer-title">Examples</h2>
      <p className="papergraph-examples-lead">Each opens in a tab of its own.</p>
      <label className="papergraph-examples-search">
        Search titles, comments and fields
        <input
          type="search"
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      </label>
      <p className="papergraph-examples-lead" role="status">
        {search.trim() && foundInWords(found.length, examples.length)}
      </p>
      <ul className="papergraph-examples">
        {found.map((example) => (
          <li key={example.name}>
            <ExampleButton example={example} open={open} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function foundInWords(found: number, all: number): string {
  return found === 0
    ? 'No example has all of these words. The documentation pane has every field.'
    : `${found} of ${all} examples`;
}

interface ExampleButtonProps {
  readonly example: Example;
  readonly open: (example: Example) => void;
}

function ExampleButton({ example, open }: ExampleButtonProps) {
  return (
    <button
      type="button"
      className="graphiql-un-styled papergraph-example"
      onClick={() => open(example)}
    >
      <span className="papergraph-example-title">{example.title}</span>
      {example.explanation && (
        <span className="papergraph-example-explanation">{example.explanation}</span>
      )}
      {example.missing.map((sentence) => (
        <span key={sentence} className="papergraph-example-note">
          {sentence}
        </span>
      ))}
    </button>
  );
}

/** Goes to the tab that holds the example unchanged, else opens one. */
function useOpenExample(): (example: Example) => void {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  return ({ query, variables }) => {
    const place = tabs.findIndex((tab) => tab.query === query);
    if (place !== -1) return changeTab(place);
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables ?? '');
    // At once, and not when the editors report it: the tab has its name when it appears.
    updateActiveTabValues({ query, variables });
  };
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.2" aria-hidden="true">
      <path d="M5 2.5h8M5 7h8M5 11.5h5" strokeLinecap="round" />
      <path d="m1 1.2 2 1.3-2 1.3zM1 5.7 3 7 1 8.3zM1 10.2l2 1.3-2 1.3z" strokeLinejoin="round" />
    </svg>
  );
}
