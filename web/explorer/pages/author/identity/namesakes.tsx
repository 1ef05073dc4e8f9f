import { useState } from 'react';
import {
  AuthorLink,
  counted,
  Empty,
  EvidenceOfPeople,
  type useDecisions,
  years,
} from '../../../parts/index.js';
import { ComparePeople } from './compare-people.js';
import type { Identified } from './identified.js';

/** Other names that come near, each with what the two share. */
export function Namesakes({
  author,
  decisions,
}: {
  readonly author: Identified;
  readonly decisions: ReturnType<typeof useDecisions>;
}) {
  const [compared, setCompared] = useState<string | null>(null);
  if (author.possibleSameAs.length === 0) return <Empty>No other name comes near.</Empty>;
  return (
    <ul className="namesakes">
      {author.possibleSameAs.map(({ author: other, evidence }) => (
        <li key={other.id}>
          <p>
            <AuthorLink author={other} />{' '}
            <span className="muted">
              {counted(other.paperCount, 'paper')} {years(other.firstYear, other.lastYear)}
            </span>
          </p>
          <EvidenceOfPeople evidence={evidence} />
          <p className="actions">
            <button
              type="button"
              aria-expanded={compared === other.id}
              onClick={() => setCompared(compared === other.id ? null : other.id)}
            >
              Compare and merge<span className="unseen"> with {other.name}</span>
            </button>
          </p>
          {compared === other.id && (
            <ComparePeople
              author={author}
              other={other}
              decisions={decisions}
              onClose={() => setCompared(null)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
