import { useState } from 'react';
import {
  DecisionBar,
  EvidenceOfPapers,
  PaperLine,
  ReasonField,
  USUAL_REASON,
  useDecisions,
} from '../../parts/index.js';
import type { Paper } from './paper.js';

/** Papers that may be this one, with what speaks for it and against it. */
export function Duplicates({ paper }: { readonly paper: Paper }) {
  const decisions = useDecisions();
  const [reason, setReason] = useState(USUAL_REASON);
  return (
    <div className="identity">
      <ReasonField value={reason} onChange={setReason} />
      <DecisionBar of={decisions} />
      <ul className="namesakes">
        {paper.possibleDuplicates.map(({ other, evidence, vetoes }) => (
          <li key={other.id}>
            <PaperLine paper={other} />
            <EvidenceOfPapers evidence={evidence} vetoes={vetoes} />
            <p className="actions">
              <button
                type="button"
                disabled={decisions.isBusy}
                onClick={() =>
                  decisions.decide(
                    {
                      same: 'papers',
                      ids: [paper.id, other.id],
                      said: 'The two are one paper now.',
                    },
                    reason,
                  )
                }
              >
                Same paper
              </button>
              <button
                type="button"
                disabled={decisions.isBusy}
                onClick={() =>
                  decisions.decide(
                    { apart: [paper.id, other.id], said: 'The two stay two papers.' },
                    reason,
                  )
                }
              >
                Not the same
              </button>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
