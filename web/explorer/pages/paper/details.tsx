import { AuthorLink } from '../../parts/index.js';
import type { Paper } from './paper.js';

/** What else is known of a paper; what is not is left out. */
export function Details({ paper }: { readonly paper: Paper }) {
  const rows = [
    ['Type', paper.type],
    ['Published', paper.publishedOn],
    ['Publisher', paper.publisher],
    ['Series', paper.series],
    ['Edition', paper.edition],
    ['Language', paper.language],
    ['PMID', paper.pmid],
    ['PMCID', paper.pmcid],
    ['ISBN', paper.isbns.join(', ')],
    ['Databases', paper.databases.join(', ')],
    ['Institutions', paper.institutions.map(({ name }) => name).join('; ')],
    ['Countries', paper.countries.map(({ name }) => name).join(', ')],
  ].flatMap(([name, value]) => (name && value ? [[name, value] as const] : []));
  return (
    <dl className="details">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {paper.contributors.map(({ role, author }) => (
        <div key={role + author.id}>
          <dt>{role.toLowerCase().replaceAll('_', ' ')}</dt>
          <dd>
            <AuthorLink author={author} />
          </dd>
        </div>
      ))}
      {paper.url !== null && /^https?:/.test(paper.url) && (
        <div>
          <dt>Link</dt>
          <dd>
            <a href={paper.url} rel="noreferrer">
              {paper.url}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}
