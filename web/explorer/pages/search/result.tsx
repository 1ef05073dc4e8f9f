import { Link } from '@tanstack/react-router';
import type { SearchResultsQuery } from '../../api/index.js';
import { AuthorLink, counted, KINDS, PaperLine, years } from '../../parts/index.js';
import { Highlighted } from './highlighted.js';

/** A row of the search. */
export type SearchResult = NonNullable<SearchResultsQuery['search']>['edges'][number];

/** The texts of a node that its own line does not show. */
const SHOWN_APART = new Set(['ABSTRACT', 'KEYWORD', 'OTHER_NAME']);

/** What was found, and the texts around the words. */
export function Result({ result }: { readonly result: SearchResult }) {
  const highlights = result.highlights.filter(({ field }) => SHOWN_APART.has(field));
  return (
    <>
      <span className="kind">{KINDS[result.type]}</span>
      <div className="result">
        <Found node={result.node} />
        {highlights.map((highlight) => (
          <p key={highlight.field + highlight.text} className="snippet">
            <Highlighted {...highlight} />
          </p>
        ))}
      </div>
    </>
  );
}

function Found({ node }: { readonly node: SearchResult['node'] }) {
  switch (node.__typename) {
    case 'Paper':
      return <PaperLine paper={node} />;
    case 'Author':
      return (
        <Named
          name={<AuthorLink author={node} />}
          notes={[
            node.authorJournals.nodes[0]?.title,
            counted(node.paperCount, 'paper'),
            years(node.firstYear, node.lastYear),
          ]}
        />
      );
    case 'Journal':
      return (
        <Named
          name={
            <Link to="/journals/$id" params={{ id: node.id }}>
              {node.journalTitle}
            </Link>
          }
          notes={[counted(node.paperCount, 'paper')]}
        />
      );
    case 'Topic':
      return (
        <Named
          name={
            <Link to="/topics/$id" params={{ id: node.id }}>
              {node.label}
            </Link>
          }
          notes={[
            node.source === 'KEYWORD' ? 'keyword' : 'term of titles and abstracts',
            counted(node.paperCount, 'paper'),
          ]}
        />
      );
  }
}

function Named({
  name,
  notes,
}: {
  readonly name: React.ReactNode;
  readonly notes: readonly (string | undefined)[];
}) {
  return (
    <>
      <span className="paper-title">{name}</span>
      <span className="paper-source">{notes.filter(Boolean).join(' · ')}</span>
    </>
  );
}
