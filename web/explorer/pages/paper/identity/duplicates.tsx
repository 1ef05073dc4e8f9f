import { useState } from 'react';
import { Empty, EvidenceOfPapers, PaperLine, type useDecisions } from '../../../parts/index.js';
import type { Paper } from '../paper.js';
import { ComparePapers } from './compare-papers.js';

/** Papers that may be this one, with what speaks for it and against it. */
export function Duplicates({
  paper,
  decisions,
}: {
  readonly paper: Paper;
  readonly decisions: ReturnType<typeof useDecisions>;
}) {
  const [compared, setCompared] = useState<string | null>(null);
  if (paper.possibleDuplicates.length === 0) return <Empty>No other paper comes near.</Empty>;
  return (
    <ul className="namesakes">
      {paper.possibleDuplicates.map(({ other, evidence, vetoes }) => (
        <li key={other.id}>
          <PaperLine paper={other} />
          <EvidenceOfPapers evidence={evidence} vetoes={vetoes} />
          <p className="actions">
            <button
              type="button"
              aria-expanded={compared === other.id}
              onClick={() => setCompared(compared === other.id ? null : other.id)}
            >
              Compare and merge<span className="unseen"> with {other.title}</span>
            </button>
          </p>
          {compared === other.id && (
            <ComparePapers
              paper={paper.id}
              other={other.id}
              decisions={decisions}
              onClose={() => setCompared(null)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
