import { Link } from '@tanstack/react-router';
import type { PaperLineFragment } from '../../api/index.js';
import { AuthorNames } from './author-names.js';

/** A paper as lists have it: its title, who wrote it, where and when. */
export function PaperLine({ paper }: { readonly paper: PaperLineFragment }) {
  return (
    <>
      <Link to="/papers/$id" params={{ id: paper.id }} className="paper-title">
        {paper.title ?? 'Without a title'}
      </Link>
      <span className="paper-authors">
        <AuthorNames authorships={paper.authorships} shown={SHOWN} />
      </span>
      <span className="paper-source">
        <PaperSource paper={paper} />
      </span>
    </>
  );
}

/** A paper with more authors is one line too many. */
const SHOWN = 8;

/** Journal, volume, pages, year and the DOI. */
export function PaperSource({ paper }: { readonly paper: PaperLineFragment }) {
  const { journal, year, doi } = paper;
  return (
    <>
      {journal && (
        <Link to="/journals/$id" params={{ id: journal.id }}>
          {journal.title}
        </Link>
      )}
      {[journal ? '' : null, placeInJournal(paper), year]
        .filter((part) => part !== null)
        .join(' · ')}
      {doi && (
        <>
          {' · '}
          <DoiLink doi={doi} />
        </>
      )}
    </>
  );
}

/** Leads to whoever the DOI system says has the paper. */
export function DoiLink({ doi }: { readonly doi: string }) {
  return (
    <a href={`https://doi.org/${encodeURI(doi)}`} rel="noreferrer" className="doi">
      {doi}
    </a>
  );
}

/** `12(3), 45-67`. */
function placeInJournal({ volume, issue, pages }: PaperLineFragment): string | null {
  const number = `${volume ?? ''}${issue === null ? '' : `(${issue})`}`;
  return [number, pages].filter((part) => part !== null && part !== '').join(', ') || null;
}
