import { Link } from '@tanstack/react-router';
import { counted, Empty } from '../../../parts/index.js';
import type { Identified } from './identified.js';

/** Groups of papers that share nothing: perhaps several people of one name. */
export function LikelyParts({
  author: { mayBeSeveral },
  onChoose,
}: {
  readonly author: Identified;
  /** Chooses the papers of a group. */
  readonly onChoose: (papers: readonly string[]) => void;
}) {
  if (mayBeSeveral.length === 0) {
    return (
      <Empty>The papers hang together by co-authors, institutions, keywords or journals.</Empty>
    );
  }
  return (
    <>
      <p className="muted">
        These groups of papers share no co-author, institution, keyword or journal.
      </p>
      <ul className="namesakes">
        {mayBeSeveral.map((part) => (
          <li key={part.paperIds.join()}>
            <p>{counted(part.paperIds.length, 'paper')}</p>
            <PartEvidence part={part} />
            <ul className="plain-list">
              {part.papers.slice(0, 3).map(({ id, title, year }) => (
                <li key={id}>
                  <Link to="/papers/$id" params={{ id }}>
                    {title ?? 'Without a title'}
                  </Link>{' '}
                  <span className="muted">{year}</span>
                </li>
              ))}
            </ul>
            <p className="actions">
              <button type="button" onClick={() => onChoose(part.paperIds)}>
                Another person wrote {part.paperIds.length === 1 ? 'this' : 'these'}…
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function PartEvidence({ part }: { readonly part: Identified['mayBeSeveral'][number] }) {
  const rows = [
    ['ORCID', part.orcids],
    ['Institutions', part.institutions],
    ['Co-authors', part.coauthors.map((name) => name.replace('|', ', '))],
    ['Journals', part.journals],
    ['Topics', part.topics],
  ] as const;
  return (
    <dl className="evidence">
      {rows
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{values.join('; ')}</dd>
          </div>
        ))}
    </dl>
  );
}
