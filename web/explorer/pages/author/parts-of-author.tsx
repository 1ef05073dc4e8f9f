import { Link } from '@tanstack/react-router';
import type { AuthorIdentityQuery } from '../../api/index.js';
import { counted } from '../../parts/index.js';

type Identified = NonNullable<AuthorIdentityQuery['author']>;

/** Groups of papers that share nothing: perhaps several people of one name. */
export function Parts({
  author,
  isBusy,
  onSplit,
}: {
  readonly author: Identified;
  readonly isBusy: boolean;
  readonly onSplit: (papers: readonly string[], said: string) => void;
}) {
  if (author.mayBeSeveral.length === 0) return null;
  return (
    <>
      <h3>Perhaps several people</h3>
      <p className="muted">
        These groups of papers share no co-author, institution, keyword or journal.
      </p>
      <ul className="namesakes">
        {author.mayBeSeveral.map((part) => (
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
              <button
                type="button"
                disabled={isBusy}
                onClick={() =>
                  onSplit(
                    part.paperIds,
                    `${counted(part.paperIds.length, 'paper')} of ${author.name} have an author of their own now.`,
                  )
                }
              >
                Another person
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
