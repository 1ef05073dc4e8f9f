import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SearchResultsDocument, type SearchType, useList } from '../../api/index.js';
import { counted, Empty, KINDS, More, Page, Waiting } from '../../parts/index.js';
import { Result } from './result.js';

const route = getRouteApi('/search');

/** All that a text finds, with where its words are. */
export function SearchPage(): ReactNode {
  const { q = '', type } = route.useSearch();
  return (
    <Page key={q} kind="Search" title={q === '' ? 'Search' : `“${q}”`}>
      {q === '' ? (
        <Empty>
          Type words above. “Quotation marks” hold a phrase together, nurs* is a beginning.
        </Empty>
      ) : (
        <>
          <TypeChoice q={q} type={type} />
          <Waiting key={`${q} ${type}`}>
            <Results q={q} type={type} />
          </Waiting>
        </>
      )}
    </Page>
  );
}

const TYPES = ['PAPER', 'AUTHOR', 'JOURNAL', 'TOPIC'] as const;

function TypeChoice({ q, type }: { readonly q: string; readonly type: SearchType | undefined }) {
  return (
    <nav className="choices" aria-label="Kinds of results">
      {[undefined, ...TYPES].map((each) => (
        <Link
          key={each ?? 'ALL'}
          to="/search"
          search={{ q, type: each }}
          data-chosen={each === type}
        >
          {each === undefined ? 'All' : `${KINDS[each]}s`}
        </Link>
      ))}
    </nav>
  );
}

function Results({ q, type }: { readonly q: string; readonly type: SearchType | undefined }) {
  const list = useList(
    SearchResultsDocument,
    { text: q, types: type === undefined ? null : [type] },
    ({ search }) => search,
  );
  const results = list.pages.flatMap(({ edges }) => edges);
  const total = list.pages[0]?.totalCount ?? 0;
  if (results.length === 0) {
    return (
      <Empty>Nothing holds all of these words. Try fewer, or a beginning such as nurs*.</Empty>
    );
  }
  return (
    <>
      <p className="muted">{counted(total, 'result')}</p>
      <ol className="results">
        {results.map((result) => (
          <li key={result.cursor}>
            <Result result={result} />
          </li>
        ))}
      </ol>
      <More list={list} shown={results.length} of={total} unit="results" />
    </>
  );
}
